-- What everything says, for finding it by words: claims, quotes, names of sources, titles. A projection of what was recorded, beside
-- claim_term: there, few rare words of many find what says the same; here, all words that somebody remembers find where they stand.
create table searched_text (
  -- What two people let out has rows of its own, one for each text that a release shows: nobody finds by a word what they may not read.
  released boolean not null,
  kind text not null check (kind in ('CLAIM', 'EVIDENCE', 'REPLY', 'SOURCE', 'PUBLICATION')),
  id uuid not null,
  -- In which it is read: itself, where it is one; null where it is in none, as sources and publications are to the newsroom.
  claim_id uuid references claim,
  known_from timestamptz not null,
  -- Until it was corrected or withdrawn. Null where it was let out: claim_state tells until when that is read.
  known_until timestamptz,
  -- Each text, with its language; the first is what it is called or what was said.
  wordings jsonb not null,
  -- Each word as it is written, after =, and its stem in the text's language. Where words are made of words, long ones after ^, and from
  -- their end after ~, so that both ends find them. At its place: words that follow each other are a phrase. A: what it is or says; D:
  -- what stands beside that.
  terms tsvector not null,
  unique nulls not distinct (released, id, claim_id, known_from),
  check (released = (known_until is null)));
-- Two, so that how long the public waits tells nothing of what it may not read. Little waits to be sorted in: whoever searches reads it all.
create index on searched_text using gin (terms) with (gin_pending_list_limit = 512) where released;
create index on searched_text using gin (terms) with (gin_pending_list_limit = 512) where not released;
create index on searched_text (released, known_from);
alter table searched_text set (autovacuum_vacuum_insert_scale_factor = 0.02);

-- Every word that any of them has: what is misspelt is looked up among those that begin or end alike.
create table searched_word (
  released boolean not null,
  word text collate "C" not null,
  known_from timestamptz not null,
  primary key (released, word));
create index on searched_word (released, (reverse(word)) collate "C");
