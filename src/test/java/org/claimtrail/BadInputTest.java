package org.claimtrail;

import static java.util.Map.entry;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that names the field, and nothing is half-recorded. */
@QuarkusTest
class BadInputTest {
    private static final UUID NOBODY = UUID.fromString("019925d0-1111-7000-8000-00000000dead");
    private static final int MALFORMED = 400;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    @Inject
    DataSource database;

    @TestHTTPResource("/api/v1/sources")
    URI sources;

    // JSON

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
        "/claims/ID/comment-requests, '{\"deadline\": [2024, 9, 12]}', deadline",
        "/claims/ID/comment-requests, '{\"deadline\": \"2024-02-31\"}', deadline",
        "/judgements, '{\"subject\": \"x\"}', subject",
    })
    void aFieldOfAnotherFormIsNamed(String path, String body, String field) {
        String on = path.replace("ID", NOBODY.toString());
        refused(REFUSED, field, () -> post("fleur", on, body));
    }

    /** An empty text is none of these, whether the field is needed or not: what is not there is left out, or null. */
    @ParameterizedTest
    @CsvSource({
        "/sources, partOf",
        "/sources, country",
        "/sources, homepage",
        "/sources, kind",
        "/sources, name",
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
        "/claims/ID/replies, publicationId",
        "/claims/ID/replies, withdrawsReplyId",
        "/claims/ID/comment-requests, askedById",
        "/claims/ID/comment-requests, deadline",
        "/claims/ID/comment-requests, medium",
        "/claims/ID/relations, otherClaimId",
        "/claims/ID/judgements, status",
        "/claims/ID/judgements, release",
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

    // Dates

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-31",
                "2023-02-29",
                "2024-13",
                "2024-00-10",
                "0000-01-01",
                "31-02-2024",
                "2024-9-1",
                "24",
                "yesterday",
                "",
                " 2024",
                "2024-09-11T08:00:00Z",
                "２０２４",
                "+12024-01-01",
                "-0044-03-15",
                "9999-12-31",
            })
    void aDayThatIsNoneOrHasNotComeIsRefused(String day) {
        String source = aSource();
        refused(REFUSED, "statedOn", () -> post("fleur", "/claims", with(claim(source), "statedOn", day)));
    }

    @Test
    void aDeadlineBeforeTheQuestionIsRefused() {
        String claim = aClaim();
        var request = with(commentRequest(aSource()), "deadline", "2024-09-10");
        refused(REFUSED, "deadline", () -> post("fleur", "/claims/" + claim + "/comment-requests", request));
    }

    // Text

    /** A field for text: its name, where an answer shows it, where it is sent to, and a body with that text in it. */
    private record Words(
            String field, String shown, Supplier<String> path, Function<String, Map<String, Object>> body) {
        Words(String field, Supplier<String> path, Function<String, Map<String, Object>> body) {
            this(field, field, path, body);
        }
    }

    private static final Map<String, Words> WORDS = Map.ofEntries(
            entry("a source's name", new Words("name", () -> "/sources", text -> with(source(), "name", text))),
            entry(
                    "a publication's title",
                    new Words("title", () -> "/publications", text -> with(publication(aSource()), "title", text))),
            entry(
                    "why a publication was retracted",
                    new Words(
                            "reason",
                            "retraction.reason",
                            () -> "/publications/" + aPublication() + "/retraction",
                            text -> json("reason", text))),
            entry("a claim's statement", inClaim("statement")),
            entry("a claim's place", inClaim("place")),
            entry("a claim's context", inClaim("context")),
            entry(
                    "a claim's topic",
                    new Words("topics[0]", () -> "/claims", text -> with(claim(aSource()), "topics", List.of(text)))),
            entry(
                    "a claim's translation",
                    new Words(
                            "translations[0].statement",
                            () -> "/claims",
                            text -> with(
                                    claim(aSource()),
                                    "translations",
                                    List.of(json("language", "nl", "statement", text))))),
            entry("an item's quote", inEvidence("quote")),
            entry("an item's locator", inEvidence("locator")),
            entry("an item's note", inEvidence("note")),
            entry(
                    "why an item was withdrawn",
                    new Words(
                            "reason",
                            "withdrawal.reason",
                            () -> "/evidence/" + evidenceOn(aClaim(), "NEUTRAL") + "/withdrawal",
                            text -> json("reason", text))),
            entry(
                    "a reply's quote",
                    new Words(
                            "quote",
                            () -> "/claims/" + aClaim() + "/replies",
                            text -> with(reply(aSource(), "CLARIFICATION"), "quote", text))),
            entry(
                    "how somebody was asked",
                    new Words(
                            "channel",
                            () -> "/claims/" + aClaim() + "/comment-requests",
                            text -> with(commentRequest(aSource()), "channel", text))),
            entry(
                    "why a judgement was proposed",
                    new Words(
                            "reason",
                            () -> "/judgements",
                            text -> with(judgement("SOURCE", aSource(), "RELIABILITY", "B"), "reason", text))));

    private static Words inClaim(String field) {
        return new Words(field, () -> "/claims", text -> with(claim(aSource()), field, text));
    }

    private static Words inEvidence(String field) {
        return new Words(
                field, () -> "/claims/" + aClaim() + "/evidence", text -> with(evidence("NEUTRAL"), field, text));
    }

    static Set<String> fieldsForText() {
        return WORDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("fieldsForText")
    void textThatCannotBeKeptIsRefused(String what) {
        Words words = WORDS.get(what);
        String path = words.path.get();
        for (String bad : List.of(
                "\0",
                "a\0b",
                "bell\7",
                "escape\u001b[31m",
                "\u007f",
                "\u0085",
                "\ud800",
                "a\udc00b",
                "\ude00\ud83d",
                "\ufffe",
                "a\ufdd0b",
                "a\udbff\udfff",
                "",
                " ",
                "\u2003\n",
                "\u0301",
                "\u200b \u0301\u0308",
                "x".repeat(200_000))) {
            String body = ascii(words.body.apply(bad));
            refused(REFUSED, words.field, () -> post("fleur", path, body));
        }
    }

    /** Each script, direction and trick that has broken somebody's database or page. */
    private static final List<String> KEPT = List.of(
            "الصين تدعم روسيا",
            "שלום ‎(world)‏",
            "\u202Eevil\u202C \u2066x\u2069",
            "e\u0301 ≠ é, n\u0303, ক্ষ, 각",
            "🕵🏽‍♀️ 𝔊𝔞𝔩𝔞𝔡 𠜎 🇳🇱",
            "<script>alert('x')</script> &amp; <img src=x onerror=alert(1)>",
            "Robert'); drop table claim;--",
            "{{7*7}} ${jndi:ldap://x} {#include x} %s %n \\u0000 \\0",
            "  led by and followed by blanks \t\r\n ",
            "中国直接支持俄罗斯",
            "\u200Bzero\u200Dwidth\uFEFF");

    /** What is looked up by what it says has no ends that can't be seen; what is quoted has. */
    private static final Set<String> TRIMMED = Set.of(
            "a source's name",
            "a publication's title",
            "a claim's statement",
            "a claim's place",
            "a claim's topic",
            "a claim's translation");

    private static String kept(String what, String text) {
        return TRIMMED.contains(what) ? text.replaceAll("^[\\s\u200B\uFEFF]+|[\\s\u200B\uFEFF]+$", "") : text;
    }

    /** As the API shows it, and as the ledger's canonical bytes have it. */
    @ParameterizedTest
    @MethodSource("fieldsForText")
    void textInAnyScriptIsKeptExactly(String what) {
        Words words = WORDS.get(what);
        for (String text : KEPT) {
            Response recorded = post("fleur", words.path.get(), words.body.apply(text));
            assertThat(recorded.asString(), recorded.statusCode(), equalTo(201));
            assertThat(recorded.path(words.shown), equalTo(kept(what, text)));
            long last = position();
            String entry = as("fleur").get("/ledger/entries?from=" + last).asString();
            assertThat(entry, containsString(canonical(kept(what, text))));
        }
    }

    // Size

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

    // HTTP

    @ParameterizedTest
    @CsvSource({
        "/claims, DELETE, 'GET, HEAD, OPTIONS, POST'",
        "/claims/019925d0-1111-7000-8000-00000000dead, PATCH, 'GET, HEAD, OPTIONS, PUT'",
        "/claims/019925d0-1111-7000-8000-00000000dead/dossier, POST, 'GET, HEAD, OPTIONS'",
        "/judgements/019925d0-1111-7000-8000-00000000dead/approval, GET, 'OPTIONS, POST'",
        "/ledger/entries, PUT, 'GET, HEAD, OPTIONS'",
    })
    void anotherMethodIsAnsweredWithTheRightOnes(String path, String method, String allowed) {
        Response answer = as("fleur").request(method, path);
        refused(405, () -> answer).header("Allow", allowed);
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

    /** Passed over, it would answer with all there is, or with the present, and look right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?limit=",
                "/claims?limit",
                "/claims?after=",
                "/claims?knownAt=",
                "/claims?asOf=",
                "/claims?status=",
                "/claims?evidenceLevel=",
                "/claims?claimantId=",
                "/claims?deniedById=",
                "/claims?topic=",
                "/claims?language=",
                "/claims?order=",
                "/sources?kind=",
                "/publications?url=",
                "/publications?url=%E2%80%8B",
                "/judgements?state=",
                "/judgements?subjectId=",
                "/ledger/entries?from=",
            })
    void aParameterThatSaysNothingIsRefused(String path) {
        String field = path.replaceAll(".*\\?|=.*", "");
        refused(MALFORMED, field, () -> as("fleur").urlEncodingEnabled(false).get(path))
                .body("detail", containsString("leave it out"));
    }

    /** As a browser sends a form of which fields were left empty. */
    @Test
    void aPageTakesFieldsThatWereLeftEmpty() {
        for (String path : List.of(
                "/claims?q=&status=&evidenceLevel=&topic=&claimant=&deniedBy=&on=&language=&order=",
                "/claims?limit=&after=")) {
            RestAssured.given().get(path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void anotherFormOfAnswerIsRefused(String type) {
        refused(406, () -> as("fleur").accept(type).get("/sources"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/claims/x",
                "/claims/019925d0-1111-7000-8000-00000000dead",
                "/claims/%00",
                "/claims/%FF"
            })
    void anAddressWithNothingThereIsNotFound(String path) {
        refused(404, () -> as("fleur").get(path));
    }

    // Parameters

    @ParameterizedTest
    @CsvSource({
        "/claims?knownAt=yesterday, knownAt",
        "/claims?knownAt=2024-09-11, knownAt",
        "/claims?knownAt=2024-02-31T00:00:00Z, knownAt",
        "/claims?knownAt=9999-12-31T23:59:59Z, knownAt",
        "/claims?knownAt=%2B1000000000-12-31T23:59:59Z, knownAt",
        "/claims?knownAt=-1000000000-01-01T00:00:00Z, knownAt",
        "/claims?asOf=0000, asOf",
        "/claims?asOf=2024-02-31, asOf",
        "/claims?limit=0, limit",
        "/claims?limit=201, limit",
        "/claims?limit=-1, limit",
        "/claims?limit=99999999999, limit",
        "/claims?limit=1.5, limit",
        "/claims?limit=1&limit=2, limit",
        "/claims?after=x, after",
        "/claims?after=%00, after",
        "/claims?status=reported, status",
        "/claims?evidenceLevel=3, evidenceLevel",
        "/claims?claimantId=x, claimantId",
        "/claims?deniedById=1, deniedById",
        "/claims?q=%00, q",
        "/claims?topic=a%00b, topic",
        "/claims?stauts=REPORTED, stauts",
        "/claims/019925d0-1111-7000-8000-00000000dead?limit=1, limit",
        "/claims/019925d0-1111-7000-8000-00000000dead/dossier?asOf=x, asOf",
        "/claims/019925d0-1111-7000-8000-00000000dead/timeline?knownAt=x, knownAt",
        "/sources?kind=NEWSPAPER, kind",
        "/sources?q=%07, q",
        "/publications?url=%00, url",
        "/judgements?state=OPEN, state",
        "/judgements?subjectId=x, subjectId",
        "/ledger/entries?from=0, from",
        "/ledger/entries?from=x, from",
        "/ledger/entries?from=99999999999999999999, from",
        "/ledger/entries?limit=0, limit",
        "/ledger/entries?after=x, after",
        "/me?x=1, x",
    })
    void aParameterAtFaultIsNamed(String path, String parameter) {
        refused(MALFORMED, parameter, () -> as("fleur").get(path));
    }

    @Test
    void beforeTheFirstEntryNothingWasKnown() {
        String claim = "/claims/" + aClaim();
        String then = "?knownAt=2000-01-01T00:00:00Z";
        for (String list : List.of("/claims", "/sources", "/publications", "/judgements")) {
            assertThat(as("fleur").get(list + then).path("items"), equalTo(List.of()));
        }
        for (String part : List.of("", "/dossier", "/timeline", "/evidence", "/versions")) {
            refused(404, () -> as("fleur").get(claim + part + then));
        }
    }

    @Test
    void aCursorBelongsToItsListAndFilters() {
        List.of(1, 2).forEach(twice -> aSource());
        String cursor = as("fleur").get("/sources?limit=1").path("next");
        as("fleur").get("/sources?limit=1&after=" + cursor).then().statusCode(200);
        for (String other :
                List.of("/claims?", "/publications?", "/judgements?", "/sources?kind=PERSON&", "/sources?asOf=2024&")) {
            refused(MALFORMED, "after", () -> as("fleur").get(other + "after=" + cursor));
        }
    }

    @Test
    void anEditedCursorIsRefused() {
        List.of(1, 2).forEach(twice -> aSource());
        String cursor = as("fleur").get("/sources?limit=1").path("next");
        for (int i = 0; i < cursor.length(); i += 7) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String edited = cursor.substring(0, i) + other + cursor.substring(i + 1);
            refused(MALFORMED, "after", () -> as("fleur").get("/sources?after=" + edited));
        }
    }

    // Ids

    @ParameterizedTest
    @CsvSource({
        "/claims/ID, /claims/ID/versions",
        "/claims/ID/evidence, /claims/ID/replies",
        "/claims/ID/comment-requests, /claims/ID/relations",
        "/claims/ID/dossier, /claims/ID/timeline",
        "/sources/ID, /sources/ID/versions",
        "/publications/ID, /publications/ID/versions",
        "/evidence/ID, /evidence/ID/versions",
        "/replies/ID, /replies/ID/versions",
        "/comment-requests/ID, /judgements/ID",
    })
    void anUnknownIdInAnAddressIsNotFound(String path, String other) {
        for (String each : List.of(path, other)) {
            refused(404, () -> as("fleur").get(each.replace("ID", NOBODY.toString())));
        }
    }

    @Test
    void nothingIsRecordedOnWhatIsNotThere() {
        String id = NOBODY.toString();
        Map.of(
                        "/claims/" + id + "/evidence", evidence("SUPPORTS"),
                        "/claims/" + id + "/replies", reply(aSource(), "CONFIRMATION"),
                        "/claims/" + id + "/comment-requests", commentRequest(aSource()),
                        "/claims/" + id + "/relations", json("otherClaimId", aClaim(), "kind", "NARROWS"),
                        "/publications/" + id + "/derivations", json("kind", "OWN_WORK"),
                        "/publications/" + id + "/retraction", json("reason", "Wrong."),
                        "/evidence/" + id + "/withdrawal", json("reason", "Wrong."),
                        "/comment-requests/" + id + "/outcome", json("outcome", "NO_RESPONSE"),
                        "/judgements/" + id + "/approval", json(),
                        "/judgements/" + id + "/rejection", json("reason", "Wrong."))
                .forEach((path, body) -> refused(404, () -> post("eva", path, body)));
    }

    @Test
    void anUnknownIdInABodyIsNamed() {
        String claim = "/claims/" + aClaim();
        String nobody = NOBODY.toString();
        unknown("partOf", "/sources", with(source(), "partOf", nobody));
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

    // Corrections

    @Test
    void aCorrectionSaysWhichVersionItCorrects() {
        String source = aSource();
        refused(
                428,
                () -> as("fleur").body(with(source(), "reason", "Misspelt.")).put("/sources/" + source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2024-09-11T08:00:00Z\"", "nonsense", "W/\"x\"", "\"\""})
    void aCorrectionOfAnotherVersionIsRefused(String etag) {
        String source = aSource();
        refused(412, () -> correct("/sources/" + source, etag, with(source(), "reason", "Misspelt.")));
    }

    @Test
    void aCorrectionSaysWhy() {
        String source = aSource();
        refused(REFUSED, "reason", () -> correct("/sources/" + source, "*", source()));
    }

    @Test
    void ofTwentyCorrectionsOfOneVersionOneIsRecorded() {
        String claimant = aSource();
        String path = "/claims/" + aClaim(claimant);
        String etag = as("fleur").get(path).header("ETag");
        var statuses = atOnce(20, i -> correct(path, etag, with(claim(claimant), "reason", "Misspelt.")));
        assertThat(statuses.stream().filter(status -> status == 200).toList(), equalTo(List.of(200)));
        assertThat(Set.copyOf(statuses), equalTo(Set.of(200, 412)));
    }

    // What contradicts the record

    @Test
    void aSourceIsNoPartOfItself() {
        String source = aSource();
        var itself = with(source(), "reason", "Misread.", "partOf", source);
        refused(REFUSED, "partOf", () -> correct("/sources/" + source, "*", itself));
    }

    @Test
    void aSourceIsNoPartOfItsParts() {
        String whole = aSource();
        String part = partOf(whole);
        String partOfPart = partOf(part);
        var circle = with(source(), "reason", "Misread.", "partOf", partOfPart);
        refused(REFUSED, "partOf", () -> correct("/sources/" + whole, "*", circle));
    }

    @Test
    void twoHalvesOfACircleAtOnceAreOneTooMany() {
        List<String> sources = List.of(aSource(), aSource());
        var statuses = atOnce(
                2,
                i -> correct(
                        "/sources/" + sources.get(i),
                        "*",
                        with(source(), "reason", "Misread.", "partOf", sources.get(1 - i))));
        assertThat(statuses, hasItems(200, REFUSED));
    }

    @Test
    void aPublicationDoesNotDeriveFromItself() {
        String publisher = aSource();
        String publication = aPublication(publisher);
        var itself = json("kind", "CITES", "publicationId", publication);
        refused(REFUSED, "publicationId", () -> post("fleur", "/publications/" + publication + "/derivations", itself));
        refused(
                REFUSED,
                "derivesFrom[0].publicationId",
                () -> correct(
                        "/publications/" + publication,
                        "*",
                        with(publication(publisher), "reason", "Misread.", "derivesFrom", List.of(itself))));
    }

    @Test
    void anAddressBelongsToOnePublication() {
        var publication = with(publication(aSource()), "url", "https://news.example/" + UUID.randomUUID());
        post("fleur", "/publications", publication).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", "/publications", publication));
    }

    @Test
    void aReplyIsWithdrawnOnce() {
        String claim = aClaim();
        String party = aSource();
        var withdrawal = withdrawal(party, replyTo(claim, party, "CATEGORICAL_DENIAL"));
        var statuses = atOnce(4, i -> post("fleur", "/claims/" + claim + "/replies", withdrawal));
        assertThat(statuses.stream().sorted().toList(), equalTo(List.of(201, CONFLICT, CONFLICT, CONFLICT)));
        refused(CONFLICT, () -> post("fleur", "/claims/" + claim + "/replies", withdrawal));
    }

    @Test
    void aReplyIsWithdrawnByWhoeverGaveIt() {
        String claim = aClaim();
        var withdrawal = withdrawal(aSource(), replyTo(claim, aSource(), "CATEGORICAL_DENIAL"));
        refused(REFUSED, "respondentId", () -> post("fleur", "/claims/" + claim + "/replies", withdrawal));
    }

    @Test
    void onlyAWithdrawalWithdraws() {
        String claim = aClaim();
        String party = aSource();
        var denial = with(withdrawal(party, replyTo(claim, party, "CONFIRMATION")), "kind", "PARTIAL_DENIAL");
        refused(REFUSED, "withdrawsReplyId", () -> post("fleur", "/claims/" + claim + "/replies", denial));
    }

    @Test
    void aPublicationIsRetractedOnce() {
        String path = "/publications/" + aPublication() + "/retraction";
        post("fleur", path, json("reason", "Wrong.")).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", path, json("reason", "Wrong.")));
    }

    @Test
    void anItemOfEvidenceIsWithdrawnOnce() {
        String path = "/evidence/" + evidenceOn(aClaim(), "SUPPORTS") + "/withdrawal";
        post("fleur", path, json("reason", "Wrong.")).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", path, json("reason", "Wrong.")));
    }

    @Test
    void aClaimDoesNotStandToItself() {
        String claim = aClaim();
        refused(
                REFUSED,
                "otherClaimId",
                () -> post(
                        "fleur",
                        "/claims/" + claim + "/relations",
                        json("otherClaimId", claim, "kind", "CONTRADICTS")));
    }

    @Test
    void aRelationIsRecordedOnce() {
        String path = "/claims/" + aClaim() + "/relations";
        var relation = json("otherClaimId", aClaim(), "kind", "NARROWS");
        var statuses = atOnce(4, i -> post("fleur", path, relation));
        assertThat(statuses.stream().sorted().toList(), equalTo(List.of(201, CONFLICT, CONFLICT, CONFLICT)));
    }

    @Test
    void aRequestWithoutAnAnswerStaysAnsweredOnce() {
        String claim = aClaim();
        String party = aSource();
        String path = "/comment-requests/" + commentRequestOn(claim, party) + "/outcome";
        var replied = json("outcome", "REPLIED", "replyId", replyTo(claim, party, "CONFIRMATION"));
        post("fleur", path, replied).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", path, json("outcome", "NO_RESPONSE")));
    }

    @Test
    void aRequestIsNotPutBackToPending() {
        String path = "/comment-requests/" + commentRequestOn(aClaim(), aSource()) + "/outcome";
        refused(REFUSED, "outcome", () -> post("fleur", path, json("outcome", "PENDING")));
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM, STATUS, MAYBE, value",
        "CLAIM, STATUS, , value",
        "CLAIM, EVIDENCE_LEVEL, 3, value",
        "CLAIM, CREDIBILITY, 3, aspect",
        "SOURCE, STATUS, DISPUTED, aspect",
        "SOURCE, RELIABILITY, G, value",
        "SOURCE, RELIABILITY, a, value",
    })
    void aJudgementFitsItsSubject(String kind, String aspect, String value, String field) {
        String subject = kind.equals("CLAIM") ? aClaim() : aSource();
        refused(REFUSED, field, () -> post("fleur", "/judgements", judgement(kind, subject, aspect, value)));
    }

    // How it is asked

    private ValidatableResponse refused(int status, String field, Supplier<Response> request) {
        ValidatableResponse answer = refused(status, request);
        JsonPath problem = new PlainPaths(answer.extract().asString());
        assertThat(problem.getList("violations.field"), hasItem(field));
        assertThat(problem.get("violations[0].message"), notNullValue());
        return answer;
    }

    private ValidatableResponse refused(int status, Supplier<Response> request) {
        return refused(answered -> answered == status, request).statusCode(status);
    }

    /** A problem, and not a trace of the request in the ledger. */
    private ValidatableResponse refused(java.util.function.IntPredicate status, Supplier<Response> request) {
        long before = position();
        Response answer = request.get();
        assertThat(answer.asString(), status.test(answer.statusCode()), equalTo(true));
        assertThat(position(), equalTo(before));
        JsonPath problem = new PlainPaths(answer.asString());
        assertThat(problem.get("status"), equalTo(answer.statusCode()));
        assertThat(problem.get("title"), notNullValue());
        assertThat(problem.get("detail"), notNullValue());
        return answer.then().contentType("application/problem+json");
    }

    private static Response correct(String path, String etag, Map<String, Object> body) {
        return as("fleur").header("If-Match", etag).body(body).put(path);
    }

    private static String partOf(String whole) {
        return Newsroom.record("fleur", "/sources", with(source(), "partOf", whole))
                .getString("id");
    }

    private static Map<String, Object> withdrawal(String party, String replyId) {
        return with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", replyId);
    }

    private static List<Integer> atOnce(int times, Function<Integer, Response> request) {
        Tokens.of("fleur");
        List<CompletableFuture<Integer>> sent = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> request.apply(i).statusCode(), task -> new Thread(task).start()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    /** As RFC 8785 writes it; the library takes objects only. */
    private static String canonical(String text) {
        try {
            return new JsonCanonicalizer(ascii(json("", text)))
                    .getEncodedString()
                    .substring("{\"\":".length())
                    .replaceFirst("}$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ascii(Object body) {
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private long position() {
        try (var connection = database.getConnection();
                var head = connection.createStatement().executeQuery("select position from ledger_head")) {
            head.next();
            return head.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
