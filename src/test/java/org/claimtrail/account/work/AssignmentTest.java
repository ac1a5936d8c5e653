package org.claimtrail.account.work;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.claimtrail.Tokens;
import org.claimtrail.account.RoleTakenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a claim, a proposal or a request for comment is to do: recorded like all else, and nothing follows from it. */
@QuarkusTest
class AssignmentTest {
    private String claim;
    private String eva;

    @BeforeEach
    void somethingIsToDo() {
        claim = aClaim();
        record("eva", "/sources", source());
        eva = person("eva");
    }

    @Test
    void aClaimIsNobodysUntilSomebodySaysWhose() {
        assertNull(of(claim()).getString("personId"));
        assertNull(of(claim()).getString("recordedAt"));
        JsonPath assigned = assign("fleur", claim(), eva);
        assertEquals("eva", assigned.getString("person"));
        assertEquals("fleur", assigned.getString("recordedBy"));
        assertEquals(Map.of("kind", "CLAIM", "id", claim), assigned.get("subject"));
        assertEquals(assigned.getMap(""), of(claim()).getMap(""));
    }

    @Test
    void aProposalAndARequestCanBeSomebodysToo() {
        assertEquals("eva", assign("ed", proposal(), eva).getString("person"));
        assertEquals("eva", assign("fleur", request(), eva).getString("person"));
    }

    @Test
    void itIsTakenFromThemAndWasTheirsBefore() {
        String assigned = assign("fleur", claim(), eva).getString("recordedAt");
        JsonPath taken = assign("ed", claim(), null);
        assertNull(taken.getString("person"));
        assertEquals("ed", taken.getString("recordedBy"));
        assertEquals(
                "eva",
                read("fleur", claim() + "/assignment?knownAt=" + assigned).getString("person"));
        String created = read("fleur", claim()).getString("recordedAt");
        assertNull(read("fleur", claim() + "/assignment?knownAt=" + created).getString("person"));
    }

    @Test
    void whoNeverRecordedAnythingTakesTheirFirstClaim() {
        String token = Tokens.ofNew("newcomer-at-work", "fact-checker");
        String subject = Tokens.subjectOf(token);
        JsonPath taken = new JsonPath(RestAssured.given()
                .auth()
                .oauth2(token)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(json("personId", subject))
                .put("/api/v1" + claim() + "/assignment")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals("newcomer-at-work", taken.getString("person"));
    }

    /** Whoever signed in for the first time today is who has time. */
    @Test
    void whoNeverRecordedAnythingIsGivenTheirFirstWork() {
        for (String role : List.of("fact-checker", "editor")) {
            String person = Tokens.subjectOf(Tokens.ofNew("given-work-as-" + role, role));
            assertTrue(people().contains(person));
            assertEquals(
                    "given-work-as-" + role, assign("fleur", claim(), person).getString("person"));
            assertEquals(
                    "given-work-as-" + role, assign("fleur", request(), person).getString("person"));
        }
        String editor = person("given-work-as-editor");
        assertEquals("given-work-as-editor", assign("fleur", proposal(), editor).getString("person"));
    }

    @Test
    void whoMayNotDoItIsNeitherOfferedNorGivenIt() {
        record("ada", "/api-clients", apiClient("api-reader"));
        String ada = person("ada");
        String former = Tokens.subjectOf(Tokens.ofNew("former-colleague", "editor"));
        Tokens.takeRole("former-colleague", "editor");
        String lockedOut = Tokens.subjectOf(Tokens.ofNew("locked-out-colleague", "editor"));
        Tokens.changeUser("locked-out-colleague", "{\"enabled\": false}");
        String removed = Tokens.subjectOf(Tokens.ofNew("removed-colleague", "editor"));
        Tokens.removeUser("removed-colleague");
        for (String nobody : List.of(ada, former, lockedOut, removed)) {
            assertFalse(people().contains(nobody));
            for (String work : List.of(claim(), proposal(), request())) {
                refused(REFUSED, "personId", () -> put("fleur", work, "*", json("personId", nobody)));
            }
        }
    }

    @Test
    void aProposalIsAnotherEditorsToDecide() {
        String ed = person("ed");
        String fleur = person("fleur");
        String proposal = proposal();
        refused(REFUSED, "personId", () -> put("eva", proposal, "*", json("personId", person("tom"))))
                .body(containsString("editor"));
        refused(REFUSED, "personId", () -> put("tom", proposal, "*", json("personId", person("tom"))));
        List<String> offered =
                read("fleur", "/assignees?judgementId=" + id(proposal)).getList("items.id");
        assertTrue(offered.containsAll(List.of(eva, ed)));
        assertFalse(offered.contains(fleur) || offered.contains(person("tom")));
        JsonPath eds = new JsonPath(post(
                        "ed",
                        "/judgements",
                        json(
                                "subject",
                                json("kind", "CLAIM", "id", claim),
                                "aspect",
                                "STATUS",
                                "value",
                                "UNDER_REVIEW",
                                "reason",
                                "It is."))
                .asString());
        offered = read("fleur", "/assignees?judgementId=" + eds.getString("id")).getList("items.id");
        assertTrue(offered.contains(eva));
        assertFalse(offered.contains(ed));
        refused(404, () -> as("fleur").get("/assignees?judgementId=" + NOBODY));
    }

    /** Who answers for a client is one with it, and could not decide. */
    @Test
    void whatAnApiClientProposedIsNotItsOwnersToDecide() {
        JsonPath client = record("ada", "/api-clients", with(apiClient("api-writer"), "ownerId", eva));
        String proposal = as("anonymous")
                .auth()
                .oauth2(Tokens.with(client.getString("clientId"), client.getString("secret")))
                .contentType("application/json")
                .body(json(
                        "subject",
                        json("kind", "CLAIM", "id", claim),
                        "aspect",
                        "STATUS",
                        "value",
                        "UNDER_REVIEW",
                        "reason",
                        "It was reported."))
                .post("/judgements")
                .path("id");
        assertFalse(read("fleur", "/assignees?judgementId=" + proposal)
                .getList("items.id")
                .contains(eva));
        refused(REFUSED, "personId", () -> put("fleur", "/judgements/" + proposal, "*", json("personId", eva)));
        assertEquals(
                "ed", assign("fleur", "/judgements/" + proposal, person("ed")).getString("person"));
    }

    @Test
    void whatWasSomebodysWhoLeftStaysTheirsAndIsMarked() throws InterruptedException {
        String leaver = Tokens.subjectOf(Tokens.ofNew("leaver-with-work", "fact-checker"));
        assertFalse(assign("fleur", claim(), leaver).getBoolean("personLeft"));
        String seen = tagOf(claim());
        Tokens.removeUser("leaver-with-work");
        Thread.sleep(RoleTakenTest.untilItIsKnown().toMillis());
        assertEquals("leaver-with-work", of(claim()).getString("person"));
        assertTrue(of(claim()).getBoolean("personLeft"));
        assertTrue(read("fleur", "/assignments?personId=" + leaver).getBoolean("items[0].personLeft"));
        put("ed", claim(), seen, json("personId", leaver)).then().statusCode(200);
        put("ed", claim(), tagOf(claim()), json("personId", eva)).then().statusCode(200);
        assertFalse(of(claim()).getBoolean("personLeft"));
    }

    @Test
    void whatIsTheirsAndStillToDoIsListed() {
        String proposal = proposal();
        String done = proposal();
        String request = request();
        String answered = request();
        for (String theirs : List.of(claim(), proposal, done, request, answered)) {
            assign("ed", theirs, eva);
        }
        approveAs("ed", done.replace("/judgements/", ""));
        record("fleur", answered + "/outcome", json("outcome", "NO_RESPONSE"));
        var listed = new HashSet<>(
                read("fleur", "/assignments?limit=200&personId=" + eva).getList("items.subject.id"));
        assertTrue(listed.containsAll(List.of(claim, id(proposal), id(request))));
        assertFalse(listed.contains(id(done)) || listed.contains(id(answered)));
        assign("ed", claim(), null);
        assertFalse(read("fleur", "/assignments?limit=200")
                .getList("items.subject.id")
                .contains(claim));
    }

    @Test
    void theLedgerTellsWhoseItBecame() {
        assign("fleur", claim(), eva);
        JsonPath entry = lastEntry();
        assertEquals("CLAIM_ASSIGNED", entry.getString("kind"));
        assertEquals(claim, entry.getString("subject.id"));
        assertEquals(eva, entry.getString("fact.personId"));
    }

    @Test
    void whoseItIsAlreadyIsNotRecordedAgain() {
        String etag = tagOf(claim());
        JsonPath first = assign("fleur", claim(), eva);
        long before = position();
        assertEquals(first.getMap(""), assign("ed", claim(), eva).getMap(""));
        // Sent again after an unknown outcome, with the tag of before.
        put("fleur", claim(), etag, json("personId", eva)).then().statusCode(200);
        assertEquals(before, position());
    }

    @Test
    void nothingFollowsFromIt() {
        String item = evidenceOn(claim, "SUPPORTS");
        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String proposal = propose("CLAIM", claim, "STATUS", "DISPUTED");
        String release = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String graded = propose("EVIDENCE", item, "CREDIBILITY", "2");
        String request = "/comment-requests/" + commentRequestOn(aClaim(), aSource());
        String shown = anonymous("") + anonymous("/dossier") + anonymous("/timeline") + anonymous("/assessment");
        String known = read("fleur", claim()).getString("changedAt");
        for (String each : List.of(claim(), "/judgements/" + proposal, "/judgements/" + graded, request)) {
            assign("ed", each, eva);
        }
        for (String each : List.of(proposal, release, graded)) {
            assertEquals("PROPOSED", read("fleur", "/judgements/" + each).getString("state"));
        }
        assertEquals(known, read("fleur", claim()).getString("changedAt"));
        assertEquals(shown, anonymous("") + anonymous("/dossier") + anonymous("/timeline") + anonymous("/assessment"));
        as("anonymous").get(claim() + "/assignment").then().statusCode(401);
        approveAs("eva", proposal);
    }

    @Test
    void nobodyIsAssignedWhoIsNotKnown() {
        refused(REFUSED, "personId", () -> put("fleur", claim(), "*", json("personId", NOBODY.toString())));
        refused(REFUSED, "personId", () -> put("fleur", claim(), "*", json("personId", "eva")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\uFFFE"})
    void aPersonsIdIsAText(String id) {
        refused(REFUSED, "personId", () -> put("fleur", claim(), "*", json("personId", id)));
    }

    @Test
    void aBodyIsOneOfThese() {
        refused(REFUSED, "personId", () -> put("fleur", claim(), "*", json("personId", "x".repeat(256))));
        refused(REFUSED, "personId", () -> put("fleur", claim(), "*", json("personId", List.of(eva))));
        refused(REFUSED, "person", () -> put("fleur", claim(), "*", json("person", eva)));
    }

    @Test
    void aProgramDoesNobodysWork() {
        record("demo-writer", "/sources", source());
        refused(
                        REFUSED,
                        "personId",
                        () -> put(
                                "fleur",
                                claim(),
                                "*",
                                json("personId", Tokens.subjectOf(Tokens.ofClient("demo-writer")))))
                .body(containsString("program"));
        refused(403, () -> put("demo-writer", claim(), "*", json("personId", eva)));
    }

    @Test
    void nobodyIsToDecideTheirOwnProposal() {
        String proposal = proposal();
        refused(REFUSED, "personId", () -> put("ed", proposal, "*", json("personId", person("fleur"))))
                .body(containsString("somebody else"));
    }

    @Test
    void whatIsDoneIsNobodysToDo() {
        String proposal = proposal();
        approveAs("ed", id(proposal));
        refused(CONFLICT, () -> put("fleur", proposal, "*", json("personId", eva)));
        String request = request();
        record("fleur", request + "/withdrawal", json("reason", "Another was meant."));
        refused(CONFLICT, () -> put("fleur", request, "*", json("personId", eva)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/", "/judgements/", "/comment-requests/"})
    void whatIsNotThereIsNobodys(String path) {
        refused(404, () -> put("fleur", path + NOBODY, "*", json("personId", eva)));
        refused(404, () -> as("fleur").get(path + NOBODY + "/assignment"));
    }

    @Test
    void whoTakesWhatSomebodyElseTookMeanwhileIsTold() {
        String etag = tagOf(claim());
        assign("fleur", claim(), person("fleur"));
        refused(412, () -> put("ed", claim(), etag, json("personId", eva)));
        refused(428, () -> put("ed", claim(), null, json("personId", eva)));
        put("ed", claim(), tagOf(claim()), json("personId", eva)).then().statusCode(200);
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneHasIt() {
        String etag = tagOf(claim());
        List<String> people = List.of("fleur", "tom");
        people.forEach(who -> record(who, "/sources", source()));
        var answers = atOnce(2, i -> put(people.get(i), claim(), etag, json("personId", person(people.get(i)))));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    private String claim() {
        return "/claims/" + claim;
    }

    /** Fleur's. */
    private static String proposal() {
        return "/judgements/" + propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
    }

    private static String request() {
        return "/comment-requests/" + commentRequestOn(aClaim(), aSource());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonPath of(String path) {
        return read("fleur", path + "/assignment");
    }

    private static String tagOf(String path) {
        return as("fleur").get(path + "/assignment").header("ETag");
    }

    private static Response put(String who, String path, String ifMatch, Map<String, Object> body) {
        var request = as(who).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path + "/assignment");
    }

    private static JsonPath assign(String who, String path, String personId) {
        Response answer = put(who, path, "*", json("personId", personId));
        assertEquals(200, answer.statusCode(), answer::asString);
        return new JsonPath(answer.asString());
    }

    private String anonymous(String part) {
        return as("anonymous").get(claim() + part).asString();
    }

    private static List<String> people() {
        return read("fleur", "/assignees").getList("items.id");
    }

    private static String person(String name) {
        return Tokens.subjectOf(Tokens.of(name));
    }

    private static JsonPath lastEntry() {
        String entries = as("fleur").get("/ledger/entries?from=" + position()).asString();
        return new JsonPath(entries).setRootPath("items[0].entry");
    }
}
