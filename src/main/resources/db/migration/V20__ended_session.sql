-- The sessions that somebody ended by signing out. Their tokens are still valid for a while, and no instance takes them any longer.
-- No fact and no part of the ledger: whoever runs the application may SELECT, INSERT and DELETE here, and needs no UPDATE.
create table ended_session (
  -- The login server's `sid`: the same in each token of a session, also after a renewal (OpenID Connect Back-Channel Logout 1.0, 2.1).
  sid text primary key check (length(sid) between 1 and 255),
  ended_at timestamptz not null default now());
create index on ended_session (ended_at);
