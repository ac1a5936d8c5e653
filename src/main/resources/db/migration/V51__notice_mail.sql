-- How notices go out to a person, and which of them reach nobody but the record.
alter table person_setting add column mail text not null default 'DAILY' check (mail in ('NEVER', 'DAILY', 'AT_ONCE'));
alter table person_setting add column muted text[] not null default '{}';

-- Up to where somebody's notices went out by mail, and up to where the mail reaches that goes out next: no fact. Nobody gets by mail what
-- reached them before there was mail.
create table notice_mail (
  person text primary key,
  position bigint not null,
  reminded_on date not null,
  sending_position bigint,
  sending_reminded_on date,
  passed_at timestamptz not null,
  failures int not null default 0,
  not_before timestamptz,
  check ((sending_position is null) = (sending_reminded_on is null)));
insert into notice_mail (person, position, reminded_on, passed_at)
  select person, (select position from ledger_head), current_date, now()
  from (select subject as person from actor where kind = 'PERSON' union select person from last_seen) people;
