-- A taken-down claim is looked at again: one editor may do that, and two people bring it back.
create table claim_pause (
  id uuid primary key,
  claim_id uuid not null references claim,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (claim_id, recorded_at));
call append_only('claim_pause');

-- Status and level each keep since when, in the world, they are so: several aspects can be decided at one instant.
alter table claim_state add column status_on world_date, add column level_on world_date;
update claim_state s set
  status_on = (select x.effective_on from claim_state x where x.id = s.id and x.aspect = 'STATUS'
    and x.known_from <= s.known_from order by x.known_from desc limit 1),
  level_on = (select x.effective_on from claim_state x where x.id = s.id and x.aspect = 'EVIDENCE_LEVEL'
    and x.known_from <= s.known_from order by x.known_from desc limit 1);

alter table claim_state
  -- A release pins the instant at which the public reads: this state's `known_from`, until the next release, a pause, or the end of
  -- being published. Null where the state is no release.
  add column released_until timestamptz check (known_from < released_until),
  -- The release that the public reads while this state is so; null for none.
  add column released_at timestamptz check (released_at <= known_from),
  -- What was recorded since the release that is not let out yet: the most urgent of it.
  add column unreleased text check (unreleased in ('DENIAL', 'CORRECTION', 'CHANGE')),
  drop constraint claim_state_visibility_check,
  add constraint claim_state_visibility_check check (visibility in ('INTERNAL', 'PUBLISHED', 'PAUSED')),
  add constraint unreleased_since_release check (unreleased is null or released_until = '9999-12-31Z');
update claim_state s set released_until = coalesce(
    (select min(x.known_from) from claim_state x where x.id = s.id and x.known_from > s.known_from and x.aspect = 'VISIBILITY'),
    '9999-12-31Z')
  where s.visibility = 'PUBLISHED' and s.aspect = 'VISIBILITY';
update claim_state s set released_at =
    (select max(x.known_from) from claim_state x where x.id = s.id and x.known_from <= s.known_from and x.released_until is not null)
  where s.visibility = 'PUBLISHED';
alter table claim_state drop column aspect, drop column effective_on,
  add constraint released_is_published check ((released_at is not null) = (visibility = 'PUBLISHED')
    and (released_until is null or released_at = known_from));
drop index claim_state_id_idx1;

create unique index claim_state_released on claim_state (id desc) where released_until = '9999-12-31Z';
create index claim_state_released_status on claim_state (status, id desc) where released_until = '9999-12-31Z';
create index claim_state_released_level on claim_state (evidence_level, id desc) where released_until = '9999-12-31Z';
create index claim_state_unreleased on claim_state (unreleased, known_from) where released_until = '9999-12-31Z' and unreleased is not null;
-- When the public last saw something change.
create index claim_state_release on claim_state (known_from) where released_until is not null;
create index claim_state_release_end on claim_state (released_until) where released_until is not null;
