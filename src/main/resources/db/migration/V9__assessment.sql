-- Two sources of which somebody asked whether they are one: a subject of judgement of its own, since neither is the other's part.
create table source_pair (
  id uuid primary key,
  source_id uuid not null references source,
  other_id uuid not null references source,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  check (source_id < other_id),
  unique (source_id, other_id));
create index on source_pair (other_id);
call append_only('source_pair');

-- What approved judgements made of it; null takes it back.
create table source_identity (
  id uuid primary key,
  pair_id uuid not null references source_pair,
  identity text check (identity in ('SAME', 'DIFFERENT')),
  effective_on world_date not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (pair_id, recorded_at));
call append_only('source_identity');

-- What a source's word came to when a claim was resolved: kept at that instant, so that nothing known later can colour it.
create table observation (
  judgement_id uuid not null references decision,
  source_id uuid not null references source,
  claim_id uuid not null references claim,
  direction text not null check (direction in ('SUPPORTS', 'DISPUTES')),
  held boolean not null,
  stated_likelihood int check (stated_likelihood between 0 and 100),
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (judgement_id, source_id));
create index on observation (source_id, recorded_at);
call append_only('observation');

-- That a claim has to be looked at again, since something it rests on fell.
create table reopening (
  id uuid primary key,
  claim_id uuid not null references claim,
  refuted_id uuid references claim,
  retracted_id uuid references publication,
  why text not null check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK')),
  before jsonb not null,
  after jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (claim_id, recorded_at),
  check (num_nonnulls(refuted_id, retracted_id) = 1));
create index on reopening (recorded_at);
call append_only('reopening');

alter table judgement
  drop constraint judgement_subject_kind_check,
  drop constraint judgement_check,
  drop constraint judgement_check1,
  add column pair_id uuid references source_pair
    generated always as (case subject_kind when 'SOURCE_PAIR' then subject_id end) stored,
  -- Why a level departs from what the rules suggest.
  add column departure text,
  add constraint judged_aspect check ((subject_kind, aspect) in (('CLAIM', 'STATUS'), ('CLAIM', 'EVIDENCE_LEVEL'),
    ('CLAIM', 'VISIBILITY'), ('EVIDENCE', 'CREDIBILITY'), ('SOURCE', 'RELIABILITY'), ('SOURCE_PAIR', 'IDENTITY'))),
  add constraint judged_value check (value is not null or aspect in ('CREDIBILITY', 'RELIABILITY', 'IDENTITY')),
  add constraint departs_from_rules check (departure is null or aspect = 'EVIDENCE_LEVEL');

-- How likely the source itself says the claim is, in per cent.
alter table evidence_version add column stated_likelihood int check (stated_likelihood between 0 and 100);
