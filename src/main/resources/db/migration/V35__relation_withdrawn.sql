-- A relation that should never have been recorded no longer counts and stays readable; recorded again afterwards, it is a new one.
create table claim_relation_withdrawal (
  relation_id uuid primary key references claim_relation,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('claim_relation_withdrawal');

alter table claim_relation drop constraint claim_relation_claim_id_other_claim_id_kind_key;
create index on claim_relation (claim_id);
create function related_once() returns trigger language plpgsql as $$
begin
  if exists (select from claim_relation r where r.claim_id = new.claim_id and r.other_claim_id = new.other_claim_id
      and r.kind = new.kind and not exists (select from claim_relation_withdrawal w where w.relation_id = r.id)) then
    raise exception 'Claim % stands so to % already', new.claim_id, new.other_claim_id
      using errcode = 'unique_violation', constraint = 'related_once', table = 'claim_relation';
  end if;
  return new;
end $$;
create trigger related_once before insert on claim_relation for each row execute function related_once();

-- The relations that count at an instant.
create function counting_relation(at timestamptz) returns setof claim_relation stable parallel safe language sql as $$
  select r.* from claim_relation r where r.recorded_at <= at
    and not exists (select from claim_relation_withdrawal w where w.relation_id = r.id and w.recorded_at <= at) $$;
-- A claim and all that are one with it at an instant, as duplicates of duplicates.
create function duplicates_of(claim uuid, at timestamptz) returns setof uuid stable parallel safe language sql as $$
  with recursive alike (id) as (
    select claim
    union
    select case r.claim_id when a.id then r.other_claim_id else r.claim_id end
    from alike a join counting_relation(at) r on r.kind = 'DUPLICATES' and a.id in (r.claim_id, r.other_claim_id))
  select id from alike $$;
-- Whether, at an instant, a claim has that to do with another for which the other's fall is its own matter.
create function still_related(claim uuid, why text, other uuid, at timestamptz) returns boolean stable parallel safe language sql as $$
  select case why
    when 'DUPLICATE' then claim in (select duplicates_of(other, at))
    when 'DEPENDS_ON' then exists (select from counting_relation(at) r join duplicates_of(other, at) d (id) on d.id = r.other_claim_id
      where r.kind = 'DEPENDS_ON' and r.claim_id = claim)
    else true end $$;
