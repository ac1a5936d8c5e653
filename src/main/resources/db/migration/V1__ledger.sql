-- Facts are append-only: the database itself refuses UPDATE, DELETE and TRUNCATE, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused; record a new row that supersedes the old one', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;

create procedure append_only(fact regclass) language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete or truncate on %s
                  for each statement execute function refuse_change()', fact);
end $$;

-- A world date, as precise as it is known: 2024, 2024-06 or 2024-08-18. Such texts, compared byte by byte, order by their
-- earliest day, so `world_date <= '2024-09-12'` reads "may have been so by 12 September".
create domain world_date as text collate "C" check (
  value ~ '^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'
  and (length(value) < 10 or make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int) is not null));

create table actor (
  subject text primary key check (length(subject) between 1 and 255),
  name text not null,
  kind text not null check (kind in ('PERSON', 'CLIENT')),
  unique (subject, kind));
call append_only('actor');

-- The one row that every recording transaction locks to take its place: the order of positions is the order of commits.
create table ledger_head (
  id int primary key default 1 check (id = 1),
  position bigint not null check (position >= 0),
  instant timestamptz not null);
insert into ledger_head (position, instant) values (0, '1970-01-01Z');

create table ledger_entry (
  position bigint primary key check (position > 0),
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  canonical text not null,
  leaf bytea not null,
  -- RFC 9162, 2.1.1: a leaf's hash is SHA-256 over 0x00 and the entry.
  constraint leaf_of_canonical check (leaf = sha256('\x00'::bytea || convert_to(canonical, 'UTF8'))));
create index on ledger_entry (subject_id, position);
call append_only('ledger_entry');

create table idempotency_key (
  actor text not null references actor,
  key text not null check (length(key) between 1 and 255),
  request bytea not null,
  status int not null,
  location text,
  etag text,
  body bytea not null,
  primary key (actor, key));
call append_only('idempotency_key');
