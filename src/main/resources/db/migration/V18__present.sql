-- What holds the application's own database user to the present. It owns nothing, and has no right but those that afterMigrate.sql
-- grants; there too these are set on the tables that they are for, also on those of later migrations.
alter function refuse_change() set search_path = pg_catalog, pg_temp;

-- This transaction moved the head (itself, not below a savepoint), so no other can before it ends: what it records has the instant that
-- it moved the head to.
create function refuse_other_time() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.ledger_head where instant = new.recorded_at and xmin = pg_current_xact_id()::xid) then
    raise exception '% takes only what is recorded now: % is not when this transaction took its place in the ledger',
      tg_table_name, new.recorded_at
      using errcode = 'integrity_constraint_violation', constraint = 'recorded_now', table = tg_table_name;
  end if;
  return new;
end $$;

-- A part of a version, which its argument names the table of, is recorded with it and never afterwards.
create function refuse_later_part() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  recorded_at timestamptz;
begin
  execute format('select recorded_at from public.%I where id = $1 and version = $2', tg_argv[0])
    into recorded_at using new.id, new.version;
  if not exists (select from public.ledger_head h where h.instant = recorded_at and h.xmin = pg_current_xact_id()::xid) then
    raise exception '% takes only parts of what is recorded now: version % of % is none', tg_table_name, new.version, new.id
      using errcode = 'integrity_constraint_violation', constraint = 'recorded_now', table = tg_table_name;
  end if;
  return new;
end $$;

create function refuse_other_position() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  next bigint;
begin
  select greatest(h.position, 1 + coalesce((select max(e.position) from public.ledger_entry e), 0)) into next
    from public.ledger_head h;
  if new.position is distinct from next then
    raise exception 'The ledger''s next position is %: % refused', next, new.position
      using errcode = 'integrity_constraint_violation', constraint = 'next_position', table = 'ledger_entry';
  end if;
  return new;
end $$;
create trigger next_position before insert on ledger_entry for each row execute function refuse_other_position();

-- The head moves on by a place that is taken, later than all before, and from there to the last entry of whoever took it.
create function refuse_other_head() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.position = old.position + 1 and new.instant > old.instant then
    return new;
  end if;
  if new.instant = old.instant and new.position >= old.position
    and new.position = (select max(e.position) from public.ledger_entry e)
    and exists (select from public.ledger_head where xmin = pg_current_xact_id()::xid) then
    return new;
  end if;
  raise exception 'The ledger''s head goes on from position %, % to the next only: %, % refused',
    old.position, old.instant, new.position, new.instant
    using errcode = 'integrity_constraint_violation', constraint = 'head_goes_on', table = 'ledger_head';
end $$;
create trigger head_goes_on before update on ledger_head for each row execute function refuse_other_head();

-- A place that was taken has an entry, or there would be a gap.
create function refuse_gap() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.ledger_entry where position = new.position and recorded_at = new.instant) then
    raise exception 'Position % was taken and nothing entered there', new.position
      using errcode = 'integrity_constraint_violation', constraint = 'no_gap', table = 'ledger_head';
  end if;
  return null;
end $$;
create constraint trigger no_gap after update on ledger_head deferrable initially deferred
  for each row execute function refuse_gap();

-- Nobody is made up: whoever appears has recorded something, in this transaction and in the ledger, or sent what was recorded before.
create function refuse_idle() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.ledger_head h join public.ledger_entry e on e.recorded_at = h.instant
      where h.xmin = pg_current_xact_id()::xid and e.recorded_by = new.subject)
    and not exists (select from public.idempotency_key k where k.actor = new.subject) then
    raise exception 'Actor % has recorded nothing', new.subject
      using errcode = 'integrity_constraint_violation', constraint = 'actor_acts', table = 'actor';
  end if;
  return null;
end $$;
create constraint trigger actor_acts after insert on actor deferrable initially deferred
  for each row execute function refuse_idle();
