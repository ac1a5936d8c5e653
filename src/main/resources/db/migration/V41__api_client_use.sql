-- Which of its secrets a client uses is what whoever rotated one waits to know: the last use is told of each.
drop view api_client_access;
drop table api_client_use;
create table api_client_use (
  client_id text primary key references api_client_credential,
  used_at timestamptz not null);

create view api_client_access as
  select k.client_id, k.api_client_id, least(c.expires_at, d.recorded_at, n.previous_until) as ends_at, u.used_at
  from api_client_credential k
  join api_client c on c.id = k.api_client_id
  left join api_client_credential n on n.api_client_id = k.api_client_id and n.number = k.number + 1
  left join api_client_disabling d on d.api_client_id = k.api_client_id
  left join api_client_use u on u.client_id = k.client_id;
