-- Where somebody looked for what bears on a claim, for what, when, and whether it was found: what nothing came of is evidence of nothing, but
-- of the looking.
create table logged_search (
  id uuid primary key,
  claim_id uuid not null references claim,
  unique (id, claim_id));
create index on logged_search (claim_id, id);
call append_only('logged_search');

create table search_version (
  id uuid not null,
  version int not null check (version > 0),
  claim_id uuid not null,
  searched_in text not null,
  searched_for text not null,
  searched_on world_date not null,
  outcome text not null check (outcome in ('FOUND', 'NOT_FOUND')),
  note text,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  foreign key (id, claim_id) references logged_search (id, claim_id),
  check ((version = 1) = (reason is null)));
create index on search_version (claim_id, recorded_at);
call append_only('search_version');

create table search_withdrawal (
  search_id uuid primary key references logged_search,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('search_withdrawal');
