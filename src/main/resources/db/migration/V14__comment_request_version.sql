-- A request can be corrected like all else that people note down: a later deadline is a new version. Whom it asked about which
-- claim stays, since what came of it is that party's.
create table comment_request_version (
  id uuid not null,
  version int not null check (version > 0),
  claim_id uuid not null,
  asked_by_id uuid not null references source,
  asked_on world_date not null,
  deadline date,
  -- How it was asked, which everybody may read; and where exactly, which is the newsroom's.
  medium text check (medium in ('TELEPHONE', 'EMAIL', 'IN_WRITING', 'IN_PERSON', 'MESSENGER', 'OTHER')),
  channel text,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  primary key (id, version),
  unique (id, recorded_at),
  check ((version = 1) = (reason is null)));

alter table comment_request add unique (id, claim_id);
alter table comment_request_version add foreign key (id, claim_id) references comment_request (id, claim_id);

insert into comment_request_version (id, version, claim_id, asked_by_id, asked_on, deadline, channel, recorded_at, recorded_by)
  select id, 1, claim_id, asked_by_id, asked_on, deadline, channel, recorded_at, recorded_by from comment_request;

-- What the versions hold now stood here.
alter table comment_request
  drop column asked_by_id, drop column asked_on, drop column deadline, drop column channel,
  drop column recorded_at, drop column recorded_by;

create index on comment_request_version (claim_id, recorded_at);
create index on comment_request_version (asked_by_id);
call append_only('comment_request_version');
