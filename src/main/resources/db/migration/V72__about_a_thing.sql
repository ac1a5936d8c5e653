-- What an item of evidence is about; null where nobody said.
alter table evidence_version add thing_id uuid references thing;
create index on evidence_version (thing_id) where thing_id is not null;
