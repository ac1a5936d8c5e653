-- Whether the same claimant is recorded to have said the same already; only the wording itself, of which translations are none.
create index on claim_version (claimant_id, md5(split_part(folded, chr(10), 1)));
