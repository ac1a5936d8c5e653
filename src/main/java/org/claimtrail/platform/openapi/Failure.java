package org.claimtrail.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Violation;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals that an operation can give, and when. */
enum Failure {
    Malformed("The request can't be read", Problem.malformed("knownAt", Refusal.NO_INSTANT)),
    Unauthorized("The token is missing, or not valid here", Problem.of(401, Refusal.NO_TOKEN)),
    Forbidden("The caller's roles don't allow it", Problem.of(403, Refusal.ROLES, List.of("editor"))),
    NotFound(
            "There is no such thing that the caller may see", Problem.notFound("source", UUID.fromString(Examples.ID))),
    Conflict("What is recorded already stands against it", Problem.conflict(Refusal.AT_THE_SAME_TIME)),
    PreconditionFailed("It changed since it was read", Problem.preconditionFailed(Refusal.CHANGED)),
    RequestTimeout("The body did not come in time", Problem.of(408, Refusal.LATE, 10)),
    ContentTooLarge("The body is too large", Problem.tooLarge()),
    UnsupportedMediaType("The body is not JSON", Problem.of(415, Refusal.CONTENT_TYPE, "application/json")),
    Refused("Well-formed, but refused for what its fields say", Problem.refused("name", Refusal.BLANK)),
    PreconditionRequired("If-Match is missing", Problem.preconditionRequired(Refusal.NO_MATCH)),
    TooManyRequests(
            "The caller has used up its calls of this minute, or too many bodies are on their way from it",
            Problem.tooOften(6_000, 12)),
    Unavailable(
            "The database or the login server is out of reach, the database takes nothing new, or too much is asked at once",
            Problem.unavailable(Refusal.OUTAGE));

    private final String description;
    private final Problem.Body example;

    Failure(String description, Problem example) {
        this.description = description;
        this.example = example.body();
    }

    String status() {
        return Integer.toString(example.status());
    }

    boolean fits(String path, boolean reads, Operation operation, boolean needsRole) {
        return switch (this) {
            case Unauthorized, Malformed, TooManyRequests, Unavailable -> true;
            case Forbidden -> needsRole;
            case NotFound -> path.contains("{");
            case Conflict -> !reads;
            case PreconditionFailed, PreconditionRequired -> Operations.has(operation, Operations.IF_MATCH);
            case ContentTooLarge, UnsupportedMediaType, Refused, RequestTimeout -> operation.getRequestBody() != null;
        };
    }

    APIResponse response() {
        MediaType content = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example());
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
        return switch (this) {
            case Unauthorized ->
                response.addHeader("WWW-Authenticate", SharedParts.header("How to authenticate.", "Bearer"));
            case Unavailable, TooManyRequests ->
                response.addHeader("Retry-After", SharedParts.header("How many seconds to wait.", "2"));
            default -> response;
        };
    }

    private Map<String, Object> example() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", example.type());
        fields.put("title", example.title());
        fields.put("status", example.status());
        fields.put("detail", example.detail().toString());
        if (!example.violations().isEmpty()) {
            fields.put(
                    "violations",
                    example.violations().stream().map(Failure::fields).toList());
        }
        return fields;
    }

    private static Map<String, Object> fields(Violation violation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("field", violation.field());
        fields.put("message", violation.message().toString());
        return fields;
    }
}
