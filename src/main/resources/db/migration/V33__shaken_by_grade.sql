-- What two people judge of a source can change what the rules say of a claim that was decided before: the claim is looked at again.
alter table reconsideration
  add column judgement_id uuid references judgement,
  drop constraint why,
  drop constraint one_cause,
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'REWORDED', 'DUPLICATE', 'IDENTITY', 'RELIABILITY')),
  add constraint one_cause check (
    num_nonnulls(refuted_id, retracted_id, judgement_id) = case why when 'REWORDED' then 0 else 1 end);
