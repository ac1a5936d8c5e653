package org.claimtrail;

import static org.claimtrail.Newsroom.aClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody can't do who has the application's own database user: whatever became of the application, the record stands. */
@QuarkusTest
class DatabaseUserTest {
    private static final String NO_RIGHT = "42501";
    private static final String PRESENT = "23000";
    private static final String APPEND_ONLY = "23001";

    @Inject
    DataSource dataSource;

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    private String claim;
    private RawTransaction database;

    @BeforeEach
    void begin() throws SQLException {
        claim = aClaim();
        database = new RawTransaction(dataSource);
    }

    @AfterEach
    void takeBack() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table ledger_entry disable trigger append_only",
                "alter table claim_version disable trigger all",
                "drop trigger append_only on claim_version",
                "drop trigger recorded_now on claim_version",
                "set session_replication_role = replica",
                "create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$",
                "create or replace function refuse_other_time() returns trigger language plpgsql as $$ begin return new; end $$",
                "alter function refuse_change() set search_path = public",
                "drop function refuse_change() cascade",
                "alter table claim_version alter column statement type text using 'Another'",
                "alter table claim_version add column forged text",
                "alter table claim_version rename to elsewhere",
                "alter table decision drop constraint two_people",
                "create rule forged as on insert to claim_version do instead nothing",
                "call append_only('ledger_head')",
                "drop table ledger_entry cascade",
                "truncate ledger_entry",
                "drop schema public cascade",
                "create table forged (id int)",
                "create temporary table forged (id int)",
                "delete from ledger_entry",
                "delete from claim_state",
                "delete from ledger_head",
                "insert into ledger_head (id, position, instant) values (1, 0, now())",
                "update ledger_head set id = 1",
                "update claim_version set statement = 'Another'",
                "update ledger_entry set recorded_at = '2020-01-01Z'",
                "update decision set recorded_by = 'somebody'",
                "update idempotency_key set body = ''",
                "update actor set kind = 'PERSON'",
                "delete from actor",
                "delete from idempotency_key",
                "delete from flyway_schema_history",
                "set role claimtrail_owner",
                "set session authorization claimtrail_owner"
            })
    void hasNoRightTo(String attack) throws SQLException {
        assertEquals(NO_RIGHT, database.refusal(attack).orElseThrow().getSQLState(), attack);
    }

    /** The right to lock a row is one to change it too; the trigger stands before. */
    @Test
    void changesNoIdThatItMayLock() throws SQLException {
        assertEquals(claim, database.value("select id from claim where id = ?::uuid for update", claim));
        assertEquals(
                APPEND_ONLY,
                database.refusal("update claim set id = uuidv7() where id = ?::uuid", claim)
                        .orElseThrow()
                        .getSQLState());
    }

    @Test
    void recordsAtNoOtherTimeThanNow() throws SQLException {
        String backdated = aVersion("'2020-01-01Z'");
        refused("recorded_now", backdated, claim);
        // Nor at the head's instant without a place, which is when another recorded.
        refused("recorded_now", aVersion("(select instant from ledger_head)"), claim);
        database.place();
        refused("recorded_now", backdated, claim);
        refused("recorded_now", aVersion("now() + interval '1 hour'"), claim);
        assertEquals(1, database.change(aVersion("(select instant from ledger_head)"), claim));
    }

    /** A derivation has no instant of its own: it is its version's. */
    @Test
    void addsNothingToAnEarlierVersion() throws SQLException {
        var publication = Newsroom.record("fleur", "/publications", Newsroom.publication(Newsroom.aSource()))
                .getString("id");
        database.place();
        refused(
                "recorded_now",
                "insert into publication_derivation (id, version, ordinal, kind) values (?::uuid, 1, 99, 'OWN_WORK')",
                publication);
    }

    @Test
    void entersAtTheNextPositionOnly() throws SQLException {
        database.place();
        for (String position : List.of("999999999", "1", "(select position - 1 from ledger_head)")) {
            refused("next_position", anEntry(position));
        }
        assertEquals(1, database.change(anEntry("(select position from ledger_head)")));
        assertEquals(1, database.change(anEntry("(select position + 1 from ledger_head)")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position = position - 1",
                "position = position + 2, instant = instant + interval '1 hour'",
                "position = 0, instant = '1970-01-01Z'",
                "instant = instant - interval '1 microsecond'",
                "instant = instant + interval '1 hour'",
                "position = position + 1",
                "position = position + 1, instant = instant - interval '1 hour'"
            })
    void movesTheHeadNowhereButOn(String change) throws SQLException {
        refused("head_goes_on", "update ledger_head set " + change);
        database.place();
        refused("head_goes_on", "update ledger_head set " + change);
    }

    @Test
    void leavesNoPlaceEmpty() throws SQLException {
        database.place();
        refused("no_gap", "set constraints all immediate");
        database.change(anEntry("(select position from ledger_head)"));
        assertTrue(database.refusal("set constraints all immediate").isEmpty());
    }

    @Test
    void makesNobodyUp() throws SQLException {
        database.change("insert into actor (subject, name, kind) values ('made-up', 'A second person', 'PERSON')");
        refused("actor_acts", "set constraints all immediate");
    }

    /** By catalog, at each start: a table of a later migration is a fact, or it is named in afterMigrate.sql. */
    @Test
    void mayReadAndAddToEachFactAndNothingElse() throws SQLException {
        var forgotten = new TreeSet<>(database.column("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
                  and not (has_table_privilege(c.oid, 'select') and (c.relname = 'ledger_head' or has_table_privilege(c.oid, 'insert')))"""));
        assertEquals(new TreeSet<>(), forgotten, "Neither append-only nor named in afterMigrate.sql");
        var open = new TreeSet<>(database.column("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only')
                  and (has_table_privilege(c.oid, 'update, delete, truncate, trigger, references')
                    or exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                      and a.attname <> 'id' and has_column_privilege(c.oid, a.attnum, 'update')))"""));
        assertEquals(new TreeSet<>(), open);
        assertEquals(List.of(), database.column("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'recorded_by'
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'recorded_now')"""));
    }

    @Test
    void ownsNothing() throws SQLException {
        assertEquals(List.of(), database.column("""
                select 'table ' || relname from pg_class where relowner = ?::regrole
                union all select 'function ' || proname from pg_proc where proowner = ?::regrole
                union all select 'schema ' || nspname from pg_namespace where nspowner = ?::regrole
                union all select 'database ' || datname from pg_database where datdba = ?::regrole""", user, user, user, user));
        assertEquals(List.of(), database.column("""
                        select proname from pg_proc p where proname like 'refuse\\_%' and not exists (
                          select from unnest(proconfig) c where c like 'search_path=%')"""));
    }

    /** Instances start together and again; each grants the same, and deletes the keys that no retry brings any longer. */
    @Test
    void aStartGrantsTheSameAgainAndDeletesOldKeys() throws SQLException {
        try (var owner = new RawTransaction()) {
            for (int days : List.of(6, 8)) {
                assertEquals(1, owner.change("""
                        insert into idempotency_key (actor, key, request, status, body, kept_at)
                        select min(subject), ?, '', 201, '', now() - make_interval(days => ?) from actor""", claim + days, days));
            }
            owner.commit();
        }
        assertTrue(flyway.migrate().success);
        assertEquals(
                List.of(claim + 6), database.column("select key from idempotency_key where key like ?", claim + "%"));
    }

    private void refused(String constraint, String attack, Object... values) throws SQLException {
        var refusal = database.refusal(attack, values).orElseThrow(() -> new AssertionError("Taken: " + attack));
        assertEquals(constraint, refusal.getConstraint(), refusal::toString);
        assertEquals(PRESENT, refusal.getSQLState());
    }

    /** One more version of a claim. */
    private static String aVersion(String recordedAt) {
        return """
                insert into claim_version
                select (jsonb_populate_record(v, jsonb_build_object('version', v.version + 1, 'reason', 'Forged.', 'recorded_at', %s))).*
                from claim_version v where id = ?::uuid order by version desc limit 1""".formatted(recordedAt);
    }

    private static String anEntry(String position) {
        return """
                insert into ledger_entry (position, recorded_at, recorded_by, kind, subject_kind, subject_id, canonical, leaf)
                select %s, (select instant from ledger_head), (select min(subject) from actor), 'CLAIM_ADDED', 'CLAIM', uuidv7(), '{}',
                  sha256('\\x00'::bytea || convert_to('{}', 'UTF8'))""".formatted(position);
    }
}
