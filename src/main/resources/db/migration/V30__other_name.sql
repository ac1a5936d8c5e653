-- A party answers, and takes back, under its other name too: which names are one is judged, and no foreign key knows that.
alter table comment_outcome
  drop constraint reply_by_the_asked,
  add constraint reply_to_the_claim foreign key (reply_id, claim_id) references reply (id, claim_id);
alter table reply
  drop constraint withdraws_own_reply,
  add constraint withdraws_reply_to_the_claim foreign key (withdraws_reply_id, claim_id) references reply (id, claim_id);
