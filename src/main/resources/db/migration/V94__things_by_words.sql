-- Things are found by their words as everything else; the lists find by the same words.
alter table searched_text drop constraint searched_text_kind_check,
  add constraint searched_text_kind_check check (kind in ('CLAIM', 'EVIDENCE', 'REPLY', 'SOURCE', 'PUBLICATION', 'THING'));

-- Nothing is looked for in the middle of a word any more. What is called so is looked up as a whole.
drop index source_version_folded_idx, publication_version_folded_idx, claim_version_folded_idx, thing_version_folded_idx;
create index on source_version using hash (folded);
create index on publication_version using hash (folded);
drop function like_all;
