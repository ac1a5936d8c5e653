-- A reply that should never have been recorded, of somebody else or on another claim, no longer counts and stays readable.
create table reply_withdrawal (
  reply_id uuid primary key references reply,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('reply_withdrawal');

-- Nor does it take anything back: what is to be taken back then can be, by another.
create or replace function withdrawn_once() returns trigger language plpgsql as $$
begin
  if exists (select from reply r where r.withdraws_reply_id = new.withdraws_reply_id and 'WITHDRAWAL' = coalesce(
      (select v.kind from reply_version v where v.id = r.id order by v.version desc limit 1), 'WITHDRAWAL')
      and not exists (select from reply_withdrawal w where w.reply_id = r.id)) then
    raise exception 'Reply % is withdrawn already', new.withdraws_reply_id
      using errcode = 'unique_violation', constraint = 'withdrawn_once', table = 'reply';
  end if;
  return new;
end $$;
