package org.claimtrail.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes what each operation says of itself: who may call, what comes back, and how it can be refused. */
final class Operations {
    static final String IF_MATCH = "If-Match";
    private static final String JSON = "application/json";
    private static final String SCHEME = "bearer";

    private final Schemas schemas;
    private final Examples examples;

    Operations(Schemas schemas) {
        this.schemas = schemas;
        this.examples = new Examples(schemas);
    }

    void complete(String path, HttpMethod method, Operation operation) {
        boolean reads = method == HttpMethod.GET || operation.hasExtension(OpenApi.READS);
        boolean recorded = method == HttpMethod.POST && !reads;
        var roles = secure(operation);
        describeParameters(operation);
        if (recorded) {
            operation.addParameter(SharedParts.parameterRef(SharedParts.IDEMPOTENCY_KEY));
        }
        if (operation.getRequestBody() != null) {
            describeBody(operation.getRequestBody().getContent().getMediaType(JSON), method);
        }
        var responses = OASFactory.createAPIResponses();
        addSuccess(operation, reads, recorded, responses);
        for (Failure failure : Failure.values()) {
            if (failure.fits(path, reads, operation, !roles.isEmpty())) {
                responses.addAPIResponse(failure.status(), SharedParts.responseRef(failure.name()));
            }
        }
        operation.removeExtension(OpenApi.READS);
        operation.setResponses(responses);
    }

    private void describeBody(MediaType body, HttpMethod method) {
        if (method == HttpMethod.PUT) {
            examples.addToCorrection(body);
        } else {
            examples.addTo(body);
        }
    }

    /** The answer, and the others that are none of a refusal: that it was there already, or is as it was. */
    private void addSuccess(Operation operation, boolean reads, boolean recorded, APIResponses responses) {
        boolean reading = has(operation, "knownAt");
        var success = operation.getResponses().getAPIResponse("200");
        success.setDescription(reads ? "What was asked for" : "Recorded");
        describeAnswer(success, recorded, reading);
        responses.addAPIResponse(recorded ? "201" : "200", success);
        if (operation.hasExtension(OpenApi.MAY_BE_THERE)) {
            operation.removeExtension(OpenApi.MAY_BE_THERE);
            responses.addAPIResponse("200", found(success));
        }
        if (reads && !operation.hasExtension(OpenApi.READS) && isTagged(success)) {
            operation.addParameter(SharedParts.parameterRef(SharedParts.IF_NONE_MATCH));
            responses.addAPIResponse("304", SharedParts.unchanged(reading));
        }
    }

    private static boolean isTagged(APIResponse answer) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey("ETag");
    }

    /** What an addition answers with that was there already. */
    private static APIResponse found(APIResponse added) {
        return OASFactory.createAPIResponse()
                .description("It was there already")
                .content(added.getContent())
                .addHeader("ETag", SharedParts.headerRef("ETag"))
                .addHeader("Known-At", SharedParts.headerRef("Known-At"));
    }

    /** Says who may call, and returns the roles of which one is needed. */
    private static TreeSet<String> secure(Operation operation) {
        var roles = new TreeSet<String>();
        if (operation.getSecurity() == null) {
            // Open to all; with a token, the answer holds more.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME));
            operation.setDescription(described(operation) + "Open to everybody; a token shows more.");
            return roles;
        }
        operation
                .getSecurity()
                .forEach(requirement -> requirement.getSchemes().values().forEach(roles::addAll));
        operation.setDescription(described(operation)
                + (roles.isEmpty() ? "Needs a token." : "Needs one of the roles " + String.join(", ", roles) + "."));
        return roles;
    }

    private static String described(Operation operation) {
        return operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
    }

    private static void describeParameters(Operation operation) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
                parameter.setDescription("The `id` that its view has.");
            } else if (IF_MATCH.equals(parameter.getName())) {
                parameter.setRequired(true);
                parameter.setDescription("The `ETag` of the state that is to be corrected.");
                parameter.setExample(SharedParts.ETAG);
            }
        }
    }

    private void describeAnswer(APIResponse answer, boolean recorded, boolean reading) {
        MediaType content = answer.getContent().getMediaType(JSON);
        examples.addTo(content);
        var fields = Objects.requireNonNullElse(
                schemas.resolve(content.getSchema()).getProperties(), Map.<String, Schema>of());
        if (fields.containsKey("changedAt")) {
            answer.addHeader("ETag", SharedParts.headerRef("ETag"));
        }
        if (recorded) {
            answer.addHeader("Location", SharedParts.headerRef("Location"));
        }
        if (reading) {
            answer.addHeader("Known-At", SharedParts.headerRef("Known-At"));
        }
        if (fields.containsKey("next")) {
            answer.addHeader("Link", SharedParts.headerRef("Link"));
        }
    }

    static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> parameter.equals(it.getName()));
    }
}
