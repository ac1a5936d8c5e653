-- API clients: programs that a person answers for. The login server has them and their secrets; no secret is ever here.
create table api_client (
  -- Also the subject of its tokens, and so the actor that it records as.
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  purpose text not null,
  contact text not null,
  role text not null check (role in ('API_READER', 'API_WRITER')),
  owner text not null,
  owner_kind text not null default 'PERSON' check (owner_kind = 'PERSON'),
  expires_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  check (expires_at > recorded_at),
  foreign key (owner, owner_kind) references actor (subject, kind));
call append_only('api_client');

-- How the login server calls it, the first time and after each rotation; a rotation says until when the name before is taken.
create table api_client_credential (
  client_id text primary key check (length(client_id) between 1 and 255),
  api_client_id uuid not null references api_client,
  number int not null check (number > 0),
  previous_until timestamptz,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (api_client_id, number),
  check ((number = 1) = (previous_until is null)),
  check (previous_until >= recorded_at));
call append_only('api_client_credential');

create table api_client_disabling (
  api_client_id uuid primary key references api_client,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('api_client_disabling');

-- When a token of it was last taken, to the minute: no fact, and no part of the ledger.
create table api_client_use (
  api_client_id uuid primary key references api_client,
  used_at timestamptz not null);

-- From when each of its names is taken no longer: it follows from the facts, and is looked up by the name that a token has.
create view api_client_access as
  select k.client_id, k.api_client_id, least(c.expires_at, d.recorded_at, n.previous_until) as ends_at, u.used_at
  from api_client_credential k
  join api_client c on c.id = k.api_client_id
  left join api_client_credential n on n.api_client_id = k.api_client_id and n.number = k.number + 1
  left join api_client_disabling d on d.api_client_id = k.api_client_id
  left join api_client_use u on u.api_client_id = k.api_client_id;

-- What somebody recorded, in order: a client's too, after it was disabled.
create index on ledger_entry (recorded_by, position);
