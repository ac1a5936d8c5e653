-- One person can say that two things are the same, or no longer: lines become one, or two, and what was decided on them is looked at again.
alter table reconsideration
  add column thing_id uuid references thing,
  drop constraint why,
  drop constraint one_cause,
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'RETRACTION_WITHDRAWN', 'REWORDED', 'DUPLICATE',
    'IDENTITY', 'RELIABILITY', 'SAME_THING', 'GROUND_WITHDRAWN')),
  add constraint one_cause check (
    num_nonnulls(refuted_id, retracted_id, judgement_id, thing_id) = case why when 'REWORDED' then 0 else 1 end);
