package org.claimtrail.platform.http;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.search;
import static org.claimtrail.Refusals.MALFORMED;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address where nothing is, or with a parameter at fault: the answer names it. */
@QuarkusTest
class BadAddressTest {
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

    @ParameterizedTest
    @CsvSource({
        "/claims/ID, /claims/ID/versions",
        "/claims/ID/evidence, /claims/ID/replies",
        "/claims/ID/comment-requests, /claims/ID/relations",
        "/claims/ID/dossier, /claims/ID/timeline",
        "/sources/ID, /sources/ID/versions",
        "/publications/ID, /publications/ID/versions",
        "/evidence/ID, /evidence/ID/versions",
        "/search-log/ID, /search-log/ID/versions",
        "/claims/ID/search-log, /claims/ID/search-log?limit=1",
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
        refused(404, () -> post("eva", "/publications/" + id + "/retraction/withdrawal", json("reason", "Wrong.")));
        refused(404, () -> post("eva", "/evidence/" + id + "/withdrawal", json("reason", "Wrong.")));
        refused(404, () -> post("eva", "/claims/" + id + "/search-log", search()));
        refused(404, () -> post("eva", "/search-log/" + id + "/withdrawal", json("reason", "Wrong.")));
        Map.of(
                        "/claims/" + id + "/evidence", evidence("SUPPORTS"),
                        "/claims/" + id + "/replies", reply(aSource(), "CONFIRMATION"),
                        "/claims/" + id + "/comment-requests", commentRequest(aSource()),
                        "/claims/" + id + "/relations", json("otherClaimId", aClaim(), "kind", "NARROWS"),
                        "/publications/" + id + "/derivations", json("kind", "OWN_WORK"),
                        "/publications/" + id + "/retraction", json("reason", "Wrong."),
                        "/comment-requests/" + id + "/outcome", json("outcome", "NO_RESPONSE"),
                        "/judgements/" + id + "/approval", json(),
                        "/judgements/" + id + "/rejection", json("reason", "Wrong."))
                .forEach((path, body) -> refused(404, () -> post("eva", path, body)));
    }
}
