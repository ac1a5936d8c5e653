create table judgement (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('CLAIM', 'EVIDENCE', 'SOURCE')),
  subject_id uuid not null,
  claim_id uuid references claim generated always as (case subject_kind when 'CLAIM' then subject_id end) stored,
  evidence_id uuid references evidence generated always as (case subject_kind when 'EVIDENCE' then subject_id end) stored,
  source_id uuid references source generated always as (case subject_kind when 'SOURCE' then subject_id end) stored,
  aspect text not null,
  value text,
  reason text not null,
  effective_on world_date not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (id, subject_id),
  unique (id, subject_id, aspect, recorded_by),
  check ((subject_kind, aspect) in (('CLAIM', 'STATUS'), ('CLAIM', 'EVIDENCE_LEVEL'), ('CLAIM', 'VISIBILITY'),
    ('EVIDENCE', 'CREDIBILITY'), ('SOURCE', 'RELIABILITY'))),
  check (value is not null or aspect in ('CREDIBILITY', 'RELIABILITY')));
create index on judgement (subject_id, id);
call append_only('judgement');

create table decision (
  judgement_id uuid primary key,
  outcome text not null check (outcome in ('APPROVED', 'REJECTED', 'WITHDRAWN', 'STALE')),
  subject_id uuid not null,
  aspect text not null,
  proposed_by text not null,
  supersedes_id uuid unique constraint supersedes_another check (supersedes_id <> judgement_id),
  supersedes_outcome text generated always as (case when supersedes_id is not null then 'APPROVED' end) stored,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorder_kind text not null,
  unique (judgement_id, subject_id, aspect, outcome),
  foreign key (judgement_id, subject_id, aspect, proposed_by) references judgement (id, subject_id, aspect, recorded_by),
  foreign key (recorded_by, recorder_kind) references actor (subject, kind),
  -- Two people: whoever decides did not propose, and is a person.
  constraint two_people check (
    outcome not in ('APPROVED', 'REJECTED') or (recorded_by <> proposed_by and recorder_kind = 'PERSON')),
  constraint withdraws_own_proposal check (outcome <> 'WITHDRAWN' or recorded_by = proposed_by),
  constraint rejection_says_why check (outcome <> 'REJECTED' or reason is not null),
  -- One current judgement per subject and aspect: approvals form one chain, each superseding the one before, and its end is current.
  constraint approvals_supersede check (supersedes_id is null or outcome = 'APPROVED'),
  constraint supersedes_approval foreign key (supersedes_id, subject_id, aspect, supersedes_outcome)
    references decision (judgement_id, subject_id, aspect, outcome));
create unique index decision_first on decision (subject_id, aspect) where outcome = 'APPROVED' and supersedes_id is null;
create index on decision (outcome, judgement_id desc);
create index on decision (subject_id, aspect, recorded_at desc) where outcome = 'APPROVED';
call append_only('decision');

-- Projection: from when until when a proposal waited for its decision; the review queue is what waits now.
create table open_judgement (
  judgement_id uuid primary key,
  subject_id uuid not null,
  known_from timestamptz not null,
  known_until timestamptz not null default '9999-12-31Z' check (known_from < known_until),
  foreign key (judgement_id, subject_id) references judgement (id, subject_id));
create index on open_judgement (subject_id) where known_until = '9999-12-31Z';
create index on open_judgement (known_until, judgement_id desc);
