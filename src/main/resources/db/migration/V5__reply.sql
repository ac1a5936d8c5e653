create table reply (
  id uuid primary key,
  claim_id uuid not null references claim,
  respondent_id uuid not null references source,
  -- One reply can be withdrawn once, by the party that gave it, on the claim that it was given to.
  withdraws_reply_id uuid unique constraint withdraws_another check (withdraws_reply_id <> id),
  unique (id, claim_id),
  unique (id, claim_id, respondent_id),
  constraint withdraws_own_reply
    foreign key (withdraws_reply_id, claim_id, respondent_id) references reply (id, claim_id, respondent_id));
create index on reply (claim_id, id);
create index on reply (respondent_id);
call append_only('reply');

alter table claim_denial add foreign key (reply_id, claim_id, denied_by_id) references reply (id, claim_id, respondent_id);

create table reply_version (
  id uuid not null references reply,
  version int not null check (version > 0),
  claim_id uuid not null,
  kind text not null check (kind in ('CATEGORICAL_DENIAL', 'PARTIAL_DENIAL', 'NON_DENIAL', 'COUNTER_CLAIM',
    'NEITHER_CONFIRM_NOR_DENY', 'DECLINED_TO_COMMENT', 'PARTIAL_CONFIRMATION', 'CONFIRMATION', 'CLARIFICATION', 'WITHDRAWAL')),
  quote text,
  language text,
  stated_on world_date,
  publication_id uuid references publication,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  foreign key (id, claim_id) references reply (id, claim_id),
  check ((version = 1) = (reason is null)));
create index on reply_version (claim_id, recorded_at);
create index on reply_version (publication_id);
call append_only('reply_version');

create table comment_request (
  id uuid primary key,
  claim_id uuid not null references claim,
  asked_of_id uuid not null references source,
  asked_by_id uuid not null references source,
  asked_on world_date not null,
  deadline date,
  channel text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (id, claim_id, asked_of_id));
create index on comment_request (claim_id, id);
create index on comment_request (asked_of_id);
create index on comment_request (asked_by_id);
call append_only('comment_request');

-- Silence can be broken later: a new row, and the latest counts. `occurred_on` is when, in the world, it was so.
create table comment_outcome (
  id uuid primary key,
  comment_request_id uuid not null,
  claim_id uuid not null,
  asked_of_id uuid not null,
  outcome text not null check (outcome in ('NO_RESPONSE', 'DECLINED', 'REPLIED')),
  reply_id uuid,
  occurred_on world_date,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (comment_request_id, recorded_at),
  foreign key (comment_request_id, claim_id, asked_of_id) references comment_request (id, claim_id, asked_of_id),
  -- The reply that answered is by the party that was asked, on the claim that it was asked about.
  constraint reply_by_the_asked foreign key (reply_id, claim_id, asked_of_id) references reply (id, claim_id, respondent_id),
  constraint reply_fits_outcome check (
    case outcome when 'REPLIED' then reply_id is not null when 'NO_RESPONSE' then reply_id is null else true end));
create index on comment_outcome (reply_id);
call append_only('comment_outcome');
