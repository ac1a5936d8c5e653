-- That a denial was taken back is known from one instant until the next, as the denial is: a row that ended when it was taken back, and
-- said so itself, kept a denial that was put right, or withdrawn, afterwards. All rows are made anew from the facts.
alter table claim_denial add column taken_back boolean not null default false, add check (taken_back or taken_back_on is null);
delete from claim_denial;
insert into claim_denial (claim_id, denied_by_id, reply_id, denied_on, known_from, known_until, taken_back_on, taken_back)
  with version as (
    select v.*, r.withdraws_reply_id, least(m.recorded_at,
        lead(v.recorded_at, 1, timestamptz '9999-12-31Z') over (partition by v.id order by v.version)) as until
    from reply_version v join reply r on r.id = v.id left join reply_withdrawal m on m.reply_id = v.id),
  withdrawal as (
    select withdraws_reply_id as reply_id, recorded_at as at, until, stated_on from version
    where kind = 'WITHDRAWAL' and withdraws_reply_id is not null),
  change as (
    select id as reply_id, unnest(array[recorded_at, until]) as at from version
    union
    select reply_id, unnest(array[at, until]) from withdrawal),
  known as (
    select reply_id, at, lead(at) over (partition by reply_id order by at) as until from change)
  select r.claim_id, r.respondent_id, r.id, v.stated_on, k.at, k.until, w.stated_on, w.at is not null
  from known k
  join reply r on r.id = k.reply_id
  join version v on v.id = k.reply_id and v.recorded_at <= k.at and v.until > k.at and v.kind in ('CATEGORICAL_DENIAL', 'PARTIAL_DENIAL')
  left join withdrawal w on w.reply_id = k.reply_id and w.at <= k.at and w.until > k.at;

-- Whether one of these releases showed what was so from one instant until the next, null for what is still so.
create function let_out(since timestamptz, until timestamptz, releases timestamptz[]) returns boolean language sql immutable as
  $$ select exists (select from unnest(releases) release where release >= since and (until is null or release < until)) $$;
