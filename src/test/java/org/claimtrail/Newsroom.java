package org.claimtrail;

import static io.restassured.RestAssured.given;
import static io.restassured.config.ObjectMapperConfig.objectMapperConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;

/** The newsroom at work: who calls, and what they record through the API. Fleur checks facts; Eva and Ed decide. */
public final class Newsroom {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** By itself REST Assured looks on the whole class path: for Jackson's modules, for each body that is sent; for its client, see there. */
    private static final RestAssuredConfig LOOKING_NOWHERE = RestAssured.config()
            .objectMapperConfig(objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON))
            .httpClient(RestAssured.config().getHttpClientConfig().httpClientFactory(Client::new));

    private Newsroom() {}

    /** A request by a demo person, by a demo client, or by nobody in particular: {@code anonymous}; its answer is held against the description. */
    public static RequestSpecification as(String who) {
        var request = given().config(LOOKING_NOWHERE)
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false)
                .filter(Described.API);
        if (who.equals("anonymous")) {
            return request;
        }
        return request.auth().oauth2(who.startsWith("demo-") ? Tokens.ofClient(who) : Tokens.of(who));
    }

    /** An object of JSON: names and values by turns. A null value is there as null. */
    public static Map<String, Object> json(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** This object, with these names and values instead of or besides its own. */
    public static Map<String, Object> with(Map<String, Object> object, Object... namesAndValues) {
        var changed = new LinkedHashMap<>(object);
        changed.putAll(json(namesAndValues));
        return changed;
    }

    public static Response post(String who, String path, Object body) {
        return as(who).body(body).post(path);
    }

    /** What was recorded, which has to succeed. */
    public static JsonPath record(String who, String path, Object body) {
        return answered(201, post(who, path, body));
    }

    /** Fleur corrects what is there, whatever it is by now. */
    public static void correct(String path, Map<String, Object> body) {
        var correction = with(body, "reason", "It was noted down wrongly.");
        answered(200, as("fleur").header("If-Match", "*").body(correction).put(path));
    }

    public static JsonPath read(String who, String path) {
        return answered(200, as(who).get(path));
    }

    public static JsonPath answered(int status, Response answer) {
        assertEquals(status, answer.statusCode(), answer::asString);
        return new PlainPaths(answer.asString());
    }

    /** A program to be given access for a day. */
    public static Map<String, Object> apiClient(String role) {
        return json(
                "name",
                "Program " + NEXT.incrementAndGet(),
                "purpose",
                "Records what the agencies report",
                "contact",
                "wires@example.org",
                "role",
                role,
                "expiresAt",
                Instant.now().plus(Duration.ofDays(1)).toString());
    }

    /** One that Ada made, with its secret. */
    public static JsonPath anApiClient(String role) {
        return record("ada", "/api-clients", apiClient(role));
    }

    public static Map<String, Object> source() {
        return json("name", "Source " + NEXT.incrementAndGet(), "kind", "OUTLET");
    }

    public static String aSource() {
        return record("fleur", "/sources", source()).getString("id");
    }

    /** The question whether two sources are one. */
    public static String aPair(String one, String other) {
        return record("fleur", "/sources/" + one + "/pairs", json("otherId", other))
                .getString("id");
    }

    /** What Fleur proposed and Eva approved: two names of one. */
    public static void areOne(String one, String other) {
        decided("SOURCE_PAIR", aPair(one, other), "IDENTITY", "SAME");
    }

    public static Map<String, Object> publication(String publisherId) {
        return json("publisherId", publisherId, "title", "Publication " + NEXT.incrementAndGet());
    }

    public static String aPublication() {
        return aPublication(aSource());
    }

    public static String aPublication(String publisherId) {
        return record("fleur", "/publications", publication(publisherId)).getString("id");
    }

    public static Map<String, Object> thing() {
        return json("name", "Thing " + NEXT.incrementAndGet(), "kind", "EXHIBIT");
    }

    public static String aThing() {
        return record("fleur", "/things", thing()).getString("id");
    }

    public static Map<String, Object> claim(String claimantId) {
        return json("statement", "Claim " + NEXT.incrementAndGet(), "language", "en", "claimantId", claimantId);
    }

    public static String aClaim() {
        return aClaim(aSource());
    }

    public static String aClaim(String claimantId) {
        return record("fleur", "/claims", claim(claimantId)).getString("id");
    }

    public static Map<String, Object> evidence(String direction) {
        String source = aSource();
        return json(
                "publicationId", aPublication(source), "sourceId", source, "direction", direction, "kind", "DOCUMENT");
    }

    public static String evidenceOn(String claimId, String direction) {
        return record("fleur", "/claims/" + claimId + "/evidence", evidence(direction))
                .getString("id");
    }

    /** What a source says itself that it found out of a thing. */
    public static Map<String, Object> find(String sourceId, String kind, String thingId) {
        return json(
                "publicationId",
                aPublication(),
                "sourceId",
                sourceId,
                "direction",
                "SUPPORTS",
                "kind",
                kind,
                "derivesFrom",
                List.of(json("sourceId", sourceId, "kind", "QUOTES")),
                "thingId",
                thingId);
    }

    public static String aSource(String name, String kind) {
        return record("fleur", "/sources", json("name", name, "kind", kind)).getString("id");
    }

    /** That a claim stands so to another. */
    public static String aRelation(String claimId, String kind, String otherClaimId) {
        return record("fleur", "/claims/" + claimId + "/relations", json("otherClaimId", otherClaimId, "kind", kind))
                .getString("id");
    }

    /** An item of evidence in a paper of its own, which has it from a source. */
    public static String quoting(String sourceId, String claimId, String direction) {
        return quoting(sourceId, aPublication(), claimId, direction);
    }

    public static String quoting(String sourceId, String publicationId, String claimId, String direction) {
        var quotes = json("sourceId", sourceId, "kind", "QUOTES");
        return item(sourceId, publicationId, claimId, direction, quotes).getString("id");
    }

    /** An item of evidence of somebody's, in this work, and what it derives from. */
    public static JsonPath deriving(String claimId, String publicationId, String direction, Object... steps) {
        return item(aSource(), publicationId, claimId, direction, steps);
    }

    private static JsonPath item(
            String sourceId, String publicationId, String claimId, String direction, Object... steps) {
        var item = json(
                "publicationId", publicationId,
                "sourceId", sourceId,
                "direction", direction,
                "kind", "ON_RECORD_STATEMENT",
                "derivesFrom", List.of(steps));
        return record("fleur", "/claims/" + claimId + "/evidence", item);
    }

    /** What Fleur proposed and Eva approved, one after the other. */
    public static void becomes(String claimId, String... statuses) {
        for (String status : statuses) {
            decided("CLAIM", claimId, "STATUS", status);
        }
    }

    public static Map<String, Object> reply(String respondentId, String kind) {
        return json("respondentId", respondentId, "kind", kind);
    }

    public static String replyTo(String claimId, String respondentId, String kind) {
        return record("fleur", "/claims/" + claimId + "/replies", reply(respondentId, kind))
                .getString("id");
    }

    /** That somebody looked and found nothing. */
    public static Map<String, Object> search() {
        return json(
                "searchedIn",
                "Archive " + NEXT.incrementAndGet(),
                "searchedFor",
                "deliveries of L119 drives",
                "searchedOn",
                "2024-09-11",
                "outcome",
                "NOT_FOUND");
    }

    public static String searchOn(String claimId) {
        return record("fleur", "/claims/" + claimId + "/search-log", search()).getString("id");
    }

    public static Map<String, Object> commentRequest(String askedOfId) {
        return json("askedOfId", askedOfId, "askedById", aSource(), "askedOn", "2024-09-11", "deadline", "2024-09-12");
    }

    public static String commentRequestOn(String claimId, String askedOfId) {
        return record("fleur", "/claims/" + claimId + "/comment-requests", commentRequest(askedOfId))
                .getString("id");
    }

    public static Map<String, Object> judgement(String kind, String id, String aspect, String value) {
        var judgement = json(
                "subject",
                json("kind", kind, "id", id),
                "aspect",
                aspect,
                "value",
                value,
                "reason",
                "It is on record.");
        return aspect.equals("EVIDENCE_LEVEL")
                ? with(judgement, "departure", "More is known than is recorded here.")
                : judgement;
    }

    /** Fleur's proposal. */
    public static String propose(String kind, String id, String aspect, String value) {
        return record("fleur", "/judgements", judgement(kind, id, aspect, value))
                .getString("id");
    }

    public static JsonPath approveAs(String who, String judgementId) {
        return record(who, "/judgements/" + judgementId + "/approval", json());
    }

    /** What Fleur proposed and Eva approved. */
    public static String decided(String kind, String id, String aspect, String value) {
        String judgement = propose(kind, id, aspect, value);
        approveAs("eva", judgement);
        return judgement;
    }

    /** Of one call, as REST Assured makes it by itself, which has each look on the whole class path for what version it is of. */
    @SuppressWarnings("deprecation")
    private static final class Client extends DefaultHttpClient {
        private static final HttpParams ITS_OWN = new DefaultHttpClient().getParams();

        @Override
        protected HttpParams createHttpParams() {
            return ITS_OWN.copy();
        }
    }
}
