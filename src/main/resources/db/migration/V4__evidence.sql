create table evidence (
  id uuid primary key,
  claim_id uuid not null references claim,
  unique (id, claim_id));
create index on evidence (claim_id, id);
call append_only('evidence');

create table evidence_version (
  id uuid not null references evidence,
  version int not null check (version > 0),
  claim_id uuid not null,
  publication_id uuid not null references publication,
  source_id uuid not null references source,
  direction text not null check (direction in ('SUPPORTS', 'DISPUTES', 'NEUTRAL')),
  kind text not null check (kind in ('PHYSICAL', 'DOCUMENT', 'IMAGERY', 'DATA', 'EYEWITNESS', 'ON_RECORD_STATEMENT',
    'UNNAMED_STATEMENT', 'EXPERT_ANALYSIS', 'INFERENCE')),
  quote text,
  locator text,
  language text,
  note text,
  observed_on world_date,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  foreign key (id, claim_id) references evidence (id, claim_id),
  check ((version = 1) = (reason is null)));
create index on evidence_version (claim_id, recorded_at);
create index on evidence_version (publication_id);
create index on evidence_version (source_id);
call append_only('evidence_version');

create table evidence_derivation (
  id uuid not null,
  version int not null,
  ordinal int not null,
  kind text not null check (kind in ('QUOTES', 'CITES', 'SYNDICATES', 'TRANSLATES', 'REWRITES', 'BRIEFED_BY', 'OWN_WORK')),
  publication_id uuid references publication,
  source_id uuid references source,
  primary key (id, version, ordinal),
  foreign key (id, version) references evidence_version,
  check (num_nonnulls(publication_id, source_id) = case kind when 'OWN_WORK' then 0 else 1 end));
create index on evidence_derivation (publication_id);
create index on evidence_derivation (source_id);
call append_only('evidence_derivation');

-- What approved judgements made of an item's credibility; null withdraws the grade.
create table evidence_grade (
  id uuid primary key,
  evidence_id uuid not null references evidence,
  credibility int check (credibility between 1 and 6),
  effective_on world_date not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (evidence_id, recorded_at));
call append_only('evidence_grade');

create table evidence_withdrawal (
  evidence_id uuid primary key references evidence,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('evidence_withdrawal');
