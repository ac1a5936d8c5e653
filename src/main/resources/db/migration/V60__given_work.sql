-- Nobody is made up: whoever appears has recorded something, in this transaction and in the ledger, sent what was recorded before, or is
-- named with this recording as the one who is to do something, or answers for a program.
create or replace function refuse_idle() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.ledger_head h join public.ledger_entry e on e.recorded_at = h.instant
      where h.xmin = pg_current_xact_id()::xid and e.recorded_by = new.subject)
    and not exists (select from public.idempotency_key k where k.actor = new.subject)
    and not exists (select from public.ledger_head h join public.assignment a on a.recorded_at = h.instant
      where h.xmin = pg_current_xact_id()::xid and a.person = new.subject)
    and not exists (select from public.ledger_head h join public.api_client c on c.recorded_at = h.instant
      where h.xmin = pg_current_xact_id()::xid and c.owner = new.subject) then
    raise exception 'Actor % has recorded nothing', new.subject
      using errcode = 'integrity_constraint_violation', constraint = 'actor_acts', table = 'actor';
  end if;
  return null;
end $$;
