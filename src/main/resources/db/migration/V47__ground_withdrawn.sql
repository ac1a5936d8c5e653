-- That a claim was taken back, or superseded, is decided on what shows it: where that is there no longer, it is looked at again.
-- One recording can be two reasons for that: a work that was not retracted after all shows nothing, and its evidence counts again.
alter table reconsideration
  drop constraint why,
  drop constraint reopening_claim_id_recorded_at_key,
  add unique (claim_id, recorded_at, why),
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'RETRACTION_WITHDRAWN', 'REWORDED', 'DUPLICATE',
    'IDENTITY', 'RELIABILITY', 'GROUND_WITHDRAWN'));
