-- What words each wording of a claim has, and what each is worth in it, for finding the claims that say what somebody heard.
-- What was let out has documents, numbers and terms of its own: how rare a word is among all claims would tell the public of those
-- that it may not read. Nothing is ever taken away: whoever finds a wording looks in claim_state whether it is so, or was.
create table claim_document (
  released boolean not null,
  -- In the order of recording. What was recorded before there were documents counts down from 0, the newest of it first.
  number int not null,
  id uuid not null,
  version int not null,
  known_from timestamptz not null,
  primary key (released, number),
  unique (released, id, version),
  foreign key (id, version) references claim_version);
create index on claim_document (released, known_from);

-- Without a foreign key: one look for each word of each claim, at rows that the same statement wrote. The weight is a thousand times the
-- word's part of BM25 in this wording.
create table claim_term (
  released boolean not null,
  term text collate "C" not null,
  number int not null,
  weight smallint not null,
  primary key (released, term, number) include (weight));
-- The latest are read first, by the index alone where the rows were vacuumed.
alter table claim_term set (autovacuum_vacuum_insert_scale_factor = 0.02);
alter table claim_document set (autovacuum_vacuum_insert_scale_factor = 0.02);
