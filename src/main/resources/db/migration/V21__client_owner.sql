-- Who answers for an API client, as the login server told when the client proposed: whoever holds a client's secret could else propose
-- through it and decide as themselves, and be two people alone. Owners come and go, and none is forgotten.
create table client_owner (
  client text not null,
  kind text not null default 'CLIENT' check (kind = 'CLIENT'),
  owner text not null check (length(owner) between 1 and 255),
  recorded_at timestamptz not null default now(),
  primary key (client, owner),
  foreign key (client, kind) references actor (subject, kind));
call append_only('client_owner');

create function refuse_owner() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.outcome in ('APPROVED', 'REJECTED')
    and exists (select from public.client_owner where client = new.proposed_by and owner = new.recorded_by) then
    raise exception 'whoever answers for a client does not decide what it proposed'
      using errcode = 'check_violation', constraint = 'two_people', table = 'decision';
  end if;
  return new;
end $$;
create trigger two_people before insert on decision for each row execute function refuse_owner();
