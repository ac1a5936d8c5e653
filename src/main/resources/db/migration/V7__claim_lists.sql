-- A list at a moment passes over the states that were not so then; with their instants in the index it does so without a look
-- at each row.
drop index claim_state_status_id_idx;
drop index claim_state_evidence_level_id_idx;
create index on claim_state (status, id desc, known_until, known_from);
create index on claim_state (evidence_level, id desc, known_until, known_from);
