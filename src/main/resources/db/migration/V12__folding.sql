-- Texts as people compare them, beside what was typed. The service folds them (platform.Folded): a second folding in the database
-- would have another Unicode, and change with it.
do $$ begin
  if exists (select from source) then
    raise exception 'This database is of before version 0.1 and lacks what search goes by. Begin afresh: delete .data';
  end if;
end $$;

drop index source_version_lower_idx;
alter table source_version add column folded text not null;
create index on source_version using gin (folded gin_trgm_ops);

alter table publication_version add column folded text not null;
create index on publication_version using gin (folded gin_trgm_ops);

-- Of a claim: its statement and the translations, each in a line of its own.
drop index claim_version_claim_text_idx, claim_version_topics_idx;
drop function claim_text;
alter table claim_version
  add column folded text not null,
  add column folded_topics varchar[] not null;
create index on claim_version using gin (folded gin_trgm_ops);
create index on claim_version using gin (folded_topics);

create function like_all(text, patterns varchar[]) returns boolean immutable parallel safe language sql
  return $1 like all (patterns);
