-- How much of its quota each caller has used up (org.claimtrail.limit). Logged: whoever counts does not bear that a crash forgets it.
create table rate_limit (
  id text primary key,
  state bytea,
  expires_at bigint);
create index on rate_limit (expires_at);
