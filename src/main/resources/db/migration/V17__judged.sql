-- Unknown is not a value: what nobody judged has no level, and NONE is a judgement too.
alter table claim_state alter evidence_level drop not null;
update claim_state set evidence_level = null where level_on is null;
alter table claim_state add constraint level_since check ((evidence_level is null) = (level_on is null));

-- Projection: claims of which evidence or replies changed since their status was last approved, or another one rejected, from when
-- until it was decided anew. The desk looks here, instead of at every claim there is.
create table overtaken_claim (
  claim_id uuid not null references claim,
  known_from timestamptz not null,
  known_until timestamptz not null default '9999-12-31Z' check (known_from < known_until),
  primary key (claim_id, known_from));
create unique index overtaken_claim_still on overtaken_claim (claim_id) where known_until = '9999-12-31Z';
insert into overtaken_claim (claim_id, known_from, known_until)
with decided as (
  select subject_id as claim_id, recorded_at as at,
    lead(recorded_at, 1, timestamptz '9999-12-31Z') over (partition by subject_id order by recorded_at) as until
  from decision where aspect = 'STATUS' and outcome in ('APPROVED', 'REJECTED')),
change as (
  select claim_id, recorded_at as at from evidence_version
  union all
  select e.claim_id, w.recorded_at from evidence_withdrawal w join evidence e on e.id = w.evidence_id
  union all
  select e.claim_id, g.recorded_at from evidence_grade g join evidence e on e.id = g.evidence_id
  union all
  select claim_id, recorded_at from reply_version)
select d.claim_id, min(c.at), d.until from decided d join change c on c.claim_id = d.claim_id and c.at > d.at and c.at < d.until
group by d.claim_id, d.at, d.until;
