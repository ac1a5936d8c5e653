-- Whoever answers for a client decides nothing of what it proposed, and asks for no changes of it: what it proposes is theirs too, and of
-- one's own one asks for none.
create function refuse_owners_request() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.client_owner where client = new.proposed_by and owner = new.recorded_by) then
    raise exception 'whoever answers for a client asks for no changes of what it proposed'
      using errcode = 'check_violation', constraint = 'others_ask_for_changes', table = 'change_request';
  end if;
  return new;
end $$;
create trigger two_people before insert on change_request for each row execute function refuse_owners_request();
