create extension if not exists pg_trgm;

-- What can be corrected has a row of its own, to be pointed at and locked, and a row for each version.
create table source (id uuid primary key);
call append_only('source');

create table source_version (
  id uuid not null references source,
  version int not null check (version > 0),
  name text not null,
  kind text not null check (kind in ('PERSON', 'ORGANIZATION', 'OUTLET', 'GOVERNMENT', 'UNNAMED')),
  country text check (country ~ '^[A-Z]{2}$'),
  homepage text,
  same_as varchar[] not null,
  part_of_id uuid references source check (part_of_id <> id),
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  check ((version = 1) = (reason is null)));
create index on source_version using gin (lower(name) gin_trgm_ops);
create index on source_version (part_of_id);
call append_only('source_version');

-- What approved judgements made of a source's reliability; null withdraws the grade.
create table source_grade (
  id uuid primary key,
  source_id uuid not null references source,
  reliability text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  effective_on world_date not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (source_id, recorded_at));
call append_only('source_grade');

create table publication (id uuid primary key);
call append_only('publication');

create table publication_version (
  id uuid not null references publication,
  version int not null check (version > 0),
  publisher_id uuid not null references source,
  title text not null,
  url text check (url ~ '^https?://'),
  language text,
  published_on world_date,
  captures jsonb not null,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  check ((version = 1) = (reason is null)));
create index on publication_version (url);
create index on publication_version (publisher_id);
call append_only('publication_version');

create table publication_derivation (
  id uuid not null,
  version int not null,
  ordinal int not null,
  kind text not null check (kind in ('QUOTES', 'CITES', 'SYNDICATES', 'TRANSLATES', 'REWRITES', 'BRIEFED_BY', 'OWN_WORK')),
  publication_id uuid references publication check (publication_id <> id),
  source_id uuid references source,
  primary key (id, version, ordinal),
  foreign key (id, version) references publication_version,
  check (num_nonnulls(publication_id, source_id) = case kind when 'OWN_WORK' then 0 else 1 end));
create index on publication_derivation (publication_id);
create index on publication_derivation (source_id);
call append_only('publication_derivation');

create table publication_retraction (
  publication_id uuid primary key references publication,
  retracted_on world_date,
  reason text not null,
  notice_url text check (notice_url ~ '^https?://'),
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('publication_retraction');
