-- The sentence that names them, as it was recorded: what people are called changes, so that it can't be found later. What names somebody
-- from before this is told without it.
alter table mention add column quote text;

-- What came of what an API client proposed reaches who answers for it, and what came of a request who asked.
create index on client_owner (owner, client);
create index on comment_request_version (recorded_by) where version = 1;
