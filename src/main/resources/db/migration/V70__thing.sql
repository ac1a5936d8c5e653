-- What items of evidence are about: lines that rest on one thing are one line.
create table thing (id uuid primary key);
call append_only('thing');

create table thing_version (
  id uuid not null references thing,
  version int not null check (version > 0),
  name text not null,
  kind text not null check (kind in ('EXHIBIT', 'DOCUMENT', 'IMAGE', 'EVENT')),
  description text,
  folded text not null,
  folded_name text not null,
  url text check (url ~ '^https?://'),
  occurred_on world_date,
  same_as_id uuid references thing check (same_as_id <> id),
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  check ((version = 1) = (reason is null)));
create index on thing_version using gin (folded gin_trgm_ops);
create index on thing_version (folded_name);
create index on thing_version (same_as_id);
call append_only('thing_version');
