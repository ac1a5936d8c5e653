package org.claimtrail;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation is described in full, and the description is there for everybody. */
@QuarkusTest
class OpenApiTest {
    /** A POST that records nothing. */
    private static final Set<String> READING = Set.of("/api/v1/claims/match");

    @TestFactory
    Stream<DynamicTest> everyOperationIsDescribed() throws IOException {
        var api = description();
        return api.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.getKey() + " " + path.getKey(),
                                () -> new Described(api, path.getKey(), operation.getKey(), operation.getValue())
                                        .check())));
    }

    @Test
    void operationsHaveIdsOfTheirOwn() throws IOException {
        var ids = new HashSet<String>();
        for (var path : description().get("paths")) {
            for (var operation : path) {
                assertTrue(ids.add(operation.path("operationId").asText()), () -> "Twice: " + operation);
            }
        }
        assertTrue(ids.contains("addClaim"));
    }

    /** Of two types of one name the one that is met later gets a number, and which that is can change with any other type. */
    @Test
    void soDoSchemas() throws IOException {
        var numbered = description().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.matches(".*\\d"))
                .toList();
        assertEquals(List.of(), numbered);
    }

    /** Named one by one, so that nothing else becomes public unseen. */
    @Test
    void onlyTheseAreOpenToEverybody() throws IOException {
        var open = new TreeSet<String>();
        for (var path : description().get("paths")) {
            for (var operation : path) {
                for (var requirement : operation.get("security")) {
                    if (requirement.isEmpty()) {
                        open.add(operation.get("operationId").asText());
                    }
                }
            }
        }
        assertEquals(
                Set.of(
                        "getAssessment",
                        "getClaim",
                        "getDossier",
                        "getRivals",
                        "getTimeline",
                        "listClaims",
                        "listReleases",
                        "matchClaims",
                        "searchAll"),
                open);
    }

    @Test
    void whatCorrectsSaysWhyInItsExampleToo() throws IOException {
        for (JsonNode path : description().get("paths")) {
            JsonNode body = path.path("put").at("/requestBody/content/application~1json");
            // Whose work something is, and what somebody chooses for themselves, corrects nothing.
            boolean corrects = !body.at("/schema/$ref").asText().matches(".*/New(Assignment|Settings)");
            assertTrue(body.isMissingNode() || body.at("/example").has("reason") == corrects, body::toString);
        }
    }

    private static JsonNode description() throws IOException {
        var api = new ObjectMapper()
                .readTree(given().get("/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertTrue(api.get("openapi").asText().startsWith("3.1."));
        return api;
    }

    private record Described(JsonNode api, String path, String method, JsonNode operation) {
        void check() {
            for (var text : new String[] {"operationId", "summary", "description"}) {
                assertFalse(operation.path(text).asText().isBlank(), text);
            }
            assertFalse(operation.path("tags").isEmpty());
            operation.path("parameters").forEach(this::checkParameter);
            if (operation.has("requestBody")) {
                checkExample(operation.at("/requestBody/content/application~1json"));
                assertRefusals(400, 413, 415, 422);
            }
            boolean records = method.equals("post") && !READING.contains(path);
            var success = operation.get("responses").get(records ? "201" : "200");
            checkExample(success.at("/content/application~1json"));
            assertRefusals(401, 503);
            if (path.contains("{")) {
                assertRefusals(404);
            }
            if (!operation.at("/security/0/bearer").isEmpty()) {
                assertRefusals(403);
            }
            if (records) {
                assertTrue(hasParameter("Idempotency-Key"));
                assertTrue(success.at("/headers").has("Location"));
                assertRefusals(409);
            }
            // What has no body is put there once and is the same ever after.
            if (method.equals("put") && operation.has("requestBody")) {
                assertTrue(hasParameter("If-Match"));
                assertTrue(success.at("/headers").has("ETag"));
                assertRefusals(409, 412, 428);
            }
            if (hasParameter("knownAt")) {
                assertTrue(success.at("/headers").has("Known-At"));
                assertRefusals(400);
            }
            operation.get("responses").forEach(this::checkResponse);
        }

        private void assertRefusals(int... statuses) {
            for (int status : statuses) {
                assertTrue(operation.get("responses").has(Integer.toString(status)), () -> "No " + status);
            }
        }

        private boolean hasParameter(String name) {
            for (var parameter : operation.path("parameters")) {
                if (resolve(parameter).get("name").asText().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        private void checkParameter(JsonNode reference) {
            var parameter = resolve(reference);
            assertFalse(parameter.path("description").asText().isBlank(), () -> "No description: " + parameter);
            assertFalse(parameter.path("schema").isEmpty(), () -> "No schema: " + parameter);
        }

        private void checkResponse(JsonNode reference) {
            var response = resolve(reference);
            assertFalse(response.path("description").asText().isBlank());
            var problem = response.at("/content/application~1problem+json");
            if (!problem.isMissingNode()) {
                assertEquals(
                        "#/components/schemas/Problem",
                        problem.at("/schema/$ref").asText());
                checkExample(problem);
            }
        }

        private void checkExample(JsonNode content) {
            assertFalse(content.path("schema").isEmpty(), () -> "No schema: " + content);
            assertFalse(content.path("example").isEmpty(), () -> "No example: " + content);
        }

        private JsonNode resolve(JsonNode node) {
            return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
        }
    }
}
