-- How much of its quota each caller has used up (org.claimtrail.limit). Unlogged: what a crash forgets is given once more.
create unlogged table rate_limit (
  id text primary key,
  state bytea,
  expires_at bigint);
create index on rate_limit (expires_at);
