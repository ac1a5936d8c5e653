-- Every term that any wording has, once: what is misspelt is looked up here. As in claim_term, what was let out has its own.
create extension if not exists fuzzystrmatch;
create table claim_word (
  released boolean not null,
  term text collate "C" not null,
  primary key (released, term));
insert into claim_word select distinct released, term from claim_term;
create index on claim_word using gin (term gin_trgm_ops);
