package org.claimtrail.access;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.claimtrail.LogLines;
import org.claimtrail.RawTransaction;
import org.claimtrail.TestClock;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of the newsroom read what the public may not is kept, and nothing else is. */
@QuarkusTest
class LookingTest {
    @RegisterExtension
    final LogLines log = new LogLines();

    @Inject
    TestClock clock;

    @Inject
    Looking looking;

    private final String canary = "canary " + UUID.randomUUID();

    private String claim;

    @BeforeEach
    void aClaimThatIsNotLetOut() throws SQLException {
        claim = record(
                        "fleur",
                        "/claims",
                        with(claim(aSource(canary, "PERSON")), "statement", canary, "context", canary))
                .getString("id");
        record("fleur", path() + "/evidence", with(evidence("SUPPORTS"), "quote", canary, "note", canary));
        Kept.none();
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    private String path() {
        return "/claims/" + claim;
    }

    private void letOut() throws SQLException {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        Kept.none();
    }

    private List<String> readers() throws SQLException {
        return Kept.of("name", claim);
    }

    private static Response opened(String who, String page) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(Session.of(who).cookies())
                .get(page);
    }

    @Test
    void whoReadWhatWhenAndHow() throws SQLException {
        clock.stop();
        read("fleur", path() + "/dossier");
        opened("eva", path());
        read("demo-reader", path());
        assertEquals(List.of("eva", "fleur", "service-account-demo-reader"), readers());
        assertEquals(List.of("PAGE", "API", "API"), Kept.of("via", claim));
        assertEquals(List.of("PERSON", "PERSON", "CLIENT"), Kept.of("kind", claim));
        assertEquals(
                Tokens.subjectOf(Tokens.of("fleur")), Kept.of("subject", claim).get(1));
        String minute = String.valueOf(clock.instant().getEpochSecond() / 60 * 60);
        assertEquals(
                List.of(minute),
                Kept.of("extract(epoch from read_at)::bigint", claim).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void nothingOfWhatTheyReadIsKept() throws SQLException {
        read("fleur", path() + "/dossier");
        opened("eva", path());
        assertThat(String.join("\n", Kept.rows()), not(containsString("canary")));
        assertThat(log.all().toString(), not(containsString("canary")));
    }

    @Test
    void aReaderOfWhatIsPublicLeavesNone() throws SQLException {
        letOut();
        evidenceOn(claim, "DISPUTES");
        as("anonymous").get(path()).then().statusCode(200);
        as("anonymous")
                .auth()
                .oauth2(Tokens.withoutRole())
                .get(path() + "/dossier")
                .then()
                .statusCode(200);
        RestAssured.get(path()).then().statusCode(200);
        assertEquals(List.of(), Kept.rows());
    }

    @Test
    void whoIsRefusedLeavesNone() throws SQLException {
        as("anonymous").get(path()).then().statusCode(404);
        as("anonymous").get(path() + "/evidence").then().statusCode(401);
        as("anonymous")
                .auth()
                .oauth2(Tokens.withoutRole())
                .get(path() + "/evidence")
                .then()
                .statusCode(403);
        as("fleur").get(path() + "?knownAt=2020-01-01T00:00:00Z").then().statusCode(404);
        as("fleur").get(path() + "?knownAt=yesterday").then().statusCode(400);
        as("fleur").get("/claims/" + UUID.randomUUID()).then().statusCode(404);
        as("fleur").get("/claims/canary").then().statusCode(404);
        opened("ada", path() + "/evidence/new").then().statusCode(403);
        assertEquals(List.of(), Kept.rows());
    }

    @Test
    void whoLooksAtAClaimBesideItsRivalsReadsThoseToo() throws SQLException {
        String rival = aClaim();
        aRelation(rival, "CONTRADICTS", claim);
        read("fleur", "/claims/" + claim + "/rivals");
        assertEquals(List.of("fleur"), Kept.of("name", rival));
        assertEquals(List.of("fleur"), Kept.of("name", claim));
    }

    @Test
    void noListLeavesAny() throws SQLException {
        read("fleur", "/claims?q=" + canary.replace(" ", "%20"));
        read("fleur", "/ledger/entries");
        opened("fleur", "/claims").then().statusCode(200);
        opened("fleur", "/").then().statusCode(200);
        assertEquals(List.of(), Kept.rows());
    }

    /** Java reads it without its leading zeros, too, and the database does not. */
    @Test
    void noSpellingOfAnIdIsUnseen() throws SQLException {
        String spelt = claim.replaceFirst("^0+", "").toUpperCase(Locale.ROOT);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("fleur"))
                .get("/api/v1/claims/" + spelt)
                .then()
                .statusCode(200);
        assertEquals(List.of("fleur"), readers());
        assertEquals(List.of(), log.warnings());
    }

    /** Another instance has kept it: the database has one of both. */
    @Test
    void ofTwoInstancesOneKeepsIt() throws SQLException {
        clock.stop();
        read("fleur", path());
        looking.forget();
        read("fleur", path());
        assertEquals(List.of("fleur"), readers());
        assertEquals(List.of(), log.warnings());
    }

    @Test
    void aHeadIsALook() throws SQLException {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("fleur"))
                .head("/api/v1" + path())
                .then()
                .statusCode(200);
        assertEquals(List.of("fleur"), readers());
    }

    @Test
    void soIsToBeToldThatNothingChanged() throws SQLException {
        String tag = as("fleur").get(path()).getHeader("ETag");
        Kept.none();
        as("fleur").header("If-None-Match", tag).get(path()).then().statusCode(304);
        assertEquals(List.of("fleur"), readers());
    }

    /** It may have been opened in no other way, and shows what another recorded meanwhile. */
    @Test
    void soIsAFormThatIsShownAgain() throws SQLException {
        RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(Session.of("fleur").cookies())
                .header("Origin", Visitor.address(""))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", UUID.randomUUID())
                .post(path() + "/evidence")
                .then()
                .statusCode(422)
                .body(containsString(canary));
        assertEquals(List.of("fleur"), readers());
    }

    @Test
    void aThousandLooksOfAMinuteAreOne() throws SQLException {
        clock.stop();
        IntStream.range(0, 1000)
                .parallel()
                .forEach(i -> RestAssured.given()
                        .auth()
                        .oauth2(Tokens.of("fleur"))
                        .get("/api/v1" + path() + (i % 2 == 0 ? "" : "/evidence"))
                        .then()
                        .statusCode(200));
        assertEquals(List.of("fleur"), readers());
        clock.setForward(Duration.ofMinutes(1));
        read("fleur", path());
        assertEquals(List.of("fleur", "fleur"), readers());
    }

    @Test
    void whatIsLetOutIsReadByEverybody() throws SQLException {
        letOut();
        read("fleur", path() + "/dossier");
        opened("eva", path()).then().statusCode(200);
        assertEquals(List.of(), Kept.rows());
    }

    @Test
    void untilMoreIsRecorded() throws SQLException {
        letOut();
        evidenceOn(claim, "DISPUTES");
        read("fleur", path() + "/dossier");
        assertEquals(List.of("fleur"), readers());
    }

    @Test
    void whatIsPausedTheNewsroomReadsAlone() throws SQLException {
        letOut();
        record("eva", path() + "/pause", json("reason", "Let us look again."));
        read("fleur", path());
        assertEquals(List.of("fleur"), readers());
    }

    /** What was said before it was let out, no release ever showed. */
    @Test
    void nobodyReadsWhatWasBeforeUnseen() throws SQLException {
        String before = as("fleur").get(path()).getHeader("Known-At");
        letOut();
        String since = as("fleur").get(path()).getHeader("Known-At");
        read("fleur", path() + "?knownAt=" + since);
        assertEquals(List.of(), Kept.rows());
        read("fleur", path() + "?knownAt=" + before);
        opened("eva", path() + "?knownAt=" + before).then().statusCode(200);
        assertEquals(List.of("eva", "fleur"), readers());
    }

    @Test
    void whoReadItJustBeforeItWasLetOutReadItBefore() throws Exception {
        String proposal = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        Kept.none();
        try (var owner = new RawTransaction()) {
            owner.change("lock table access_record in exclusive mode");
            var reading =
                    CompletableFuture.supplyAsync(() -> as("fleur").get(path()).statusCode());
            owner.untilWaiting(1);
            approveAs("eva", proposal);
            owner.commit();
            assertEquals(200, reading.get());
        }
        assertEquals(List.of("fleur"), readers());
    }

    /** An answer that is there is given. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", ""})
    void whatCannotBeKeptIsSaidInTheLogAndReadAllTheSame(String house) throws SQLException {
        var eva = Session.of("eva").cookies();
        Kept.change("revoke insert on access_record from claimtrail");
        try {
            var asking = house.isEmpty()
                    ? RestAssured.given().cookies(eva)
                    : RestAssured.given().auth().oauth2(Tokens.of("eva"));
            asking.get(house + path()).then().statusCode(200).body(containsString(canary));
        } finally {
            Kept.change("grant insert on access_record to claimtrail");
        }
        assertEquals(List.of(), Kept.rows());
        assertThat(log.warnings().toString(), containsString("Not kept"));
        assertThat(log.warnings().toString(), containsString(claim));
        assertThat(log.warnings().toString(), containsString(Tokens.subjectOf(Tokens.of("eva"))));
        assertThat(log.warnings().toString(), not(containsString("canary")));
    }

    /** Whoever records on a claim holds it until they are done; and whoever reads it writes nothing that they wait for. */
    @Test
    void nobodyWaitsForWhoRecordsOnIt() throws SQLException {
        try (var owner = new RawTransaction()) {
            owner.column("select id from claim where id = ?::uuid for update", claim);
            read("fleur", path());
            assertEquals(List.of("fleur"), readers());
        }
    }

    @Test
    void whoLeftStaysNamed() throws SQLException {
        String token = Tokens.ofNew("looked-and-left", "fact-checker");
        answered(200, as("anonymous").auth().oauth2(token).get(path()));
        Tokens.removeUser("looked-and-left");
        var rows = read("ada", "/access-records?claimId=" + claim);
        assertEquals(List.of("looked-and-left"), rows.getList("items.actor"));
    }

    @Test
    void soDoesAProgramThatIsDisabled() throws SQLException {
        var program = anApiClient("api-reader");
        String token = Tokens.with(program.getString("clientId"), program.getString("secret"));
        answered(200, as("anonymous").auth().oauth2(token).get(path()));
        record("ada", "/api-clients/" + program.getString("id") + "/disabling", json("reason", "Leaked."));
        Map<String, Object> row = read("ada", "/access-records?actorId=" + program.getString("id"))
                .<Map<String, Object>>getList("items")
                .get(0);
        assertEquals(program.getString("name") + " (API)", row.get("actor"));
        assertEquals("CLIENT", row.get("kind"));
        assertEquals("API", row.get("via"));
        assertEquals(claim, row.get("claimId"));
    }

    @Test
    void whoSearchesIsNotKept() throws SQLException {
        read("ada", "/access-records?claimId=" + claim);
        opened("ada", "/access?claim=" + claim).then().statusCode(200);
        assertEquals(List.of(), Kept.rows());
    }
}
