-- The releases of a list's claims: the planner took all releases there ever were, by their ends, and looked for these among them.
create index on claim_state (id, known_from) where released_until is not null;
-- Only a release that the public reads can lag; asked for without naming the end of time, which a parameter would be.
drop index claim_state_unreleased;
create index claim_state_unreleased on claim_state (id) where unreleased is not null;
