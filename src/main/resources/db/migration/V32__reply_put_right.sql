-- Who turns out to be somebody else did not answer: then nothing came of asking yet, and that is said by a row of its own.
alter table comment_outcome
  drop constraint comment_outcome_outcome_check,
  add constraint comment_outcome_outcome_check check (outcome in ('PENDING', 'NO_RESPONSE', 'DECLINED', 'REPLIED')),
  drop constraint reply_fits_outcome,
  add constraint reply_fits_outcome check (
    case outcome when 'REPLIED' then reply_id is not null when 'DECLINED' then true else reply_id is null end);
-- What was taken for a withdrawal and was none takes nothing back: what is to be taken back then can be, by another.
alter table reply drop constraint reply_withdraws_reply_id_key;
create index on reply (withdraws_reply_id);

create function withdrawn_once() returns trigger language plpgsql as $$
begin
  if exists (select from reply r where r.withdraws_reply_id = new.withdraws_reply_id and 'WITHDRAWAL' = coalesce(
      (select v.kind from reply_version v where v.id = r.id order by v.version desc limit 1), 'WITHDRAWAL')) then
    raise exception 'Reply % is withdrawn already', new.withdraws_reply_id
      using errcode = 'unique_violation', constraint = 'withdrawn_once', table = 'reply';
  end if;
  return new;
end $$;
create trigger withdrawn_once before insert on reply for each row
  when (new.withdraws_reply_id is not null) execute function withdrawn_once();
