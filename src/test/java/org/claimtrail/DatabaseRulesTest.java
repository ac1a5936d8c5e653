package org.claimtrail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whoever asks: the service's own checks are not in the way here. */
@QuarkusTest
class DatabaseRulesTest {
    private static final String CHECK = "23514";
    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";
    private static final String APPEND_ONLY = "23001";
    private static final String PRESENT = "23000";

    private static final Map<String, String> ACTORS = new HashMap<>();

    /** What is no fact: where the ledger ends, the projections, what is kept for a time, what words claims have, and what Flyway keeps for itself. */
    private static final Set<String> CHANGEABLE = Set.of(
            "ledger_head",
            "claim_state",
            "claim_denial",
            "open_judgement",
            "overtaken_claim",
            "idempotency_key",
            "ended_session",
            "claim_watch",
            "access_record",
            "api_client_use",
            "rate_limit",
            "last_seen",
            "person_setting",
            "notice_read",
            "notice_mail",
            "claim_document",
            "claim_term",
            "claim_word",
            "searched_text",
            "searched_word",
            "flyway_schema_history");

    private static final Set<String> WITHOUT_KEY = Set.of(
            // The ledger knows a subject's kind and id, no feature.
            "ledger_entry.subject_id",
            // Points to one of three tables: the generated claim_id, evidence_id and source_id have the keys.
            "judgement.subject_id",
            // The same: the generated claim_id, judgement_id and comment_request_id have the keys.
            "assignment.subject_id",
            "remark.subject_id",
            // What made a proposal stale: of any kind, which changed_kind names.
            "decision.changed_id",
            // No reader waits for whoever records on the claim.
            "access_record.claim_id",
            // Of any kind, which kind names.
            "searched_text.id",
            // The login server's name of it.
            "api_client_credential.client_id",
            // Flyway's, and a role of the database.
            "flyway_schema_history.installed_by");

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper mapper;

    private RawTransaction database;

    @BeforeEach
    void begin() throws SQLException {
        database = new RawTransaction(dataSource);
        for (String who : List.of("fleur", "tom", "eva", "ed", "demo-writer")) {
            actor(who);
        }
    }

    @AfterEach
    void takeBack() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE,   update %1$s set %2$s = %2$s where false",
        "DELETE,   delete from %1$s where false",
        "TRUNCATE, truncate %1$s cascade"
    })
    void aFactCannotBeChanged(String operation, String statement) throws SQLException {
        var changeable = new TreeSet<String>();
        try (var owner = new RawTransaction()) {
            for (String table : tables()) {
                var refusal = owner.refusal(statement.formatted(table, firstColumn(table)));
                if (refusal.isEmpty()) {
                    changeable.add(table);
                } else {
                    assertEquals(APPEND_ONLY, refusal.get().getSQLState());
                    assertEquals(
                            table + " is append-only: " + operation
                                    + " refused; record a new row that supersedes the old one",
                            refusal.get().getMessage());
                }
            }
        }
        assertEquals(CHANGEABLE, changeable);
    }

    @Test
    void whateverPointsAtSomethingHasAForeignKey() throws SQLException {
        var withoutKey = database.column("""
                select c.relname || '.' || a.attname
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and (a.atttypid = 'uuid'::regtype or a.attname ~ '_(id|by)$' or to_regclass(a.attname::text) is not null)
                  and not exists (select from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'f' and k.conenforced and a.attnum = any (k.conkey))
                  and not exists (select from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'p' and k.conkey = array[a.attnum] and a.attname = 'id')""");
        assertEquals(WITHOUT_KEY, new TreeSet<>(withoutKey));
    }

    @Test
    void nobodyDecidesTheirOwnProposal() throws Exception {
        var approval = approvalOf(aProposal());
        var rejection = with(approval, "outcome", "REJECTED", "reason", "It is not.");
        refuses(CHECK, "two_people", "decision", with(approval, "recorded_by", actor("fleur")));
        refuses(CHECK, "two_people", "decision", with(rejection, "recorded_by", actor("fleur")));
        accepts("decision", approval);
    }

    @Test
    void nobodyAsksThemselvesForChangesAndNoClientAsks() throws Exception {
        var request = requestLike(approvalOf(aProposal()));
        String check = "others_ask_for_changes";
        var clients = with(request, "recorded_by", actor("demo-writer"), "recorder_kind", "CLIENT");
        refuses(CHECK, check, "change_request", with(request, "recorded_by", actor("fleur")));
        refuses(CHECK, check, "change_request", clients);
        accepts("change_request", request);
    }

    private static Map<String, Object> requestLike(Map<String, Object> approval) {
        var request = json("id", UUID.randomUUID(), "judgement_id", approval.get("judgement_id"), "reason", "Say who.");
        for (String column : List.of("proposed_by", "recorded_at", "recorded_by", "recorder_kind")) {
            request = with(request, column, approval.get(column));
        }
        return request;
    }

    private Map<String, Object> approvalOfTheirClients() throws Exception {
        var proposal = record("demo-writer", "/judgements", judgement("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW"));
        var approval = approvalOf(proposal.getString("id"));
        database.change(
                "insert into client_owner (client, owner) values (?, ?)",
                approval.get("proposed_by"),
                approval.get("recorded_by"));
        return approval;
    }

    @Test
    void nobodyAsksTheirClientForChanges() throws Exception {
        var request = requestLike(approvalOfTheirClients());
        refuses(CHECK, "others_ask_for_changes", "change_request", request);
        accepts("change_request", with(request, "recorded_by", actor("ed")));
    }

    @Test
    void nobodyDecidesWhatTheirClientProposed() throws Exception {
        var approval = approvalOfTheirClients();
        refuses(CHECK, "two_people", "decision", approval);
        refuses(CHECK, "two_people", "decision", with(approval, "outcome", "REJECTED", "reason", "It is not."));
    }

    @Test
    void noClientDecides() throws Exception {
        var client = with(approvalOf(aProposal()), "recorded_by", actor("demo-writer"), "recorder_kind", "CLIENT");
        refuses(CHECK, "two_people", "decision", client);
        refuses(CHECK, "two_people", "decision", with(client, "outcome", "REJECTED", "reason", "It is not."));
        accepts("decision", with(client, "outcome", "STALE"));
    }

    @Test
    void noClientPassesForAPerson() throws Exception {
        var approval = approvalOf(aProposal());
        String key = "decision_recorded_by_recorder_kind_fkey";
        refuses(FOREIGN_KEY, key, "decision", with(approval, "recorded_by", actor("demo-writer")));
        accepts("decision", with(approval, "recorded_by", actor("ed")));
    }

    @Test
    void theProposerCannotBeForged() throws Exception {
        var fleurs = with(approvalOf(aProposal()), "recorded_by", actor("fleur"));
        String key = "decision_judgement_id_subject_id_aspect_proposed_by_fkey";
        refuses(FOREIGN_KEY, key, "decision", with(fleurs, "proposed_by", actor("tom")));
        accepts("decision", with(fleurs, "outcome", "STALE"));
    }

    @Test
    void onlyItsProposerWithdrawsAProposal() throws Exception {
        var withdrawal = with(approvalOf(aProposal()), "outcome", "WITHDRAWN");
        refuses(CHECK, "withdraws_own_proposal", "decision", withdrawal);
        accepts("decision", with(withdrawal, "recorded_by", actor("fleur")));
    }

    @Test
    void onlyAnEvidenceLevelIsRatedDownAndOnlyForWhatGradeNames() throws Exception {
        var level = json("id", UUID.randomUUID().toString(), "subject_kind", "CLAIM", "subject_id", aClaim());
        level.putAll(json("aspect", "EVIDENCE_LEVEL", "value", "WEAK", "reason", "So it is.", "effective_on", "2024"));
        level.putAll(json("recorded_at", "", "recorded_by", actor("fleur")));
        var rated = with(level, "rated_down", json("IMPRECISION", "It is vague."));
        var status = with(rated, "aspect", "STATUS", "value", "UNDER_REVIEW");
        refuses(CHECK, "rates_level_down", "judgement", status);
        refuses(CHECK, "rated_down_domain", "judgement", with(level, "rated_down", json("DISLIKE", "It is vague.")));
        accepts("judgement", rated);
    }

    @Test
    void aRejectionSaysWhy() throws Exception {
        var rejection = with(approvalOf(aProposal()), "outcome", "REJECTED");
        refuses(CHECK, "rejection_says_why", "decision", rejection);
        accepts("decision", with(rejection, "reason", "It is not."));
    }

    @Test
    void aProposalIsDecidedOnce() throws Exception {
        var approval = approvalOf(aProposal());
        accepts("decision", approval);
        refuses(UNIQUE, "decision_pkey", "decision", with(approval, "outcome", "STALE"));
    }

    @Test
    void approvalsFormOneChain() throws Exception {
        String claim = aClaim();
        var first = approvalOf(proposalOn(claim));
        var second = approvalOf(proposalOn(claim));
        var third = approvalOf(proposalOn(claim));
        accepts("decision", first);
        refuses(UNIQUE, "decision_first", "decision", second);
        accepts("decision", superseding(first, second));
        refuses(UNIQUE, "decision_supersedes_id_key", "decision", superseding(first, third));
        accepts("decision", superseding(second, third));
    }

    @Test
    void anApprovalSupersedesAnotherOfItsSubjectAndAspect() throws Exception {
        String claim = aClaim();
        var approval = approvalOf(proposalOn(claim));
        var elsewhere = approvalOf(aProposal());
        var otherAspect = approvalOf(propose("CLAIM", claim, "VISIBILITY", "PUBLISHED"));
        var rejected = with(approvalOf(proposalOn(claim)), "outcome", "REJECTED", "reason", "It is not.");
        var before = approvalOf(proposalOn(claim));
        for (var decision : new Map<?, ?>[] {elsewhere, otherAspect, rejected, before}) {
            accepts("decision", decision);
        }
        refuses(FOREIGN_KEY, "supersedes_approval", "decision", superseding(elsewhere, approval));
        refuses(FOREIGN_KEY, "supersedes_approval", "decision", superseding(otherAspect, approval));
        refuses(FOREIGN_KEY, "supersedes_approval", "decision", superseding(rejected, approval));
        refuses(CHECK, "supersedes_another", "decision", superseding(approval, approval));
        refuses(CHECK, "approvals_supersede", "decision", superseding(before, with(approval, "outcome", "STALE")));
        accepts("decision", superseding(before, approval));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001", "2024", "2024-01", "2024-12", "2024-08-18", "2024-02-29", "2000-02-29", "9999-12-31"})
    void aWorldDateIsAsPreciseAsItIsKnown(String date) throws SQLException {
        assertEquals(date, database.value("select ?::text::world_date", date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "0000",
                "0000-05",
                "20245",
                "2024-1",
                "2024-00",
                "2024-13",
                "2024-06-1",
                "2024-06-00",
                "2024-06-32",
                "2024/06/01",
                "2024-06-01T00:00",
                " 2024",
                "2024 ",
                "2024\n",
                "-2024",
                "２０２４",
                "June 2024"
            })
    void whatIsNoWorldDateIsRefused(String text) throws SQLException {
        var refusal = database.refusal("do $$ begin perform '%s'::world_date; end $$".formatted(text));
        assertEquals("world_date_check", refusal.orElseThrow().getConstraint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-02-31", "2023-02-29", "1900-02-29", "2024-04-31", "2024-11-31"})
    void whatIsNoDayOfTheCalendarIsRefused(String date) throws SQLException {
        var refusal = database.refusal("do $$ begin perform '%s'::world_date; end $$".formatted(date));
        assertEquals("22008", refusal.orElseThrow().getSQLState(), "datetime_field_overflow");
    }

    @Test
    void aLeafIsTheHashOfItsEntry() throws Exception {
        var entry = aLedgerEntry();
        refuses(CHECK, "leaf_of_canonical", "ledger_entry", with(entry, "canonical", "{\"a\":1}"));
        refuses(CHECK, "leaf_of_canonical", "ledger_entry", with(entry, "leaf", hash("{}")));
        accepts("ledger_entry", entry);
    }

    @Test
    void aPositionIsTakenOnce() throws Exception {
        var entry = aLedgerEntry();
        accepts("ledger_entry", entry);
        refuses(PRESENT, "next_position", "ledger_entry", entry);
        accepts("ledger_entry", with(entry, "position", (long) entry.get("position") + 1));
    }

    @Test
    void theLedgerHasOneHead() throws Exception {
        var head = json("position", 1, "instant", "2024-09-11T08:00:00Z");
        database.close();
        database = new RawTransaction();
        refuses(UNIQUE, "ledger_head_pkey", "ledger_head", with(head, "id", 1));
        refuses(CHECK, "ledger_head_id_check", "ledger_head", with(head, "id", 2));
    }

    @Test
    void aReplyIsWithdrawnOnce() throws Exception {
        String claim = aClaim();
        String party = aSource();
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        accepts("reply", withdrawal(denial, claim, party));
        refuses(UNIQUE, "withdrawn_once", "reply", withdrawal(denial, claim, party));
        accepts("reply", withdrawal(replyTo(claim, party, "PARTIAL_DENIAL"), claim, party));
    }

    @Test
    void whatAMistakenReplyTookBackCanBeTakenBack() throws Exception {
        String claim = aClaim();
        String party = aSource();
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        String mistaken = record(
                        "fleur",
                        "/claims/" + claim + "/replies",
                        with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", denial))
                .getString("id");
        refuses(UNIQUE, "withdrawn_once", "reply", withdrawal(denial, claim, party));
        var found = json(
                "reply_id",
                mistaken,
                "reason",
                "Another said so.",
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("fleur"));
        accepts("reply_withdrawal", found);
        refuses(UNIQUE, "reply_withdrawal_pkey", "reply_withdrawal", found);
        accepts("reply", withdrawal(denial, claim, party));
    }

    @Test
    void aWorkIsRetractedAndNotRetractedInTurn() throws Exception {
        String work = aPublication();
        String never = aPublication();
        record("fleur", "/publications/" + work + "/retraction", json("reason", "It was made up."));
        refuses(UNIQUE, "retracted_in_turn", "publication_retraction", retraction(work, false));
        refuses(UNIQUE, "retracted_in_turn", "publication_retraction", retraction(never, true));
        var dated = with(retraction(work, true), "retracted_on", "2024-09-12");
        refuses(CHECK, "withdrawal_has_a_reason_only", "publication_retraction", dated);
        accepts("publication_retraction", retraction(work, true));
    }

    @Test
    void aRelationIsRecordedOnceUntilItIsWithdrawn() throws Exception {
        String claim = aClaim();
        String other = aClaim();
        var recorded = json("recorded_at", "2024-09-11T08:00:00Z", "recorded_by", actor("fleur"));
        var withdrawal = with(recorded, "relation_id", aRelation(claim, "NARROWS", other), "reason", "It does not.");
        var again =
                with(recorded, "id", UUID.randomUUID(), "claim_id", claim, "other_claim_id", other, "kind", "NARROWS");
        refuses(UNIQUE, "related_once", "claim_relation", again);
        accepts("claim_relation_withdrawal", withdrawal);
        refuses(UNIQUE, "claim_relation_withdrawal_pkey", "claim_relation_withdrawal", withdrawal);
        accepts("claim_relation", again);
    }

    @Test
    void aCommentRequestIsWithdrawnOnce() throws Exception {
        var withdrawal = json(
                "comment_request_id",
                commentRequestOn(aClaim(), aSource()),
                "reason",
                "Another was meant.",
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("fleur"));
        accepts("comment_request_withdrawal", withdrawal);
        refuses(UNIQUE, "comment_request_withdrawal_pkey", "comment_request_withdrawal", withdrawal);
    }

    @Test
    void aReplyIsWithdrawnOnTheSameClaim() throws Exception {
        String claim = aClaim();
        String party = aSource();
        String denial = replyTo(claim, party, "CATEGORICAL_DENIAL");
        refuses(FOREIGN_KEY, "withdraws_reply_to_the_claim", "reply", withdrawal(denial, aClaim(), party));
        refuses(CHECK, "withdraws_another", "reply", with(withdrawal(denial, claim, party), "id", denial));
        accepts("reply", withdrawal(denial, claim, party));
    }

    @Test
    void theReplyThatAnswersIsOneToTheClaim() throws Exception {
        String claim = aClaim();
        String asked = aSource();
        var outcome = outcome(commentRequestOn(claim, asked), claim, asked);
        String elsewhere = replyTo(aClaim(), asked, "NON_DENIAL");
        String reply = replyTo(claim, asked, "NON_DENIAL");
        refuses(FOREIGN_KEY, "reply_to_the_claim", "comment_outcome", with(outcome, "reply_id", elsewhere));
        accepts("comment_outcome", with(outcome, "reply_id", reply));
    }

    @Test
    void aReplyAndSilenceDoNotGoTogether() throws Exception {
        String claim = aClaim();
        String asked = aSource();
        var replied = outcome(commentRequestOn(claim, asked), claim, asked);
        var silent = with(replied, "outcome", "NO_RESPONSE");
        String reply = replyTo(claim, asked, "NON_DENIAL");
        refuses(CHECK, "reply_fits_outcome", "comment_outcome", replied);
        refuses(CHECK, "reply_fits_outcome", "comment_outcome", with(silent, "reply_id", reply));
        accepts("comment_outcome", silent);
    }

    @Test
    void aProgramDoesNobodysWork() throws Exception {
        var assignment = json(
                "id",
                UUID.randomUUID(),
                "subject_kind",
                "CLAIM",
                "subject_id",
                aClaim(),
                "person",
                actor("eva"),
                "person_kind",
                "PERSON",
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("fleur"));
        var programs = with(assignment, "person", actor("demo-writer"));
        refuses(FOREIGN_KEY, "assignment_person_person_kind_fkey", "assignment", programs);
        refuses(CHECK, "assignment_person_kind_check", "assignment", with(programs, "person_kind", "CLIENT"));
        refuses(CHECK, "assignment_subject_kind_check", "assignment", with(assignment, "subject_kind", "SOURCE"));
        refuses(
                FOREIGN_KEY,
                "assignment_claim_id_fkey",
                "assignment",
                with(assignment, "subject_id", UUID.randomUUID()));
        accepts("assignment", assignment);
    }

    private void refuses(String sqlState, String constraint, String table, Map<?, ?> row) throws Exception {
        var refusal = database.refusal(insertInto(table, row), text(row))
                .orElseThrow(() -> new AssertionError(table + " took " + row));
        assertEquals(constraint, refusal.getConstraint(), refusal::toString);
        assertEquals(sqlState, refusal.getSQLState());
    }

    private void accepts(String table, Map<?, ?> row) throws SQLException, JsonProcessingException {
        assertEquals(1, database.change(insertInto(table, row), text(row)));
    }

    /** What is recorded at an instant is recorded now: from here on nobody else records until the test ends. */
    private String text(Map<?, ?> row) throws SQLException, JsonProcessingException {
        var present = new HashMap<Object, Object>(row);
        if (present.containsKey("recorded_at")) {
            present.put("recorded_at", database.place());
        }
        return mapper.writeValueAsString(present);
    }

    private static String insertInto(String table, Map<?, ?> row) {
        String columns = row.keySet().toString().replaceAll("[\\[\\]]", "");
        return "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::text::jsonb)"
                .formatted(table, columns);
    }

    private Set<String> tables() throws SQLException {
        return new TreeSet<>(database.column(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"));
    }

    private String firstColumn(String table) throws SQLException {
        return database.value(
                "select attname from pg_attribute where attrelid = ?::text::regclass and attnum = 1", table);
    }

    /** Somebody as the database knows them, from what they recorded. */
    private String actor(String who) throws SQLException {
        String known = ACTORS.get(who);
        if (known == null) {
            String source = record(who, "/sources", source()).getString("id");
            known = database.value("select recorded_by from source_version where id = ?::uuid", source);
            ACTORS.put(who, known);
        }
        return known;
    }

    private static String aProposal() {
        return proposalOn(aClaim());
    }

    /** Fleur's. */
    private static String proposalOn(String claim) {
        return propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
    }

    /** As Eva would approve it. */
    private Map<String, Object> approvalOf(String proposal) throws SQLException {
        String judged = "select %s from judgement where id = ?::uuid";
        return json(
                "judgement_id",
                proposal,
                "outcome",
                "APPROVED",
                "subject_id",
                database.value(judged.formatted("subject_id"), proposal),
                "aspect",
                database.value(judged.formatted("aspect"), proposal),
                "proposed_by",
                database.value(judged.formatted("recorded_by"), proposal),
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("eva"),
                "recorder_kind",
                "PERSON");
    }

    private static Map<String, Object> superseding(Map<String, Object> before, Map<String, Object> approval) {
        return with(approval, "supersedes_id", before.get("judgement_id"));
    }

    private Map<String, Object> aLedgerEntry() throws SQLException, NoSuchAlgorithmException {
        database.place();
        return json(
                "position",
                Long.valueOf(database.value("select position from ledger_head")),
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("fleur"),
                "kind",
                "CLAIM_ADDED",
                "subject_kind",
                "CLAIM",
                "subject_id",
                UUID.randomUUID(),
                "canonical",
                "{}",
                "leaf",
                hash("\0{}"));
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return "\\x"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static Map<String, Object> withdrawal(String reply, String claim, String party) {
        return json("id", UUID.randomUUID(), "claim_id", claim, "respondent_id", party, "withdraws_reply_id", reply);
    }

    private Map<String, Object> retraction(String work, boolean isWithdrawn) throws SQLException {
        return json(
                "id",
                UUID.randomUUID(),
                "publication_id",
                work,
                "reason",
                "It was made up.",
                "withdrawn",
                isWithdrawn,
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("fleur"));
    }

    /** That the party replied, but not yet how. */
    private Map<String, Object> outcome(String request, String claim, String asked) throws SQLException {
        return json(
                "id",
                UUID.randomUUID(),
                "comment_request_id",
                request,
                "claim_id",
                claim,
                "asked_of_id",
                asked,
                "outcome",
                "REPLIED",
                "recorded_at",
                "2024-09-11T08:00:00Z",
                "recorded_by",
                actor("fleur"));
    }
}
