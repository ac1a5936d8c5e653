-- What a person chose for themselves: no fact, and no part of the ledger. Null in a row is what nobody chose.
create table person_setting (
  person text primary key,
  language text check (language in ('EN', 'NL')),
  time_zone text,
  keys boolean not null default true,
  changed_at timestamptz);
