package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't all be so is refused with whatever comes last, and names what it can't be so with. */
@QuarkusTest
class ImpossibleTest {
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    @Inject
    SessionFactory database;

    // Two sources that are one

    private String x;
    private String y;
    private String z;

    @BeforeEach
    void threeSources() {
        x = aSource("X " + UUID.randomUUID(), "UNNAMED");
        y = aSource("Y " + UUID.randomUUID(), "UNNAMED");
        z = aSource("Z " + UUID.randomUUID(), "UNNAMED");
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, SAME, DIFFERENT",
        "SAME, DIFFERENT, SAME",
        "DIFFERENT, SAME, SAME",
    })
    void twoThatAreOneThroughAThirdAreNotTwo(String xy, String yz, String xz) {
        decided("SOURCE_PAIR", aPair(x, y), "IDENTITY", xy);
        decided("SOURCE_PAIR", aPair(z, y), "IDENTITY", yz);
        proposeIdentity(aPair(x, z), xz).statusCode(CONFLICT);
    }

    /** Taken back on the eleventh, by the claimant under its other name. */
    @ParameterizedTest
    @CsvSource({
        "CONFIRMATION,       2024-09-12, 422",
        "CONFIRMATION,       2024-09-10, 201",
        "CONFIRMATION,       ,           422",
        "CATEGORICAL_DENIAL, 2024-09-12, 201",
    })
    void whatTheClaimantStandsByAgainIsNotRetracted(String kind, String statedOn, int status) {
        areOne(x, y);
        String claim = aClaim(x);
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(y, "WITHDRAWAL"), "statedOn", "2024-09-11", "quote", "We were wrong."));
        record("fleur", "/claims/" + claim + "/replies", with(reply(x, kind), "statedOn", statedOn));
        post("fleur", "/judgements", judgement("CLAIM", claim, "STATUS", "RETRACTED"))
                .then()
                .statusCode(status);
    }

    @Test
    void theRefusalNamesWhatTheyAreOneThrough() {
        String far = aSource();
        decided("SOURCE_PAIR", aPair(x, y), "IDENTITY", "SAME");
        decided("SOURCE_PAIR", aPair(z, y), "IDENTITY", "SAME");
        decided("SOURCE_PAIR", aPair(z, far), "IDENTITY", "SAME");
        proposeIdentity(aPair(far, x), "DIFFERENT")
                .statusCode(CONFLICT)
                .body("detail", containsString(name(z) + ", " + name(y)));
    }

    @Test
    void twoThatAreDifferentFromOneAnotherAreNotOneWithAThird() {
        decided("SOURCE_PAIR", aPair(x, y), "IDENTITY", "DIFFERENT");
        decided("SOURCE_PAIR", aPair(y, z), "IDENTITY", "DIFFERENT");
        proposeIdentity(aPair(x, z), "SAME").statusCode(CREATED);
    }

    @Test
    void whatWasApprovedMeanwhileCountsAtApproval() {
        String xy = propose("SOURCE_PAIR", aPair(x, y), "IDENTITY", "SAME");
        String yz = propose("SOURCE_PAIR", aPair(y, z), "IDENTITY", "SAME");
        String xz = propose("SOURCE_PAIR", aPair(x, z), "IDENTITY", "DIFFERENT");
        approveAs("eva", xy);
        approveAs("eva", xz);
        post("eva", "/judgements/" + yz + "/approval", json())
                .then()
                .statusCode(CONFLICT)
                .body("detail", containsString(name(x)));
        assertThat(read("eva", "/judgements/" + yz).getString("state"), equalTo("PROPOSED"));
    }

    @Test
    void ofThreeThatCantAllBeSoApprovedAtOnceOneIsRefused() {
        var proposals = List.of(
                propose("SOURCE_PAIR", aPair(x, y), "IDENTITY", "SAME"),
                propose("SOURCE_PAIR", aPair(y, z), "IDENTITY", "SAME"),
                propose("SOURCE_PAIR", aPair(x, z), "IDENTITY", "DIFFERENT"));
        assertThat(
                atOnce(proposals.stream().map(id -> "/judgements/" + id + "/approval"), json()),
                containsInAnyOrder(CREATED, CREATED, CONFLICT));
    }

    @Test
    void anAnswerTakenBackStandsInNobodysWay() {
        String xy = aPair(x, y);
        decided("SOURCE_PAIR", xy, "IDENTITY", "SAME");
        decided("SOURCE_PAIR", aPair(y, z), "IDENTITY", "SAME");
        decided("SOURCE_PAIR", xy, "IDENTITY", null);
        decided("SOURCE_PAIR", aPair(x, z), "IDENTITY", "DIFFERENT");
        proposeIdentity(xy, "SAME").statusCode(CONFLICT);
        proposeIdentity(xy, "DIFFERENT").statusCode(CREATED);
    }

    @Test
    void anAnswerTurnsRoundUnlessOthersHoldIt() {
        String xy = aPair(x, y);
        decided("SOURCE_PAIR", xy, "IDENTITY", "SAME");
        decided("SOURCE_PAIR", aPair(y, z), "IDENTITY", "SAME");
        proposeIdentity(xy, "DIFFERENT").statusCode(CREATED);
        decided("SOURCE_PAIR", aPair(x, z), "IDENTITY", "SAME");
        proposeIdentity(xy, "DIFFERENT").statusCode(CONFLICT);
    }

    @Test
    void aSourceIsNotOneWithWhatItIsAPartOf() {
        correct("/sources/" + x, with(source(), "partOf", y));
        correct("/sources/" + y, with(source(), "partOf", z));
        String pair = aPair(x, z);
        proposeIdentity(pair, "SAME").statusCode(CONFLICT);
        proposeIdentity(pair, "DIFFERENT").statusCode(CREATED);
    }

    @Test
    void aSourceIsNoPartOfWhatIsOneWithIt() {
        decided("SOURCE_PAIR", aPair(x, y), "IDENTITY", "SAME");
        correct("/sources/" + y, with(source(), "partOf", z));
        as("fleur")
                .header("If-Match", "*")
                .body(with(source(), "partOf", x, "reason", "It was noted down wrongly."))
                .put("/sources/" + z)
                .then()
                .statusCode(REFUSED)
                .body("violations.field", equalTo(List.of("partOf")));
    }

    @Test
    void aLongLineOfOwnersIsWalkedInOneQuery() {
        String top = aSource();
        String owner = top;
        for (int i = 0; i < 30; i++) {
            owner = record("fleur", "/sources", with(source(), "partOf", owner)).getString("id");
        }
        var body = with(source(), "partOf", owner, "reason", "It was noted down wrongly.");
        long before = database.getStatistics().getPrepareStatementCount();
        as("fleur")
                .header("If-Match", "*")
                .body(body)
                .put("/sources/" + top)
                .then()
                .statusCode(REFUSED);
        assertThat(database.getStatistics().getPrepareStatementCount() - before, lessThanOrEqualTo(12L));
    }

    // How claims stand to each other

    @ParameterizedTest
    @ValueSource(strings = {"SUPERSEDES", "DEPENDS_ON", "NARROWS"})
    void aChainOfClaimsNeverComesBack(String kind) {
        var claims = IntStream.range(0, 5).mapToObj(i -> aClaim()).toList();
        for (int i = 1; i < claims.size(); i++) {
            relate(claims.get(i - 1), kind, claims.get(i)).statusCode(CREATED);
        }
        relate(claims.get(4), kind, claims.get(0))
                .statusCode(CONFLICT)
                .body("detail", containsString(statement(claims.get(3))));
        relate(claims.get(1), kind, claims.get(0)).statusCode(CONFLICT);
        relate(claims.get(0), kind, claims.get(4)).statusCode(CREATED);
    }

    @Test
    void otherKindsAreNoPartOfACircle() {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        relate(a, "SUPERSEDES", b).statusCode(CREATED);
        relate(b, "NARROWS", c).statusCode(CREATED);
        relate(c, "SUPERSEDES", a).statusCode(CREATED);
    }

    @Test
    void ofThePartsOfACircleRecordedAtOnceOneIsRefused() {
        var claims = IntStream.range(0, 3).mapToObj(i -> aClaim()).toList();
        var calls = IntStream.range(0, 3)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> relate(claims.get(i), "DEPENDS_ON", claims.get((i + 1) % 3))
                                .extract()
                                .statusCode()))
                .toList();
        assertThat(
                calls.stream().map(CompletableFuture::join).toList(), containsInAnyOrder(CREATED, CREATED, CONFLICT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRADICTS", "DUPLICATES"})
    void readFromTheOtherSideItIsTheSameRelation(String kind) {
        String a = aClaim();
        String b = aClaim();
        relate(a, kind, b).statusCode(CREATED);
        relate(b, kind, a).statusCode(CONFLICT).body("detail", containsString("recorded already"));
        assertThat(read("fleur", "/claims/" + a + "/relations").getList(""), hasSize(1));
    }

    @Test
    void duplicatesDontContradictEachOther() {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        relate(a, "DUPLICATES", b).statusCode(CREATED);
        relate(c, "DUPLICATES", b).statusCode(CREATED);
        relate(c, "CONTRADICTS", a).statusCode(CONFLICT);
        String d = aClaim();
        relate(d, "CONTRADICTS", c).statusCode(CREATED);
        relate(a, "DUPLICATES", d).statusCode(CONFLICT).body("detail", containsString(statement(d)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERSEDES", "DEPENDS_ON", "NARROWS", "CONTRADICTS"})
    void duplicatesAreOneClaimAndNothingStandsSoToItself(String kind) {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        relate(a, "DUPLICATES", b).statusCode(CREATED);
        relate(a, kind, b).statusCode(CONFLICT).body("detail", containsString(kind));
        relate(b, kind, a).statusCode(CONFLICT);
        relate(c, "DUPLICATES", b).statusCode(CREATED);
        relate(a, kind, c).statusCode(CONFLICT);
        relate(c, kind, a).statusCode(CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERSEDES", "DEPENDS_ON", "NARROWS"})
    void whatStandsSoToAnotherIsNoDuplicateOfIt(String kind) {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        relate(a, kind, b).statusCode(CREATED);
        relate(b, "DUPLICATES", a).statusCode(CONFLICT).body("detail", containsString(statement(b)));
        relate(a, "DUPLICATES", b).statusCode(CONFLICT);
        relate(b, kind, c).statusCode(CREATED);
        relate(c, "DUPLICATES", a).statusCode(CONFLICT).body("detail", containsString(statement(c)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2, 3, 4", "4, 3, 2, 1, 0", "1, 0, 4, 2, 3", "2, 3, 0, 4, 1", "3, 4, 1, 0, 2"})
    void aCircleThatClosesThroughDuplicatesIsRefusedWhicheverPartComesLast(
            int one, int two, int three, int four, int last) {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        String d = aClaim();
        String e = aClaim();
        List<List<String>> parts = List.of(
                List.of(a, "SUPERSEDES", b),
                List.of(c, "DUPLICATES", b),
                List.of(c, "SUPERSEDES", d),
                List.of(d, "DUPLICATES", e),
                List.of(e, "SUPERSEDES", a));
        for (int i : List.of(one, two, three, four)) {
            relate(parts.get(i)).statusCode(CREATED);
        }
        relate(parts.get(last)).statusCode(CONFLICT);
    }

    @Test
    void theRefusalOfSuchACircleNamesTheClaimsThatCloseIt() {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        relate(a, "SUPERSEDES", b).statusCode(CREATED);
        relate(b, "DUPLICATES", c).statusCode(CREATED);
        relate(c, "SUPERSEDES", a)
                .statusCode(CONFLICT)
                .body("detail", containsString(statement(a)))
                .body("detail", containsString(statement(b)));
    }

    @Test
    void duplicatesOfTwoKindsOfRelationAreNoCircle() {
        String a = aClaim();
        String b = aClaim();
        String c = aClaim();
        relate(a, "SUPERSEDES", b).statusCode(CREATED);
        relate(b, "DUPLICATES", c).statusCode(CREATED);
        relate(c, "DEPENDS_ON", a).statusCode(CREATED);
        relate(a, "SUPERSEDES", c).statusCode(CREATED);
    }

    // Dates of one publication

    @ParameterizedTest
    @CsvSource({
        "2024-09-11, 2024-09-01, 422",
        "2024-09-11, 2024-08, 422",
        "2024-09-11, 2023, 422",
        "2024-09-11, 2024-09-11, 201",
        "2024-09-11, 2024-09, 201",
        "2024-09-11, 2024, 201",
        "2024-09-11, , 201",
        "2024-09, 2024-08-31, 422",
        "2024-09, 2024-09-01, 201",
        "2024, 2024-01-01, 201",
        ", 2024-01-01, 201",
    })
    void aWorkIsNotTakenBackBeforeItIsPublished(String publishedOn, String retractedOn, int status) {
        String work = record("fleur", "/publications", with(publication(x), "publishedOn", publishedOn))
                .getString("id");
        var answer = post(
                        "fleur",
                        "/publications/" + work + "/retraction",
                        json("retractedOn", retractedOn, "reason", "x"))
                .then()
                .statusCode(status);
        if (status == REFUSED) {
            answer.body("violations.field", equalTo(List.of("retractedOn")));
        }
    }

    @Test
    void aWorkIsNotDatedAfterItWasTakenBack() {
        String work = aPublication();
        record("fleur", "/publications/" + work + "/retraction", json("retractedOn", "2024-09-01", "reason", "x"));
        correctPublication(work, with(publication(x), "publishedOn", "2024-09-11"))
                .statusCode(REFUSED)
                .body("violations.field", equalTo(List.of("publishedOn")));
        correctPublication(work, with(publication(x), "publishedOn", "2024-09")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01T08:00:00Z, 422",
        // The eleventh has begun at UTC+14.
        "2024-09-10T10:00:00Z, 201",
        "2024-09-10T09:59:59Z, 422",
        "2024-10-01T08:00:00Z, 201",
    })
    void aWorkIsNotCopiedBeforeItIsPublished(String capturedAt, int status) {
        var copy = json("archiveUrl", "https://archive.example/a", "capturedAt", capturedAt);
        var body = with(publication(x), "publishedOn", "2024-09-11");
        refusedAt(
                "captures[0].capturedAt",
                status,
                post("fleur", "/publications", with(body, "captures", List.of(copy))));
        String work = record("fleur", "/publications", with(publication(x), "captures", List.of(copy)))
                .getString("id");
        correctPublication(work, with(body, "captures", List.of(copy))).statusCode(status == REFUSED ? REFUSED : 200);
    }

    @Test
    void nothingWasCopiedTomorrow() {
        String tomorrow = Instant.now()
                .plus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        var copy = json("archiveUrl", "https://archive.example/a", "capturedAt", tomorrow);
        var body = with(publication(x), "captures", List.of(copy));
        refusedAt("captures[0].capturedAt", REFUSED, post("fleur", "/publications", body));
    }

    // Who denies through its parts

    @Test
    void aDenialByAPartIsFoundByTheWhole() {
        String desk = record("fleur", "/sources", with(source(), "partOf", y)).getString("id");
        correct("/sources/" + y, with(source(), "partOf", z));
        String claim = aClaim();
        replyTo(claim, desk, "CATEGORICAL_DENIAL");
        assertThat(denied("?deniedById=" + z + "&parts=true"), equalTo(List.of(claim)));
        assertThat(denied("?deniedById=" + z + "&parts=false"), equalTo(List.of()));
        assertThat(denied("?deniedById=" + z), equalTo(List.of()));
        assertThat(denied("?deniedById=" + desk + "&parts=true"), equalTo(List.of(claim)));
        as("fleur").get("/claims?deniedById=" + z + "&parts=maybe").then().statusCode(400);
        as("anonymous").get("/claims?deniedById=" + z + "&parts=true").then().statusCode(400);
    }

    private static List<String> denied(String query) {
        return read("fleur", "/claims" + query).getList("items.id");
    }

    // What is pointed to

    @Test
    void allStepsThatLeadNowhereAreNamedAfterTwoQueries() {
        String work = aPublication();
        var steps = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> json("sourceId", x, "kind", "QUOTES"))
                .toList());
        steps.set(7, json("publicationId", x, "kind", "QUOTES"));
        steps.set(70, json("sourceId", work, "kind", "QUOTES"));
        var body = with(publication(x), "derivesFrom", steps);
        long before = database.getStatistics().getPrepareStatementCount();
        post("fleur", "/publications", body)
                .then()
                .statusCode(REFUSED)
                .body("violations.field", equalTo(List.of("derivesFrom[7].publicationId", "derivesFrom[70].sourceId")));
        assertThat(database.getStatistics().getPrepareStatementCount() - before, lessThanOrEqualTo(6L));
    }

    @Test
    void worksThatDeriveFromEachOtherAreRecorded() {
        String one = aPublication();
        String other = aPublication();
        record("fleur", "/publications/" + one + "/derivations", json("publicationId", other, "kind", "CITES"));
        record("fleur", "/publications/" + other + "/derivations", json("publicationId", one, "kind", "CITES"));
    }

    private static void refusedAt(String field, int status, Response answer) {
        answer.then().statusCode(status);
        if (status == REFUSED) {
            answer.then().body("violations.field", equalTo(List.of(field)));
        }
    }

    private static ValidatableResponse correctPublication(String id, Map<String, Object> body) {
        return as("fleur")
                .header("If-Match", "*")
                .body(with(body, "reason", "It was noted down wrongly."))
                .put("/publications/" + id)
                .then();
    }

    private static ValidatableResponse proposeIdentity(String pair, String value) {
        return post("fleur", "/judgements", judgement("SOURCE_PAIR", pair, "IDENTITY", value))
                .then();
    }

    private static ValidatableResponse relate(String claim, String kind, String other) {
        return post("fleur", "/claims/" + claim + "/relations", json("otherClaimId", other, "kind", kind))
                .then();
    }

    private static ValidatableResponse relate(List<String> part) {
        return relate(part.get(0), part.get(1), part.get(2));
    }

    private static List<Integer> atOnce(Stream<String> paths, Object body) {
        var calls = paths.map(path -> CompletableFuture.supplyAsync(
                        () -> post("eva", path, body).statusCode()))
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static String name(String source) {
        return read("fleur", "/sources/" + source).getString("name");
    }

    private static String statement(String claim) {
        return read("fleur", "/claims/" + claim).getString("statement");
    }
}
