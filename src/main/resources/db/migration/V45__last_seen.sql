-- When a person last used this, to the minute: no fact, and no part of the ledger.
create table last_seen (
  person text primary key,
  seen_at timestamptz not null);
