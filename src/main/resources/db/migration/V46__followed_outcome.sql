-- What came of a request follows from the replies, until somebody says what did. What followed before this was not told apart.
alter table comment_outcome add column followed boolean not null default false;
