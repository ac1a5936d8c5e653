-- As what is written down of a release. From the second edition on who published its works, and whom they derive from, is found; what lacks
-- of those that were let out before is written down. A version that knows of no editions writes the first.
alter table searched_text add column edition smallint not null default 1;
