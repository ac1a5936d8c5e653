package org.claimtrail.platform.http;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.aThing;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read or sent before is told from what is new. */
@QuarkusTest
class ConditionalTest {
    static List<Supplier<String>> things() {
        return List.of(
                () -> "/sources/" + aSource(),
                () -> "/publications/" + aPublication(),
                () -> "/things/" + aThing(),
                () -> "/claims/" + aClaim(),
                () -> "/evidence/" + evidenceOn(aClaim(), "SUPPORTS"),
                () -> "/search-log/" + searchOn(aClaim()),
                () -> "/comment-requests/" + commentRequestOn(aClaim(), aSource()),
                () -> "/source-pairs/" + aPair(aSource(), aSource()),
                () -> "/judgements/" + propose("SOURCE", aSource(), "RELIABILITY", "B"));
    }

    @ParameterizedTest
    @MethodSource("things")
    void whatIsUnchangedIsNotSentAgain(Supplier<String> thing) {
        String path = thing.get();
        Response read = as("fleur").get(path);
        unchanged(ifNot(read.header("ETag")).get(path), read.header("ETag"));
        unchanged(ifNot(read.header("ETag")).get(path + "?knownAt=" + read.header("Known-At")), read.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "\"x\",%s, W/\"y\"", "\"a,b\", %s", "*", " * ", ",%s,"})
    void aTagIsFoundInEachWayOfSendingIt(String form) {
        String path = "/sources/" + aSource();
        String tag = as("fleur").get(path).header("ETag");
        unchanged(ifNot(form.formatted(tag)).get(path), tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "x", "\"", "W/", "", "\"*\"", "\"a, %s, b\""})
    void anotherTagIsAnotherState(String form) {
        String path = "/sources/" + aSource();
        String tag = as("fleur").get(path).header("ETag").replace("\"", "");
        ifNot(form.formatted(tag)).get(path).then().statusCode(200).body("id", notNullValue());
    }

    @Test
    void whatChangedIsSent() {
        String path = "/sources/" + aSource();
        String tag = as("fleur").get(path).header("ETag");
        correct(path, source());
        ifNot(tag).get(path).then().statusCode(200).header("ETag", not(tag)).body("version", equalTo(2));
    }

    @Test
    void eachAudienceAndDayHasATagOfItsOwn() {
        String path = "/claims/" + aClaim();
        decided("CLAIM", path.substring("/claims/".length()), "VISIBILITY", "PUBLISHED");
        String ours = as("fleur").get(path).header("ETag");
        String theirs = as("anonymous").get(path).header("ETag");
        String then = as("fleur").get(path + "?asOf=2100").header("ETag");
        assertNotEquals(ours, theirs);
        assertNotEquals(ours, then);
        ifNot("anonymous", ours).get(path).then().statusCode(200);
        ifNot(theirs).get(path).then().statusCode(200);
        unchanged(ifNot("anonymous", theirs).get(path), theirs);
        unchanged(ifNot("demo-reader", ours).get(path), ours);
    }

    @Test
    void aWeakTagCorrectsNothingAndOneOfSeveralDoes() {
        String path = "/sources/" + aSource();
        String tag = as("fleur").get(path).header("ETag");
        var body = with(source(), "reason", "Misspelt.");
        as("fleur").header("If-Match", "W/" + tag).body(body).put(path).then().statusCode(412);
        as("fleur")
                .header("If-Match", "\"x\", " + tag)
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    /** RFC 9110, 5.3: lines of one name are one list, in whichever of them the tag stands. */
    @Test
    void aTagIsFoundInEachLineOfAHeader() {
        String path = "/sources/" + aSource();
        String tag = as("fleur").get(path).header("ETag");
        unchanged(as("fleur").header("If-None-Match", "\"x\"", tag).get(path), tag);
        as("fleur")
                .header("If-Match", "\"x\"", "W/" + tag)
                .body(with(source(), "reason", "Misspelt."))
                .put(path)
                .then()
                .statusCode(412);
        as("fleur")
                .header("If-Match", "\"x\"", "\"y\", " + tag, "\"z\"")
                .body(with(source(), "reason", "Misspelt."))
                .put(path)
                .then()
                .statusCode(200);
    }

    // Sent again

    private record Sent(Supplier<String> path, Supplier<Map<String, Object>> body) {}

    private static String aRetraction() {
        String retraction = "/publications/" + aPublication() + "/retraction";
        Newsroom.record("fleur", retraction, json("reason", "Wrong."));
        return retraction + "/withdrawal";
    }

    static List<Sent> recordings() {
        return List.of(
                new Sent(() -> "/sources", Newsroom::source),
                new Sent(() -> "/publications", () -> publication(aSource())),
                new Sent(() -> "/publications/" + aPublication() + "/derivations", () -> json("kind", "OWN_WORK")),
                new Sent(() -> "/publications/" + aPublication() + "/retraction", () -> json("reason", "Wrong.")),
                new Sent(ConditionalTest::aRetraction, () -> json("reason", "Wrong.")),
                new Sent(() -> "/things", Newsroom::thing),
                new Sent(() -> "/claims", () -> claim(aSource())),
                new Sent(
                        () -> "/claims/" + aClaim() + "/relations",
                        () -> json("otherClaimId", aClaim(), "kind", "NARROWS")),
                new Sent(
                        () -> "/relations/" + aRelation(aClaim(), "NARROWS", aClaim()) + "/withdrawal",
                        () -> json("reason", "Wrong.")),
                new Sent(
                        () -> "/replies/" + replyTo(aClaim(), aSource(), "CLARIFICATION") + "/withdrawal",
                        () -> json("reason", "Wrong.")),
                new Sent(() -> "/claims/" + aClaim() + "/evidence", () -> evidence("SUPPORTS")),
                new Sent(
                        () -> "/evidence/" + evidenceOn(aClaim(), "SUPPORTS") + "/withdrawal",
                        () -> json("reason", "Wrong.")),
                new Sent(() -> "/claims/" + aClaim() + "/search-log", Newsroom::search),
                new Sent(() -> "/search-log/" + searchOn(aClaim()) + "/withdrawal", () -> json("reason", "Wrong.")),
                new Sent(() -> "/claims/" + aClaim() + "/replies", () -> reply(aSource(), "CONFIRMATION")),
                new Sent(() -> "/claims/" + aClaim() + "/comment-requests", () -> commentRequest(aSource())),
                new Sent(
                        () -> "/comment-requests/" + commentRequestOn(aClaim(), aSource()) + "/outcome",
                        () -> json("outcome", "NO_RESPONSE")),
                new Sent(
                        () -> "/comment-requests/" + commentRequestOn(aClaim(), aSource()) + "/withdrawal",
                        () -> json("reason", "Wrong.")),
                new Sent(() -> "/judgements", () -> judgement("SOURCE", aSource(), "RELIABILITY", "B")),
                new Sent(() -> "/sources/" + aSource() + "/pairs", () -> json("otherId", aSource())));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void aRetryNamesTheInstantThatTheFirstAnswerNamed(Sent sent) {
        String key = UUID.randomUUID().toString();
        String path = sent.path.get();
        var body = sent.body.get();
        Response first = as("fleur").header("Idempotency-Key", key).body(body).post(path);
        assertEquals(201, first.statusCode(), first::asString);
        aSource();
        Response again = as("fleur").header("Idempotency-Key", key).body(body).post(path);
        assertEquals(first.header("Known-At"), again.header("Known-At"));
        assertEquals(first.asString(), again.asString());
    }

    @Test
    void aPairThatIsThereIsFoundAndNotAdded() {
        String one = aSource();
        String other = aSource();
        String pair = aPair(one, other);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("fleur")
                    .header("Idempotency-Key", key)
                    .body(json("otherId", one))
                    .post("/sources/" + other + "/pairs")
                    .then()
                    .statusCode(200)
                    .header("Location", equalTo(null))
                    .header("ETag", notNullValue())
                    .header("Known-At", notNullValue())
                    .body("id", equalTo(pair));
        }
    }

    private static io.restassured.specification.RequestSpecification ifNot(String tags) {
        return ifNot("fleur", tags);
    }

    private static io.restassured.specification.RequestSpecification ifNot(String who, String tags) {
        return as(who).header("If-None-Match", tags);
    }

    private static void unchanged(Response answer, String tag) {
        answer.then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Known-At", notNullValue())
                .header("Vary", containsString("Authorization"))
                .header("Cache-Control", notNullValue())
                .body(emptyOrNullString());
    }
}
