-- Claims that say the same are one claim: where one is decided otherwise than the other, the other is to be looked at again.
alter table reconsideration
  drop constraint why,
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'REWORDED', 'DUPLICATE'));
