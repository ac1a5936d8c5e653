-- Whom a text names. It is worked out once, when the text is recorded: what people are called changes, and who was meant does not.
create table mention (
  position bigint not null references ledger_entry,
  -- As the login server knows them; whoever only reads here has recorded nothing, and is no actor.
  person text not null check (length(person) between 1 and 255),
  primary key (person, position));
call append_only('mention');

-- How far somebody has read what reaches them: their own affair, and no fact. Of the ledger an entry, of the calendar a day, on which
-- deadlines remind. What reached people before this was here is not told as news.
create table notice_read (
  person text primary key,
  position bigint not null check (position >= 0),
  reminded_on date not null);
insert into notice_read (person, position, reminded_on)
  select person, (select position from ledger_head), current_date
  from (select subject as person from actor where kind = 'PERSON' union select person from last_seen) people;

-- Nothing older than the watching reaches whoever watches: by position, since the database's clock and the ledger's are two.
alter table claim_watch add column since_position bigint;
update claim_watch set since_position =
  coalesce((select max(position) from ledger_entry where recorded_at <= watched_since), 0);
alter table claim_watch alter column since_position set not null;
-- Whoever only reads has recorded nothing, so is no actor, and may watch all the same.
alter table claim_watch drop column person_kind;

-- What they were called then, so that a text can name whoever has been here, whatever they were called when they first recorded something.
alter table last_seen add column name text;

create index on decision (proposed_by, recorded_at);
create index on assignment (person, recorded_at);
create index on comment_request_version (deadline);
