package org.claimtrail;

import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claim 1 of the first dossier, from its first record to the look back at what was known before each step. */
@QuarkusTest
class ClaimOneStoryTest {
    private static final String STATEMENT = "China gives Russia direct support for its war";

    /** What was known after each step, by its name: the instant, and the dossier to the byte. */
    private final Map<String, String> instants = new LinkedHashMap<>();

    private final Map<String, String> dossiers = new LinkedHashMap<>();
    private String claim;

    @Test
    void chinaDeniesAndWashingtonIsSilent() {
        String campbell = source("Kurt Campbell", "PERSON");
        String china = source("Government of China", "GOVERNMENT");
        String state = source("US Department of State", "GOVERNMENT");
        String nrc = source("NRC", "OUTLET");
        String politico = record(
                        "fleur",
                        "/publications",
                        json(
                                "publisherId",
                                source("Politico", "OUTLET"),
                                "title",
                                "Account of the conversation in Brussel",
                                "publishedOn",
                                "2024-09-10",
                                "derivesFrom",
                                List.of(json("sourceId", campbell, "kind", "QUOTES"))))
                .getString("id");

        claim = record(
                        "fleur",
                        "/claims",
                        json(
                                "statement",
                                STATEMENT,
                                "language",
                                "en",
                                "translations",
                                List.of(json("language", "nl", "statement", "China steunt Rusland direct")),
                                "claimantId",
                                campbell,
                                "statedOn",
                                "2024-09-10"))
                .getString("id");
        remember("recorded");

        record(
                "fleur",
                "/claims/" + claim + "/evidence",
                json(
                        "publicationId",
                        politico,
                        "sourceId",
                        campbell,
                        "direction",
                        "SUPPORTS",
                        "kind",
                        "ON_RECORD_STATEMENT"));
        remember("evidence");

        record(
                "tom",
                "/claims/" + claim + "/replies",
                json("respondentId", china, "kind", "CATEGORICAL_DENIAL", "statedOn", "2024-09-11"));
        remember("denial");

        String request = record(
                        "fleur",
                        "/claims/" + claim + "/comment-requests",
                        json("askedOfId", state, "askedById", nrc, "askedOn", "2024-09-11", "deadline", "2024-09-11"))
                .getString("id");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "NO_RESPONSE"));
        remember("silence");

        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        String proposal = record("eva", "/judgements", judgement("CLAIM", claim, "STATUS", "DISPUTED"))
                .getString("id");
        remember("proposal");

        post("eva", "/judgements/" + proposal + "/approval", json())
                .then()
                .statusCode(403)
                .body("detail", containsString("Only somebody else can decide it"));
        assertEquals("UNDER_REVIEW", status(), "a refusal moves nothing");

        approveAs("ed", proposal);
        remember("approval");
        assertEquals("DISPUTED", status());

        var dossier = read("fleur", "/claims/" + claim + "/dossier");
        assertEquals("Kurt Campbell", dossier.getString("claim.claimantName"));
        assertEquals(List.of("SUPPORTS"), dossier.getList("evidence.direction"));
        assertEquals(List.of("Government of China"), dossier.getList("replies.respondentName"), "silence is no reply");
        assertEquals(List.of("NO_RESPONSE"), dossier.getList("commentRequests.outcome"));
        assertEquals(List.of("APPROVED", "APPROVED"), dossier.getList("judgements.state"));
        assertEquals("ed", dossier.getString("judgements[1].decision.recordedBy"));
        assertEquals(
                List.of(
                        "CLAIM_ADDED",
                        "EVIDENCE_ADDED",
                        "REPLY_ADDED",
                        "COMMENT_REQUESTED",
                        "COMMENT_REQUEST_CONCLUDED",
                        "JUDGEMENT_PROPOSED",
                        "JUDGEMENT_APPROVED",
                        "JUDGEMENT_PROPOSED",
                        "JUDGEMENT_APPROVED"),
                read("fleur", "/claims/" + claim + "/timeline").getList("events.kind"));
        assertEquals("CATEGORICAL_DENIAL", whatWas("REPLY_ADDED").get("replyKind"));
        assertEquals(Map.of("outcome", "NO_RESPONSE"), whatWas("COMMENT_REQUEST_CONCLUDED"));
        assertEquals("STATUS", whatWas("JUDGEMENT_PROPOSED").get("aspect"));

        instants.forEach((step, instant) ->
                assertEquals(dossiers.get(step), dossierAt(instant), "as known after " + step + ", to the byte"));
        assertEquals(List.of(), known("recorded", "evidence.id"));
        assertEquals(List.of(), known("evidence", "replies.id"));
        assertEquals(List.of(), known("denial", "commentRequests.id"));
        assertEquals(List.of(), known("silence", "judgements.state"));
        assertEquals(List.of("APPROVED", "PROPOSED"), known("proposal", "judgements.state"));
        as("fleur")
                .get("/claims/" + claim + "?knownAt=2024-09-12T00:00:00Z")
                .then()
                .statusCode(404);
    }

    @Test
    void aDenialRecordedLateIsKnownLateAndWasSoBefore() {
        claim = record(
                        "fleur",
                        "/claims",
                        json(
                                "statement",
                                STATEMENT,
                                "language",
                                "en",
                                "claimantId",
                                Newsroom.aSource(),
                                "statedOn",
                                "2024-09-10"))
                .getString("id");
        remember("before");
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                json("respondentId", Newsroom.aSource(), "kind", "CATEGORICAL_DENIAL", "statedOn", "2024-09-11"));
        remember("after");

        assertEquals(List.of(), known("before", "replies.kind"), "it was not known then");
        assertEquals(List.of("CATEGORICAL_DENIAL"), soOn("2024-09-12"), "it was so by the 12th");
        assertEquals(List.of(), soOn("2024-09-10"), "it was not so by the 10th");
        assertEquals(List.of("CATEGORICAL_DENIAL"), soOn("2024-09"), "a month means to its end");
    }

    @Test
    void statusAsOfADayIsThatOfTheLastJudgementInEffect() {
        claim = Newsroom.aClaim();
        decide("STATUS", "UNDER_REVIEW", "2024-09-11");
        decide("STATUS", "DISPUTED", "2024-09-15");
        decide("EVIDENCE_LEVEL", "WEAK", "2024-09-13");

        assertEquals("REPORTED", asOf("2024-09-10").getString("status"));
        assertEquals("UNDER_REVIEW", asOf("2024-09-12").getString("status"));
        assertNull(asOf("2024-09-12").getString("evidenceLevel"));
        assertEquals("WEAK", asOf("2024-09-14").getString("evidenceLevel"));
        assertEquals("DISPUTED", asOf("2024-09-15").getString("status"));
    }

    @Test
    void anotherGradeForTheSourceLeavesWhatWasReadBefore() {
        String source = Newsroom.aSource();
        claim = Newsroom.aClaim();
        var item = Newsroom.with(Newsroom.evidence("SUPPORTS"), "sourceId", source);
        record("fleur", "/claims/" + claim + "/evidence", item);
        remember("ungraded");
        decided("SOURCE", source, "RELIABILITY", "B");
        remember("graded");
        decided("SOURCE", source, "RELIABILITY", "D");

        assertNull(known("ungraded", "evidence.sourceReliability").get(0));
        assertEquals(List.of("B"), known("graded", "evidence.sourceReliability"));
        assertEquals(dossiers.get("graded"), dossierAt(instants.get("graded")));
        assertEquals(
                List.of("D"), read("fleur", "/claims/" + claim + "/dossier").getList("evidence.sourceReliability"));
    }

    @Test
    void whatIsPublishedShowsNeitherNotesNorNames() {
        claim = Newsroom.aClaim();
        record(
                "fleur",
                "/claims/" + claim + "/evidence",
                Newsroom.with(Newsroom.evidence("SUPPORTS"), "note", "ask Tom"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");

        String seen = as("anonymous")
                .get("/claims/" + claim + "/dossier")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String timeline = as("anonymous")
                .get("/claims/" + claim + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (String hidden : List.of("ask Tom", "recordedBy", "fleur", "eva", "PROPOSED\"", "UNDER_REVIEW")) {
            assertTrue(!seen.contains(hidden), "the public dossier shows " + hidden);
        }
        assertTrue(!timeline.contains("recordedBy") && !timeline.contains("UNDER_REVIEW"), timeline);
        decided("CLAIM", claim, "VISIBILITY", "INTERNAL");
        as("anonymous").get("/claims/" + claim + "/dossier").then().statusCode(404);
    }

    private Map<String, String> whatWas(String kind) {
        return read("fleur", "/claims/" + claim + "/timeline")
                .getMap("events.find { it.kind == '" + kind + "' }.details");
    }

    private static String source(String name, String kind) {
        return record("fleur", "/sources", json("name", name, "kind", kind)).getString("id");
    }

    private void decide(String aspect, String value, String effectiveOn) {
        var proposal = Newsroom.with(judgement("CLAIM", claim, aspect, value), "effectiveOn", effectiveOn);
        approveAs("eva", record("fleur", "/judgements", proposal).getString("id"));
    }

    private String status() {
        return read("fleur", "/claims/" + claim).getString("status");
    }

    private JsonPath asOf(String day) {
        return read("fleur", "/claims/" + claim + "?asOf=" + day);
    }

    private List<String> soOn(String day) {
        return read("fleur", "/claims/" + claim + "/dossier?asOf=" + day).getList("replies.kind");
    }

    private void remember(String step) {
        var now = as("fleur")
                .get("/claims/" + claim + "/dossier")
                .then()
                .statusCode(200)
                .extract();
        instants.put(step, now.jsonPath().getString("knownAt"));
        dossiers.put(step, now.asString());
    }

    private String dossierAt(String instant) {
        return as("tom")
                .get("/claims/" + claim + "/dossier?knownAt=" + instant)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> known(String step, String path) {
        return JsonPath.from(dossierAt(instants.get(step))).getList(path);
    }
}
