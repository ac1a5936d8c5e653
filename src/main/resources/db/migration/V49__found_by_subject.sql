-- Whom else a recording names already, and whom an item's note named before.
create index on mention (position);

-- What was recorded about what somebody watches is looked up thing by thing; V19 dropped this while nobody asked so, for each entry pays for it.
create index on ledger_entry (subject_id, position);
