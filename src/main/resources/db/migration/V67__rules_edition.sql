-- What the rules said is kept beside which edition of them said it: a later one says other things of the same. What was kept before this
-- was said by the first, which was never released; what was kept at a decision (V66) came with the second.
alter table observation add column rules smallint not null default 1;
alter table observation alter column rules drop default;
alter table reconsideration add column rules smallint not null default 1;
alter table reconsideration alter column rules drop default;
alter table decided_conclusion add column rules smallint not null default 2;
alter table decided_conclusion alter column rules drop default;
