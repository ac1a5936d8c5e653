-- A rotation says until when every secret before it is taken, not only the last: a leaked one ends although it was rotated away before.
create or replace view api_client_access as
  select k.client_id, k.api_client_id, coalesce(p.name, c.name) as name,
    least(coalesce(p.expires_at, c.expires_at), d.recorded_at, n.previous_until) as ends_at, u.used_at
  from api_client_credential k
  join api_client c on c.id = k.api_client_id
  left join lateral (select min(previous_until) as previous_until from api_client_credential
    where api_client_id = k.api_client_id and number > k.number) n on true
  left join api_client_disabling d on d.api_client_id = k.api_client_id
  left join api_client_use u on u.client_id = k.client_id
  left join lateral (select name, expires_at from api_client_correction
    where api_client_id = k.api_client_id order by number desc limit 1) p on true;
