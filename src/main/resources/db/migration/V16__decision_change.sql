-- What made a proposal stale: which entry, and of what; so that each reader is told in words of his own language.
alter table decision
  add column change_kind text,
  add column changed_kind text,
  add column changed_id uuid,
  add constraint stale_by_a_change check (
    num_nonnulls(change_kind, changed_kind, changed_id) in (0, 3) and (outcome = 'STALE' or change_kind is null));

-- A claim that was worded otherwise after it was decided shakes itself.
alter table reconsideration
  drop constraint reopening_why_check,
  drop constraint reopening_check,
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'REWORDED')),
  add constraint one_cause check (num_nonnulls(refuted_id, retracted_id) = case why when 'REWORDED' then 0 else 1 end);
