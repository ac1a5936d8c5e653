-- Claims in the order in which they were said, latest first; what has no date comes last.
create index on claim_version (coalesce(stated_on, '') desc, id desc);
