package org.claimtrail.ledger;

import static java.util.stream.Collectors.toSet;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A retry after an unknown outcome records once, and is answered as the first was. */
@QuarkusTest
class IdempotencyTest {
    private static final int AT_ONCE = 50;

    private final String key = UUID.randomUUID().toString();

    @Test
    void fiftyAtOnceRecordOneRowAndGetOneAnswer() {
        var source = with(source(), "name", "Sent fifty times: " + key);
        var answers = atOnce(source).map(IdempotencyTest::whole).collect(toSet());
        assertThat(answers, hasSize(1));
        as("fleur").get("/sources?q=" + key).then().body("items", hasSize(1));
    }

    @Test
    void aRetryIsTheSameRequestHoweverItIsWritten() {
        var first = send("fleur", "/sources", "{\"name\": \"Spaced\", \"kind\": \"PERSON\"}");
        var retry = send("fleur", "/sources", "{ \"kind\":\"PERSON\",\n \"name\":\"Sp\\u0061ced\" }");
        assertThat(whole(retry), equalTo(whole(first)));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        send("fleur", "/sources", source()).then().statusCode(201);
        refused(send("fleur", "/sources", source()));
    }

    @Test
    void anotherAddressUnderTheSameKeyIsRefused() {
        var item = evidence("SUPPORTS");
        send("fleur", "/claims/" + aClaim() + "/evidence", item).then().statusCode(201);
        refused(send("fleur", "/claims/" + aClaim() + "/evidence", item));
    }

    @Test
    void aKeyBelongsToItsActor() {
        var source = source();
        var fleurs = send("fleur", "/sources", source).then().statusCode(201).extract();
        send("tom", "/sources", source)
                .then()
                .statusCode(201)
                .body("id", not(fleurs.jsonPath().getString("id")));
    }

    @Test
    void aFailedRequestLeavesTheKeyUnused() {
        send("fleur", "/sources", with(source(), "partOf", UUID.randomUUID()))
                .then()
                .statusCode(422);
        send("fleur", "/sources", source()).then().statusCode(201);
    }

    @Test
    void aRetryIsAnsweredAsTheFirstAlsoWhenTheSubjectHasMovedOn() {
        String claim = aClaim();
        var proposal = judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        var first = send("fleur", "/judgements", proposal)
                .then()
                .log()
                .ifError()
                .statusCode(201)
                .extract()
                .response();
        Newsroom.approveAs("eva", first.jsonPath().getString("id"));
        assertThat(whole(send("fleur", "/judgements", proposal)), equalTo(whole(first)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "é", LONG})
    void aMalformedKeyIsNamed(String malformed) {
        as("fleur")
                .header("Idempotency-Key", malformed)
                .body(source())
                .post("/sources")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("Idempotency-Key"));
    }

    private static final String LONG =
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                    + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                    + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private Stream<Response> atOnce(Map<String, Object> body) {
        Tokens.of("fleur");
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var sent = Stream.generate(() -> CompletableFuture.supplyAsync(() -> send("fleur", "/sources", body), threads))
                .limit(AT_ONCE)
                .toList();
        threads.shutdown();
        return sent.stream().map(CompletableFuture::join);
    }

    private Response send(String who, String path, Object body) {
        return as(who).header("Idempotency-Key", key).body(body).post(path);
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("Idempotency-Key"));
    }

    private static String whole(Response answer) {
        return String.join(
                "\n",
                answer.statusLine(),
                answer.header("Location"),
                answer.header("ETag"),
                answer.contentType(),
                answer.asString());
    }
}
