-- What came of a request can have been noted down wrongly; then the next outcome says why it takes the place of that.
alter table comment_outcome add column reason text;
