-- At each start, after the migrations and as the owner: what the application's own database user may. By catalog, so that a table of
-- a later migration is neither forgotten nor open: a table that is append-only is a fact; any other is named here or refused.
do $$
declare
  application constant text := '${application}';
  -- What follows from the facts and is moved on with them.
  projections constant text[] := array['claim_state', 'claim_denial', 'open_judgement', 'overtaken_claim', 'searched_text',
    'searched_word', 'claim_document', 'claim_term'];
  -- What is noted down anew each time, and is nobody's fact.
  noted constant text[] := array['api_client_use', 'last_seen', 'notice_read', 'person_setting', 'notice_mail'];
  -- What is written once: the answers to retries, which only the owner deletes after a time, and what words claims have.
  kept constant text[] := array['idempotency_key', 'claim_word'];
  -- What is kept for a time and then deleted.
  passing constant text[] := array['ended_session', 'claim_watch', 'access_record'];
  -- What is counted, and forgotten.
  counted constant text[] := array['rate_limit'];
  it record;
begin
  -- Instances that start together would trip over each other's grants.
  perform pg_advisory_xact_lock(hashtextextended('claimtrail afterMigrate', 0));
  if application = current_user or exists (select from pg_roles where rolname = application
      and (rolsuper or pg_has_role(oid, current_user, 'member')
        or pg_has_role(oid, (select datdba from pg_database where datname = current_database()), 'member')
        or pg_has_role(oid, (select nspowner from pg_namespace where nspname = current_schema()), 'member'))) then
    raise exception 'The application''s database user (QUARKUS_DATASOURCE_USERNAME: %) may undo what guards the facts. Give it a user that '
      'owns nothing, and the migrations the owner (QUARKUS_FLYWAY_USERNAME, QUARKUS_FLYWAY_PASSWORD)', application;
  end if;

  for it in
    select c.oid::regclass as name, c.relname,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as fact,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'recorded_now') as held,
      (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('recorded_at', 'recorded_by')) = 2 as recorded,
      exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as has_id,
      (select p.relname from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and p.relname like '%\_version'
          and (select array_agg(a.attname order by a.attname) from pg_attribute a
            where a.attrelid = k.confrelid and a.attnum = any (k.confkey)) = array['id', 'version']::name[]
          and (select array_agg(a.attname order by a.attname) from pg_attribute a
            where a.attrelid = c.oid and a.attnum = any (k.conkey)) = array['id', 'version']::name[]) as version_of
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('revoke all on %s from public, %I', it.name, application);
    if it.fact then
      execute format('grant select, insert on %s to %I', it.name, application);
      if it.has_id then
        -- To lock a row takes this right (SELECT FOR UPDATE); to change it, append_only stands before.
        execute format('grant update (id) on %s to %I', it.name, application);
      end if;
      if it.recorded and not it.held then
        execute format('create trigger recorded_now before insert on %s for each row execute function refuse_other_time()', it.name);
      elsif it.version_of is not null and not it.held then
        execute format('create trigger recorded_now before insert on %s for each row execute function refuse_later_part(%L)',
          it.name, it.version_of);
      end if;
    elsif it.relname = 'ledger_head' then
      execute format('grant select, update (position, instant) on %s to %I', it.name, application);
    elsif it.relname = 'flyway_schema_history' then
      -- A start that does not migrate (QUARKUS_FLYWAY_MIGRATE_AT_START=false) looks here whether somebody else has.
      execute format('grant select on %s to %I', it.name, application);
    elsif it.relname = any (projections || noted) then
      execute format('grant select, insert, update on %s to %I', it.name, application);
    elsif it.relname = any (kept) then
      execute format('grant select, insert on %s to %I', it.name, application);
    elsif it.relname = any (passing) then
      execute format('grant select, insert, delete on %s to %I', it.name, application);
    elsif it.relname = any (counted) then
      execute format('grant select, insert, update, delete on %s to %I', it.name, application);
    end if;
  end loop;
  for it in select c.oid::regclass as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'v' and c.relowner = current_user::regrole
  loop
    execute format('grant select on %s to %I', it.name, application);
  end loop;
  execute format('grant usage on schema %I to %I', current_schema(), application);
  execute format('revoke create on schema %I from public, %I', current_schema(), application);
  execute format('revoke temporary on database %I from public, %I', current_database(), application);
end $$;

-- A retry comes within minutes. Whoever never restarts runs this as the owner now and then.
delete from idempotency_key where kept_at < now() - interval '${keys-kept}';

-- Who read what is the application's to delete when it was kept for as long as is said here.
create or replace trigger kept before delete on access_record for each row execute function refuse_early('${access-records-kept}');
