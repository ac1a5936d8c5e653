-- Whom else a recording names already, and whom an item's note named before.
create index on mention (position);
