-- A level that departs from what the rules say since evidence was withdrawn or corrected is looked at again, as is a status that nothing shows.
alter table reconsideration
  drop constraint why,
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'RETRACTION_WITHDRAWN', 'REWORDED', 'DUPLICATE',
    'IDENTITY', 'RELIABILITY', 'SAME_THING', 'GROUND_WITHDRAWN', 'LEVEL_DEPARTS'));
