package org.claimtrail.claim;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A body is told all that is wrong with it in one answer: what breaks a rule, and what points to nothing. */
@QuarkusTest
class FaultsAtOnceTest {
    private final String none = UUID.randomUUID().toString();

    @Test
    void ofAClaim() {
        var body = json("statement", " ", "language", "en", "claimantId", none, "firstAppearanceId", none);
        assertEquals(Set.of("statement", "claimantId", "firstAppearanceId"), fields("/claims", body));
        assertEquals(
                Set.of("claimantId", "firstAppearanceId"),
                fields(
                        "/claims",
                        json("statement", "So.", "language", "en", "claimantId", none, "firstAppearanceId", none)));
    }

    @Test
    void ofACorrection() {
        var body = json("statement", " ", "language", "en", "claimantId", none);
        var answer = as("fleur").header("If-Match", "*").body(body).put("/claims/" + aClaim());
        assertEquals(Set.of("statement", "claimantId"), fields(answered(422, answer)));
    }

    @Test
    void ofEvidence() {
        var steps = List.of(json("publicationId", none, "kind", "QUOTES"), json("sourceId", none, "kind", "QUOTES"));
        var body = json(
                "publicationId", none, "sourceId", none, "thingId", none, "derivesFrom", steps, "kind", "DOCUMENT");
        assertEquals(
                Set.of(
                        "direction",
                        "publicationId",
                        "sourceId",
                        "thingId",
                        "derivesFrom[0].publicationId",
                        "derivesFrom[1].sourceId"),
                fields("/claims/" + aClaim() + "/evidence", body));
    }

    @Test
    void ofAReplyARequestAWorkAndASource() {
        String claim = "/claims/" + aClaim();
        assertEquals(
                Set.of("kind", "respondentId", "publicationId"),
                fields(claim + "/replies", json("respondentId", none, "publicationId", none)));
        assertEquals(
                Set.of("askedOn", "askedOfId", "askedById"),
                fields(claim + "/comment-requests", json("askedOfId", none, "askedById", none)));
        assertEquals(Set.of("title", "publisherId"), fields("/publications", json("title", " ", "publisherId", none)));
        assertEquals(Set.of("name", "partOf"), fields("/sources", json("name", " ", "kind", "OUTLET", "partOf", none)));
        assertEquals(
                Set.of("name", "sameAsId"), fields("/things", json("name", " ", "kind", "EXHIBIT", "sameAsId", none)));
    }

    private static Set<String> fields(String path, Map<String, Object> body) {
        return fields(answered(422, post("fleur", path, body)));
    }

    private static Set<String> fields(JsonPath answer) {
        return Set.copyOf(answer.<String>getList("violations.field"));
    }
}
