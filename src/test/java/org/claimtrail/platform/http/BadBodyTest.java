package org.claimtrail.platform.http;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.MALFORMED;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.claimtrail.Refusals.withdrawal;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that can't be read, or has in a field what is none: the answer names the field, and nothing is half-recorded. */
@QuarkusTest
class BadBodyTest {
    @TestHTTPResource("/api/v1/sources")
    URI sources;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "[{}]",
                "7",
                "\"text\"",
                "{",
                "{\"name\"}",
                "{\"name\": }",
                "{\"name\": \"N\", \"kind\": \"PERSON\"",
                "{'name': 'N', 'kind': 'PERSON'}",
                "{\"name\": \"N\", \"kind\": \"PERSON\",}",
                "{\"name\": \"N\", \"kind\": \"PERSON\"} {}",
                "{\"name\": \"N\", \"kind\": \"PERSON\"} x",
                "{\"name\": \"N\", \"kind\": NaN}",
                "{\"name\": \"\\x\", \"kind\": \"PERSON\"}",
                "<source/>",
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        refused(MALFORMED, () -> post("fleur", "/sources", body));
    }

    @Test
    void allFieldsAtFaultAreNamed() {
        refused(REFUSED, () -> post("fleur", "/sources", json("country", "XX", "homepage", "no")))
                .body("violations.field", equalTo(List.of("country", "homepage", "kind", "name")));
    }

    @Test
    void aFieldThatIsThereTwiceIsNamed() {
        refused(
                MALFORMED,
                "name",
                () -> post("fleur", "/sources", "{\"name\": \"N\", \"name\": \"M\", \"kind\": \"PERSON\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "/sources, '{\"name\": 7, \"kind\": \"PERSON\"}', name",
        "/sources, '{\"name\": [\"N\"], \"kind\": \"PERSON\"}', name",
        "/sources, '{\"name\": \"N\", \"kind\": 0}', kind",
        "/sources, '{\"name\": \"N\", \"kind\": \"person\"}', kind",
        "/sources, '{\"name\": \"N\", \"kind\": \"PERSON\", \"sameAs\": \"x\"}', sameAs",
        "/sources, '{\"name\": \"N\", \"kind\": \"PERSON\", \"sameAs\": [\"javascript:alert(1)\"]}', sameAs[0]",
        "/sources, '{\"name\": \"N\", \"kind\": \"PERSON\", \"country\": \"nl\"}', country",
        "/sources, '{\"name\": \"N\", \"kind\": \"PERSON\", \"partOf\": \"x\"}', partOf",
        "/things, '{\"name\": \"N\", \"kind\": \"photo\"}', kind",
        "/things, '{\"name\": \"N\", \"kind\": \"IMAGE\", \"occurredOn\": \"2024-02-31\"}', occurredOn",
        "/things, '{\"name\": \"N\", \"kind\": \"IMAGE\", \"url\": \"javascript:alert(1)\"}', url",
        "/things, '{\"name\": \"N\", \"kind\": \"IMAGE\", \"sameAsId\": \"x\"}', sameAsId",
        "/publications, '{\"captures\": [{\"capturedAt\": 1726041600}]}', captures[0].capturedAt",
        "/publications, '{\"captures\": [{\"capturedAt\": \"yesterday\"}]}', captures[0].capturedAt",
        "/publications, '{\"captures\": [{\"capturedAt\": \"+12024-09-11T08:00:00Z\"}]}', captures[0].capturedAt",
        "/publications, '{\"derivesFrom\": [{\"kind\": \"COPIES\"}]}', derivesFrom[0].kind",
        "/publications, '{\"captures\": [{\"capturedAt\": \"\"}]}', captures[0].capturedAt",
        "/publications, '{\"derivesFrom\": [{\"sourceId\": \"\"}]}', derivesFrom[0].sourceId",
        "/judgements, '{\"subject\": {\"id\": \"\"}}', subject.id",
        "/sources, '{\"partOf\": \" \"}', partOf",
        "/claims/ID/comment-requests, '{\"medium\": \" \"}', medium",
        "/claims, '{\"statedOn\": 2024}', statedOn",
        "/claims, '{\"translations\": [{\"language\": true}]}', translations[0].language",
        "/claims/ID/comment-requests, '{\"deadline\": 19977}', deadline",
        "/claims/ID/evidence, '{\"statedLikelihood\": 0.9}', statedLikelihood",
        "/claims/ID/search-log, '{\"outcome\": \"NOTHING\"}', outcome",
        "/claims/ID/search-log, '{\"searchedOn\": \"2024-02-31\"}', searchedOn",
        "/claims/ID/comment-requests, '{\"deadline\": [2024, 9, 12]}', deadline",
        "/claims/ID/comment-requests, '{\"deadline\": \"2024-02-31\"}', deadline",
        "/judgements, '{\"subject\": \"x\"}', subject",
    })
    void aFieldOfAnotherFormIsNamed(String path, String body, String field) {
        String on = path.replace("ID", NOBODY.toString());
        refused(REFUSED, field, () -> post("fleur", on, body));
    }

    /** Which of a list it is, as it was sent. */
    @ParameterizedTest
    @CsvSource({
        "/publications, captures, '[{\"archiveUrl\": \"https://a.example/1\", \"capturedAt\": \"2024-09-11T08:00:00Z\"}, {\"sha256\": \"x\"}]', sha256",
        "/publications, captures, '[null, {\"archiveUrl\": \"https://a.example/1\"}]', capturedAt",
        "/publications, captures, '[null, {\"archiveUrl\": \"x\", \"capturedAt\": \"2024-09-11T08:00:00Z\"}]', archiveUrl",
        "/publications, captures, '[null, {\"archiveUrl\": \"https://a.example/1\", \"capturedAt\": \"9999-09-11T08:00:00Z\"}]', capturedAt",
        "/publications, derivesFrom, '[null, {\"kind\": \"CITES\"}]', kind",
        "/publications, derivesFrom, '[null, {}]', kind",
        "/claims, translations, '[{\"language\": \"nl\", \"statement\": \"x\"}, {\"language\": \"nl\"}]', statement",
        "/claims, translations, '[{\"language\": \"nl\", \"statement\": \"x\"}, {\"language\": \"nl\", \"statement\": \"\"}]', statement",
        "/claims, translations, '[{\"language\": \"nl\", \"statement\": \"x\"}, {\"statement\": \"x\"}]', language",
        "/claims, topics, '[\"x\", null]', ''",
        "/sources, sameAs, '[\"https://a.example/1\", \"x\"]', ''",
        "/claims/ID/evidence, derivesFrom, '[{\"kind\": \"OWN_WORK\"}, {}]', kind",
        "/claims/ID/judgements, ratedDown, '[{\"domain\": \"IMPRECISION\", \"reason\": \"x\"}, {\"domain\": \"IMPRECISION\"}]', reason",
        "/claims/ID/judgements/approval, judgementIds, '[\"019925d0-1111-7000-8000-000000000001\", null]', ''",
    })
    void whichOfAListIsAtFaultIsNamed(String path, String list, String sent, String part) {
        String field = list + "[1]" + (part.isEmpty() ? "" : "." + part);
        refused(REFUSED, () -> post("eva", path.replace("ID", NOBODY.toString()), "{\"" + list + "\": " + sent + "}"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void aTopicIsNamedByThePlaceWhereItWasSent() {
        refused(REFUSED, () -> post("fleur", "/claims", json("topics", List.of("arms", "Arms", "x".repeat(101)))))
                .body("violations.field", hasItem("topics[2]"));
    }

    /** An empty text is none of these, whether the field is needed or not: what is not there is left out, or null. */
    @ParameterizedTest
    @CsvSource({
        "/sources, partOf",
        "/sources, country",
        "/sources, homepage",
        "/sources, kind",
        "/sources, name",
        "/things, name",
        "/things, kind",
        "/things, description",
        "/things, url",
        "/things, occurredOn",
        "/things, sameAsId",
        "/publications, publisherId",
        "/publications, publishedOn",
        "/publications, url",
        "/publications, captures",
        "/publications, derivesFrom",
        "/claims, claimantId",
        "/claims, firstAppearanceId",
        "/claims, statedOn",
        "/claims, place",
        "/claims, topics",
        "/claims/ID/evidence, publicationId",
        "/claims/ID/evidence, direction",
        "/claims/ID/evidence, statedLikelihood",
        "/claims/ID/search-log, searchedIn",
        "/claims/ID/search-log, searchedFor",
        "/claims/ID/search-log, searchedOn",
        "/claims/ID/search-log, outcome",
        "/claims/ID/replies, publicationId",
        "/claims/ID/replies, withdrawsReplyId",
        "/claims/ID/comment-requests, askedById",
        "/claims/ID/comment-requests, deadline",
        "/claims/ID/comment-requests, medium",
        "/claims/ID/relations, otherClaimId",
        "/claims/ID/judgements, status",
        "/claims/ID/judgements, release",
        "/claims/ID/judgements, hide",
        "/claims/ID/remarks, text",
        "/comment-requests/ID/outcome, replyId",
        "/judgements, subject",
        "/judgements, effectiveOn",
    })
    void anEmptyTextIsRefusedInEveryField(String path, String field) {
        String on = path.replace("ID", NOBODY.toString());
        var answer = refused(REFUSED, () -> post("fleur", on, json(field, "")));
        answer.body("violations.field", hasItem(field));
    }

    @Test
    void aWrongConstantIsAnsweredWithTheRightOnes() {
        refused(REFUSED, "kind", () -> post("fleur", "/sources", with(source(), "kind", "NEWSPAPER")))
                .body("detail", containsString("PERSON, ORGANIZATION, OUTLET, GOVERNMENT, UNNAMED"));
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheKnownOnes() {
        refused(REFUSED, "titel", () -> post("fleur", "/sources", with(source(), "titel", "N")))
                .body("detail", containsString("country, homepage, kind, name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"partOf\":", "{\"name\": \"N\", \"kind\": \"PERSON\", \"sameAs\": ["})
    void deepNestingIsRefused(String opening) {
        String deep = opening + "[".repeat(100_000);
        assertThat(post("fleur", "/sources", deep).statusCode(), lessThan(500));
        refused(status -> status == MALFORMED || status == REFUSED, () -> post("fleur", "/sources", deep));
    }

    @Test
    void aLongNumberIsRefused() {
        refused(REFUSED, "partOf", () -> post("fleur", "/sources", "{\"partOf\": " + "9".repeat(900) + "}"));
    }

    @Test
    void aStatementOf200KilobytesIsRefused() {
        var claim = with(claim(aSource()), "statement", "x".repeat(200_000));
        refused(REFUSED, "statement", () -> post("fleur", "/claims", claim));
    }

    @Test
    void aBodyOf50MegabytesIsRefused() throws IOException, InterruptedException {
        tooLarge(HttpRequest.BodyPublishers.ofByteArray(endless()));
    }

    private static byte[] endless() {
        byte[] body = new byte[50_000_000];
        java.util.Arrays.fill(body, (byte) ' ');
        body[0] = '{';
        return body;
    }

    private void tooLarge(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        long before = position();
        var request = HttpRequest.newBuilder(sources)
                .header("Authorization", "Bearer " + Tokens.of("fleur"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode(), equalTo(413));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""), containsString("application/problem+json"));
        assertThat(answer.body(), containsString("1 MB"));
        assertThat(position(), equalTo(before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x"
            })
    void aBodyThatIsNotSaidToBeJsonIsRefused(String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(sources)
                .header("Authorization", "Bearer " + Tokens.of("fleur"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"N\", \"kind\": \"PERSON\"}"))
                .build();
        long before = position();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.body(), answer.statusCode(), equalTo(415));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""), containsString("application/problem+json"));
        assertThat(position(), equalTo(before));
    }

    @Test
    void anUnknownIdInABodyIsNamed() {
        String claim = "/claims/" + aClaim();
        String nobody = NOBODY.toString();
        unknown("partOf", "/sources", with(source(), "partOf", nobody));
        unknown("sameAsId", "/things", with(thing(), "sameAsId", nobody));
        unknown("publisherId", "/publications", publication(nobody));
        unknown(
                "derivesFrom[1].sourceId",
                "/publications",
                with(
                        publication(aSource()),
                        "derivesFrom",
                        List.of(json("kind", "OWN_WORK"), json("kind", "QUOTES", "sourceId", nobody))));
        unknown(
                "publicationId",
                "/publications/" + aPublication() + "/derivations",
                json("kind", "CITES", "publicationId", nobody));
        unknown("claimantId", "/claims", claim(nobody));
        unknown("firstAppearanceId", "/claims", with(claim(aSource()), "firstAppearanceId", nobody));
        unknown("otherClaimId", claim + "/relations", json("kind", "NARROWS", "otherClaimId", nobody));
        unknown("publicationId", claim + "/evidence", with(evidence("SUPPORTS"), "publicationId", nobody));
        unknown("sourceId", claim + "/evidence", with(evidence("SUPPORTS"), "sourceId", nobody));
        unknown("respondentId", claim + "/replies", reply(nobody, "CONFIRMATION"));
        unknown("withdrawsReplyId", claim + "/replies", withdrawal(aSource(), nobody));
        unknown("askedOfId", claim + "/comment-requests", commentRequest(nobody));
        unknown(
                "replyId",
                "/comment-requests/" + commentRequestOn(aClaim(), aSource()) + "/outcome",
                json("outcome", "REPLIED", "replyId", nobody));
        unknown("subject.id", "/judgements", judgement("CLAIM", nobody, "STATUS", "DISPUTED"));
        unknown("subject.id", "/judgements", judgement("EVIDENCE", nobody, "CREDIBILITY", "2"));
        unknown("subject.id", "/judgements", judgement("SOURCE", nobody, "RELIABILITY", "B"));
    }

    private void unknown(String field, String path, Object body) {
        refused(REFUSED, field, () -> post("fleur", path, body));
    }
}
