-- A retraction that should never have been recorded is superseded by a row that says so, and then the publication can be retracted anew:
-- what was recorded last holds.
alter table publication_retraction
  add column id uuid not null default gen_random_uuid(),
  add column withdrawn boolean not null default false,
  drop constraint publication_retraction_pkey,
  add primary key (id),
  add unique (publication_id, recorded_at),
  add constraint withdrawal_has_a_reason_only check (not withdrawn or num_nonnulls(retracted_on, notice_url) = 0);
alter table publication_retraction
  alter column id drop default,
  alter column withdrawn drop default;

-- A publication is retracted or it is not: neither is said twice in a row.
create function retracted_in_turn() returns trigger language plpgsql as $$
begin
  if new.withdrawn = coalesce((select r.withdrawn from publication_retraction r where r.publication_id = new.publication_id
      order by r.recorded_at desc limit 1), true) then
    raise exception 'Publication % is % already', new.publication_id, case when new.withdrawn then 'not retracted' else 'retracted' end
      using errcode = 'unique_violation', constraint = 'retracted_in_turn', table = 'publication_retraction';
  end if;
  return new;
end $$;
create trigger retracted_in_turn before insert on publication_retraction for each row execute function retracted_in_turn();

-- Who decided on a retraction that never was decided on something else than there is.
alter table reconsideration
  drop constraint why,
  add constraint why check (why in ('SAME_LINE', 'DEPENDS_ON', 'RETRACTED_WORK', 'RETRACTION_WITHDRAWN', 'REWORDED', 'DUPLICATE',
    'IDENTITY', 'RELIABILITY'));
