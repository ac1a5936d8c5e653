package org.claimtrail.evidence.searchlog;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.search;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.Newsroom;
import org.claimtrail.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That somebody looked, where and for what, is recorded, corrected, withdrawn and let out as whatever bears on a claim. */
@QuarkusTest
class SearchLogTest {
    private static final Map<String, Object> CUSTOMS = json(
            "searchedIn", "Export register of the customs office",
            "searchedFor", "deliveries of L119 drives, 2023 to 2024",
            "searchedOn", "2024-09-12",
            "outcome", "NOT_FOUND",
            "note", "Ask for the paper files too.");

    private static final Map<String, Object> WHY = json("reason", "It was about another claim.");

    private String claim;

    @BeforeEach
    void aClaimOfSomebody() {
        claim = aClaim();
    }

    private JsonPath logged(Map<String, Object> search) {
        return record("fleur", "/claims/" + claim + "/search-log", search);
    }

    private Response log(Map<String, Object> search) {
        return post("fleur", "/claims/" + claim + "/search-log", search);
    }

    private static JsonPath corrected(String id, Map<String, Object> body) {
        Newsroom.correct("/search-log/" + id, body);
        return read("fleur", "/search-log/" + id);
    }

    private static void withdraw(String id) {
        record("fleur", "/search-log/" + id + "/withdrawal", WHY);
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private JsonPath dossier(String who) {
        return read(who, "/claims/" + claim + "/dossier");
    }

    // Recorded

    @Test
    void itIsReadAsItWasLogged() {
        JsonPath recorded = logged(CUSTOMS);
        JsonPath search = read("eva", "/search-log/" + recorded.getString("id"));
        CUSTOMS.forEach((field, value) -> assertEquals(value, search.get(field), field));
        assertEquals(claim, search.getString("claimId"));
        assertEquals(1, search.getInt("version"));
        assertNull(search.get("withdrawal"));
        assertEquals("fleur", search.getString("recordedBy"));
        assertEquals(recorded.getMap(""), search.getMap(""));
        assertEquals(List.of(recorded.getMap("")), dossier("eva").getList("searchLog"));
    }

    @Test
    void itsAddressIsSaid() {
        Response answer = log(CUSTOMS);
        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/search-log/" + id))
                .header("ETag", as("fleur").get("/search-log/" + id).header("ETag"));
    }

    @Test
    void theLogIsReadPageByPageOldestFirst() {
        List<String> ids = Stream.generate(() -> searchOn(claim)).limit(3).toList();
        searchOn(aClaim());
        JsonPath first = read("fleur", "/claims/" + claim + "/search-log?limit=2");
        assertEquals(ids.subList(0, 2), first.getList("items.id"));
        JsonPath second = read("fleur", "/claims/" + claim + "/search-log?after=" + first.getString("next"));
        assertEquals(ids.subList(2, 3), second.getList("items.id"));
        assertNull(second.get("next"));
    }

    @Test
    void aRetryIsRecordedOnce() {
        String key = UUID.randomUUID().toString();
        List<String> ids = Stream.of(1, 2)
                .map(i -> as("fleur")
                        .header("Idempotency-Key", key)
                        .body(CUSTOMS)
                        .post("/claims/" + claim + "/search-log")
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(ids, read("fleur", "/claims/" + claim + "/search-log").getList("items.id"));
    }

    @Test
    void theLedgerSaysIt() {
        long before = position();
        String id = searchOn(claim);
        corrected(id, search());
        withdraw(id);
        JsonPath entries = read("fleur", "/ledger/entries?from=" + (before + 1));
        assertEquals(
                List.of("SEARCH_LOGGED", "SEARCH_CORRECTED", "SEARCH_WITHDRAWN"), entries.getList("items.entry.kind"));
        assertEquals(
                List.of("SEARCH"),
                entries.getList("items.entry.subject.kind").stream().distinct().toList());
        assertEquals(
                List.of(id),
                entries.getList("items.entry.subject.id").stream().distinct().toList());
    }

    // What it has to say

    @ParameterizedTest
    @ValueSource(strings = {"searchedIn", "searchedFor", "searchedOn", "outcome"})
    void whereForWhatWhenAndWhetherItWasThereAreNeeded(String field) {
        refused(REFUSED, field, () -> log(with(CUSTOMS, field, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "searchedOn, 9999-01-01",
        "searchedOn, 2024-02-31",
        "searchedOn, yesterday",
        "outcome, NOTHING",
        "searchedIn, ' '",
        "searchedFor, ' '"
    })
    void whatCanNotBeSoIsRefused(String field, String value) {
        refused(REFUSED, field, () -> log(with(CUSTOMS, field, value)));
    }

    @ParameterizedTest
    @CsvSource({"searchedIn, 300", "searchedFor, 2000", "note, 10000"})
    void itIsNoBook(String field, int most) {
        log(with(CUSTOMS, field, "x".repeat(most))).then().statusCode(201);
        refused(REFUSED, field, () -> log(with(CUSTOMS, field, "x".repeat(most + 1))));
    }

    @Test
    void whatIsNewHasNoReason() {
        refused(REFUSED, "reason", () -> log(with(CUSTOMS, "reason", "Misread.")));
    }

    @Test
    void somebodyMayHaveLookedBeforeTheClaimWasMade() {
        log(with(CUSTOMS, "searchedOn", "1999")).then().statusCode(201);
    }

    // Put right

    @Test
    void aCorrectionIsANewVersionAndTheEarlierStays() {
        String id = logged(CUSTOMS).getString("id");
        String then = as("fleur").get("/search-log/" + id).header("Known-At");
        JsonPath now = corrected(id, with(CUSTOMS, "outcome", "FOUND", "note", null));
        assertEquals("FOUND", now.getString("outcome"));
        assertNull(now.get("note"));
        assertEquals("It was noted down wrongly.", now.getString("reason"));
        assertEquals(
                "NOT_FOUND",
                read("fleur", "/search-log/" + id + "?knownAt=" + then).getString("outcome"));
        assertEquals(
                List.of("NOT_FOUND", "FOUND"),
                read("fleur", "/search-log/" + id + "/versions").getList("outcome"));
    }

    @Test
    void itIsCorrectedByWhoReadWhatItIsAndSaysWhy() {
        String id = searchOn(claim);
        String read = as("fleur").get("/search-log/" + id).header("ETag");
        refused(428, () -> as("fleur").body(with(CUSTOMS, "reason", "Misread.")).put("/search-log/" + id));
        refused(REFUSED, "reason", () -> Refusals.correct("/search-log/" + id, read, CUSTOMS));
        corrected(id, CUSTOMS);
        refused(412, () -> Refusals.correct("/search-log/" + id, read, with(CUSTOMS, "reason", "Misread.")));
    }

    @Test
    void whatIsWithdrawnStaysReadableAndCountedBefore() {
        String id = searchOn(claim);
        String before = read("fleur", "/search-log/" + id).getString("recordedAt");
        JsonPath withdrawn = record("tom", "/search-log/" + id + "/withdrawal", WHY);
        assertEquals(WHY.get("reason"), withdrawn.getString("withdrawal.reason"));
        assertEquals("tom", withdrawn.getString("withdrawal.recordedBy"));
        assertEquals(withdrawn.getString("withdrawal.recordedAt"), withdrawn.getString("changedAt"));
        assertNull(read("fleur", "/search-log/" + id + "?knownAt=" + before).get("withdrawal"));
    }

    @Test
    void itIsWithdrawnOnceAndPutRightNoMore() {
        String id = searchOn(claim);
        var statuses = atOnce(2, i -> post("fleur", "/search-log/" + id + "/withdrawal", WHY));
        assertEquals(List.of(201, CONFLICT), statuses.stream().sorted().toList());
        refused(CONFLICT, () -> Refusals.correct("/search-log/" + id, "*", with(CUSTOMS, "reason", "Misread.")));
    }

    @Test
    void asOfADayBeforeNobodyHadLooked() {
        String id = logged(with(CUSTOMS, "searchedOn", "2024-09")).getString("id");
        refused(404, () -> as("fleur").get("/search-log/" + id + "?asOf=2024-08-31"));
        for (String list : List.of("/search-log?", "/dossier?")) {
            String path = "/claims/" + claim + list;
            as("fleur").get(path + "asOf=2024-08-31").then().body(not(containsString(id)));
            as("fleur").get(path + "asOf=2024-09").then().body(containsString(id));
        }
    }

    // Whoever decided, or is to decide

    @ParameterizedTest
    @ValueSource(strings = {"SEARCH_LOGGED", "SEARCH_CORRECTED", "SEARCH_WITHDRAWN"})
    void whatIsProposedOnTheClaimIsStaleByIt(String change) {
        String id = change.equals("SEARCH_LOGGED") ? null : searchOn(claim);
        String credibility = propose("EVIDENCE", evidenceOn(claim, "SUPPORTS"), "CREDIBILITY", "2");
        List<String> onTheClaim = List.of(
                propose("CLAIM", claim, "STATUS", "UNDER_REVIEW"),
                propose("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK"),
                propose("CLAIM", claim, "VISIBILITY", "PUBLISHED"));
        switch (change) {
            case "SEARCH_LOGGED" -> searchOn(claim);
            case "SEARCH_CORRECTED" -> corrected(id, CUSTOMS);
            default -> withdraw(id);
        }
        for (String proposal : onTheClaim) {
            JsonPath stale = read("eva", "/judgements/" + proposal);
            assertEquals("STALE", stale.getString("state"));
            assertEquals(change, stale.getString("decision.change.kind"));
        }
        assertEquals("PROPOSED", read("eva", "/judgements/" + credibility).getString("state"));
    }

    // What the public reads

    @Test
    void thePublicReadsItAsItWasLetOut() {
        release();
        String id = logged(CUSTOMS).getString("id");
        assertEquals(List.of(), dossier("anonymous").getList("searchLog"));
        release();
        JsonPath shown = dossier("anonymous");
        String letOut = read("fleur", "/claims/" + claim).getString("releasedAt");
        assertEquals(List.of(id), shown.getList("searchLog.id"));
        assertEquals(CUSTOMS.get("searchedFor"), shown.getString("searchLog[0].searchedFor"));
        assertEquals(letOut, shown.getString("searchLog[0].recordedAt"));
        assertFalse(shown.getMap("searchLog[0]").containsKey("note"));
        assertFalse(shown.getMap("searchLog[0]").containsKey("recordedBy"));
    }

    @Test
    void anotherNoteAloneIsNoOtherVersionToThePublic() {
        String id = logged(CUSTOMS).getString("id");
        release();
        corrected(id, with(CUSTOMS, "note", "They have no paper files."));
        release();
        assertEquals(1, dossier("anonymous").getInt("searchLog[0].version"));
        corrected(id, with(CUSTOMS, "outcome", "FOUND"));
        release();
        assertEquals(2, dossier("anonymous").getInt("searchLog[0].version"));
    }

    @Test
    void whatWasWithdrawnBeforeAReleaseShowedItIsAsNeverLogged() {
        release();
        String id = logged(CUSTOMS).getString("id");
        withdraw(id);
        release();
        for (String part : List.of("/dossier", "/timeline", "")) {
            as("anonymous")
                    .get("/claims/" + claim + part)
                    .then()
                    .body(not(containsString(id)))
                    .body(not(containsString("another claim")));
        }
    }

    @Test
    void whatAReleaseShowedIsShownWithItsWithdrawalByTheNext() {
        String id = searchOn(claim);
        release();
        withdraw(id);
        assertNull(dossier("anonymous").get("searchLog[0].withdrawal"));
        release();
        String second = read("fleur", "/claims/" + claim).getString("releasedAt");
        as("anonymous")
                .get("/claims/" + claim + "/dossier")
                .then()
                .body("searchLog.id", equalTo(List.of(id)))
                .body("searchLog[0].withdrawal.reason", equalTo(WHY.get("reason")))
                .body("searchLog[0].withdrawal.recordedAt", equalTo(second))
                .body("searchLog[0].withdrawal.recordedBy", equalTo(null));
        as("anonymous")
                .get("/claims/" + claim + "/timeline")
                .then()
                .body("events.findAll { it.kind == 'SEARCH_WITHDRAWN' }.recordedAt", equalTo(List.of(second)));
    }

    // What it comes to

    private JsonPath assessed(String who, String then) {
        return read(who, "/claims/" + claim + "/assessment" + then);
    }

    private void isInVain(List<String> searches) {
        assertEquals(searches, assessed("fleur", "").getList("searchesInVain"));
        List<String> rules = assessed("fleur", "").getList("rules.rule");
        assertEquals(!searches.isEmpty(), rules.contains("OPEN_QUESTION"));
    }

    @Test
    void whereNothingWasFoundTheRulesSaySo() {
        isInVain(List.of());
        List<String> ids = List.of(searchOn(claim), searchOn(claim));
        isInVain(ids);
        assertEquals(
                List.of(List.of("0", "2")),
                assessed("fleur", "").getList("rules.findAll { it.rule == 'OPEN_QUESTION' }.inputs"));
    }

    @Test
    void whatWasFoundEndsThat() {
        String id = searchOn(claim);
        String found = logged(with(CUSTOMS, "outcome", "FOUND")).getString("id");
        isInVain(List.of());
        withdraw(found);
        isInVain(List.of(id));
        corrected(id, with(CUSTOMS, "outcome", "FOUND"));
        isInVain(List.of());
    }

    @Test
    void nobodyWasInVainWhereHeNeverLooked() {
        String id = searchOn(claim);
        String then = read("fleur", "/search-log/" + id).getString("recordedAt");
        withdraw(id);
        isInVain(List.of());
        assertEquals(List.of(id), assessed("fleur", "?knownAt=" + then).getList("searchesInVain"));
    }

    @Test
    void norBeforeHeLooked() {
        String id = logged(with(CUSTOMS, "searchedOn", "2024-09")).getString("id");
        assertEquals(List.of(), assessed("fleur", "?asOf=2024-08").getList("searchesInVain"));
        assertEquals(List.of(id), assessed("fleur", "?asOf=2024-09").getList("searchesInVain"));
    }

    @Test
    void thePublicReadsThatTooAsItWasLetOut() {
        release();
        String id = searchOn(claim);
        assertEquals(List.of(), assessed("anonymous", "").getList("searchesInVain"));
        release();
        assertEquals(List.of(id), assessed("anonymous", "").getList("searchesInVain"));
    }

    // When it was

    @Test
    void theTimelineTellsWhereSomebodyLookedAndWhen() {
        String id = logged(CUSTOMS).getString("id");
        corrected(id, with(CUSTOMS, "outcome", "FOUND"));
        withdraw(id);
        JsonPath timeline = read("fleur", "/claims/" + claim + "/timeline");
        assertEquals(
                List.of("SEARCH_LOGGED", "SEARCH_CORRECTED", "SEARCH_WITHDRAWN"),
                timeline.getList("events.kind").subList(1, 4));
        assertEquals("2024-09-12", timeline.getString("events[1].occurredOn"));
        assertEquals("NOT_FOUND", timeline.getString("events[1].details.search"));
        assertEquals(CUSTOMS.get("searchedIn"), timeline.getString("events[1].details.searchedIn"));
        assertEquals(WHY.get("reason"), timeline.getString("events[3].details.text"));
    }
}
