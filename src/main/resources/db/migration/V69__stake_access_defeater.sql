-- What the origin of an item has at stake, and whether it saw what it tells of; null where nobody said.
alter table evidence_version
  add stake text check (stake in ('GAINS', 'LOSES', 'NONE')),
  add access text check (access in ('SAW', 'TOLD')),
  add defeats_id uuid references evidence;

-- A defeater bears on an item of evidence, and on the claim by that alone.
alter table evidence_version
  drop constraint evidence_version_direction_check,
  add check (direction in ('SUPPORTS', 'DISPUTES', 'NEUTRAL', 'DEFEATS')),
  add check ((direction = 'DEFEATS') = (defeats_id is not null)),
  add check (defeats_id <> id);
create index on evidence_version (defeats_id) where defeats_id is not null;
