create table claim (id uuid primary key);
call append_only('claim');

create table claim_version (
  id uuid not null references claim,
  version int not null check (version > 0),
  statement text not null,
  language text not null,
  translations jsonb not null,
  claimant_id uuid not null references source,
  stated_on world_date,
  place text,
  first_appearance_id uuid references publication,
  topics varchar[] not null,
  context text,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  check ((version = 1) = (reason is null)));
create function claim_text(statement text, translations jsonb) returns text immutable parallel safe language sql
  return lower(statement || ' ' || jsonb_path_query_array(translations, '$[*].statement')::text);
create index on claim_version using gin (claim_text(statement, translations) gin_trgm_ops);
create index on claim_version using gin (topics);
create index on claim_version (claimant_id);
create index on claim_version (first_appearance_id);
call append_only('claim_version');

-- Projection: what was known of a claim from one instant until the next; one row for each correction and each approved judgement.
-- `aspect` is what changed with the row (null on the first) and `effective_on` since when, in the world, it is so.
create table claim_state (
  id uuid not null references claim,
  known_from timestamptz not null,
  known_until timestamptz not null default '9999-12-31Z' check (known_from < known_until),
  version int not null,
  status text not null check (status in ('REPORTED', 'UNDER_REVIEW', 'UNSUBSTANTIATED', 'DISPUTED', 'CORROBORATED',
    'CONFIRMED', 'REFUTED', 'RETRACTED', 'SUPERSEDED')),
  evidence_level text not null check (evidence_level in ('NONE', 'WEAK', 'MODERATE', 'STRONG', 'CONCLUSIVE')),
  visibility text not null check (visibility in ('INTERNAL', 'PUBLISHED')),
  aspect text check (aspect in ('WORDING', 'STATUS', 'EVIDENCE_LEVEL', 'VISIBILITY')),
  effective_on world_date,
  primary key (id, known_from),
  foreign key (id, version) references claim_version);
create unique index on claim_state (id) where known_until = '9999-12-31Z';
-- A list at a moment passes over the states that were not so then; with their instants in the index it does so without a look
-- at each row.
create index on claim_state (status, id desc, known_until, known_from);
create index on claim_state (evidence_level, id desc, known_until, known_from);
create index on claim_state (id desc) where visibility = 'PUBLISHED';

-- Projection: who denies a claim, from the replies on it.
create table claim_denial (
  claim_id uuid not null references claim,
  denied_by_id uuid not null references source,
  reply_id uuid not null,
  denied_on world_date,
  known_from timestamptz not null,
  known_until timestamptz not null default '9999-12-31Z' check (known_from < known_until),
  primary key (reply_id, known_from));
create index on claim_denial (denied_by_id, claim_id desc);

create table claim_relation (
  id uuid primary key,
  claim_id uuid not null references claim,
  other_claim_id uuid not null references claim check (other_claim_id <> claim_id),
  kind text not null check (kind in ('NARROWS', 'DEPENDS_ON', 'CONTRADICTS', 'SUPERSEDES', 'DUPLICATES')),
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (claim_id, other_claim_id, kind));
create index on claim_relation (other_claim_id);
call append_only('claim_relation');
