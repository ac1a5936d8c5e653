-- As of a day before its party took it back, a denial was one: the projection says itself which day that was.
alter table claim_denial add column taken_back_on world_date;
update claim_denial d set taken_back_on = w.stated_on
  from reply r join reply_version w on w.id = r.id and w.version = 1
  where r.withdraws_reply_id = d.reply_id and w.recorded_at = d.known_until;
