package org.claimtrail;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds every answer of the API against the description that the same run serves. */
final class Described implements Filter {
    static final Described API = new Described();

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What HTTP answers before it comes to an operation. */
    private static final Set<Integer> OF_HTTP = Set.of(404, 405, 406, 414, 431);

    /** A page that is the last leads to none. */
    private static final Set<String> OPTIONAL = Set.of("Link");

    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Map<Pattern, JsonNode> paths = new LinkedHashMap<>();
    private JsonNode description;

    private Described() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getRawPath();
        String call = request.getMethod() + " " + path + ": " + answer.statusLine();
        JsonNode described = operation(request.getMethod(), path).path("responses");
        JsonNode found = resolve(described.path(String.valueOf(answer.statusCode())));
        if (found.isMissingNode() && OF_HTTP.contains(answer.statusCode())) {
            check(call, answer, schema("Problem"));
        } else {
            assertTrue(!found.isMissingNode(), () -> call + " is not described");
            checkHeaders(call, answer, found);
            checkContent(call, answer, found.path("content"));
        }
        return answer;
    }

    private static void checkHeaders(String call, Response answer, JsonNode described) {
        described.path("headers").fieldNames().forEachRemaining(name -> {
            if (!OPTIONAL.contains(name)) {
                assertNotNull(answer.header(name), () -> call + " has no " + name);
            }
        });
    }

    private void checkContent(String call, Response answer, JsonNode content) {
        if (content.isMissingNode()) {
            assertEquals("", answer.asString(), call);
            return;
        }
        String type = answer.contentType().replaceFirst(";.*", "");
        assertTrue(content.has(type), () -> call + " is " + type);
        check(call, answer, content.path(type).path("schema"));
    }

    private void check(String call, Response answer, JsonNode schema) {
        try {
            var faults = compiled(schema).validate(JSON.readTree(answer.asString()));
            assertEquals(List.of(), List.copyOf(faults), () -> call + "\n" + answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(call + " is no JSON: " + answer.asString(), e);
        }
    }

    private JsonSchema compiled(JsonNode schema) {
        return schemas.computeIfAbsent(schema, same -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", description().get("components"));
            var config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole, config);
        });
    }

    private static JsonNode schema(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private JsonNode operation(String method, String path) {
        description();
        return paths.entrySet().stream()
                .filter(it -> it.getKey().matcher(path).matches())
                .map(it -> it.getValue().path(method.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? description().at(node.get("$ref").asText().substring(1)) : node;
    }

    private synchronized JsonNode description() {
        if (description == null) {
            try {
                description = JSON.readTree(given().get("/openapi?format=json").asString());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            description
                    .get("paths")
                    .properties()
                    .forEach(it ->
                            paths.put(Pattern.compile(it.getKey().replaceAll("\\{[^}]*}", "[^/]+")), it.getValue()));
            // A field that is not described is one that nobody knows of.
            description.at("/components/schemas").forEach(schema -> {
                if (schema.has("properties") && !schema.has("additionalProperties")) {
                    ((ObjectNode) schema).put("additionalProperties", false);
                }
            });
        }
        return description;
    }
}
