-- As what everything says: by which edition of the rules the words of a claim were taken apart and stemmed. Those of others are written
-- anew beside what runs, some at a time; until then the claim is found by what was written down.
alter table claim_document add column edition smallint not null default 1;
