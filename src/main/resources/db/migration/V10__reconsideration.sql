-- What asks for a new look re-opens nothing: re-opening is a move to UNDER_REVIEW, which people decide.
do $$ begin
  if exists (select from ledger_entry where kind = 'CLAIM_REOPENED') then
    raise exception 'This database is of before version 0.1 and holds CLAIM_REOPENED, which is CLAIM_SHAKEN now. Begin afresh: delete .data';
  end if;
end $$;
alter table reopening rename to reconsideration;
alter index reopening_recorded_at_idx rename to reconsideration_recorded_at_idx;
