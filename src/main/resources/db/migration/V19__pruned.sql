-- A key is no fact: it keeps an answer for retries, and goes when none comes any longer; afterMigrate.sql says when.
drop trigger append_only on idempotency_key;
alter table idempotency_key add column kept_at timestamptz not null default now();
create index on idempotency_key using brin (kept_at);

-- No query looks a row up by these, and each create paid for them: what is listed is found by its claim, or by its id.
drop index if exists
  ledger_entry_subject_id_position_idx,
  reply_respondent_id_idx,
  reply_version_publication_id_idx,
  comment_request_asked_of_id_idx,
  comment_request_asked_by_id_idx,
  reconsideration_recorded_at_idx;
