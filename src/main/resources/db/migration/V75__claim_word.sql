-- Every term that any wording has, once: what is misspelt is looked up here, among those that begin alike. Not by trigrams: where the
-- database's LC_CTYPE is C, pg_trgm knows no letters but those of ASCII. As in claim_term, what was let out has its own.
create extension if not exists fuzzystrmatch;
create table claim_word (
  released boolean not null,
  term text collate "C" not null,
  primary key (released, term));
insert into claim_word select distinct released, term from claim_term;
