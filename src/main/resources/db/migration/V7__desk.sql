-- The desk shows what was recorded since somebody's last visit, latest first; without this each look at it reads the whole ledger.
create index on ledger_entry (recorded_at, position);
