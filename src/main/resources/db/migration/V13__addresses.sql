-- One normal form of a web address (platform.WebAddresses), for look-up and uniqueness; what was typed is kept beside it, in whatever case.
drop index publication_version_url_idx;
alter table publication_version
  drop constraint publication_version_url_check,
  add check (url ~* '^https?://'),
  add column url_normal text check (url_normal ~ '^https?://'),
  add check ((url is null) = (url_normal is null));
create index on publication_version (url_normal);
alter table publication_retraction
  drop constraint publication_retraction_notice_url_check,
  add check (notice_url ~* '^https?://');

-- Which identities the addresses in same_as state: two sources that state one are one.
alter table source_version add column stated_identities varchar[] not null;
create index on source_version using gin (stated_identities);
