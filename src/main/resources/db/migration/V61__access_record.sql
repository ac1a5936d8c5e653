-- Who of the newsroom read a claim that the public does not read, or not as it is: no fact, and no part of the ledger. It names people and
-- nothing that they read. One row for a minute, however often somebody read it in that minute.
create table access_record (
  read_at timestamptz not null check (read_at = date_trunc('minute', read_at, 'UTC')),
  -- Without a foreign key: a reader would wait for whoever records on the claim, and would write into its row.
  claim_id uuid not null,
  -- As their token named them: who only reads is in no other table, and stays named whatever becomes of them.
  subject text not null,
  name text not null,
  kind text not null check (kind in ('PERSON', 'CLIENT')),
  via text not null check (via in ('API', 'PAGE')),
  primary key (read_at, claim_id, subject, via));
create index on access_record (claim_id, read_at);
create index on access_record (subject, read_at);

-- The application deletes what was kept for long enough, and nothing else: afterMigrate.sql makes the trigger, which is told how long.
create function refuse_early() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.read_at >= now() - tg_argv[0]::interval then
    raise exception '% is kept for %: DELETE refused', tg_table_name, tg_argv[0]
      using errcode = 'restrict_violation', constraint = 'kept', table = tg_table_name;
  end if;
  return old;
end $$;
