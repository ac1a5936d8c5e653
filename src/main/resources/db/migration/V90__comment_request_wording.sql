-- What a party was asked, in the words in which it was sent: whoever says that it did not answer can show what. The newsroom's alone, as
-- the channel is: a letter names people, and what nobody let out yet.
alter table comment_request_version add column wording text;
