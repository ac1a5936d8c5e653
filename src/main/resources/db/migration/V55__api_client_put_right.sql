-- What is said of a client can be put right, and its end moved: each time anew, as it is from then on, and why. Its role and its owner stay.
create table api_client_correction (
  api_client_id uuid not null references api_client,
  number int not null check (number > 0),
  name text not null check (length(name) between 1 and 100),
  purpose text not null,
  contact text not null,
  expires_at timestamptz not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (api_client_id, number),
  check (expires_at > recorded_at));
call append_only('api_client_correction');

drop view api_client_access;
create view api_client_access as
  select k.client_id, k.api_client_id, coalesce(p.name, c.name) as name,
    least(coalesce(p.expires_at, c.expires_at), d.recorded_at, n.previous_until) as ends_at, u.used_at
  from api_client_credential k
  join api_client c on c.id = k.api_client_id
  left join api_client_credential n on n.api_client_id = k.api_client_id and n.number = k.number + 1
  left join api_client_disabling d on d.api_client_id = k.api_client_id
  left join api_client_use u on u.client_id = k.client_id
  left join lateral (select name, expires_at from api_client_correction
    where api_client_id = k.api_client_id order by number desc limit 1) p on true;
