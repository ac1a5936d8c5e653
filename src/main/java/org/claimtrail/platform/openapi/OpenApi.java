package org.claimtrail.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Adds to the API's description what holds for all operations alike, so that no resource repeats it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApi implements OASFilter {
    /** Marks an operation that adds what may be there already: it answers 200 then. */
    public static final String MAY_BE_THERE = "x-may-be-there";

    /** Marks a POST that records nothing: what is asked for is too long for an address. */
    public static final String READS = "x-reads";

    private static final String JSON = "application/json";
    private static final String SCHEME = "bearer";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String ETAG = '"' + Examples.INSTANT + '"';

    private static final String DESCRIPTION = """
            Records claims, links them to sources and evidence, and keeps every reply and every change of status, so that
            anyone can ask what was known on a day, who said so, how good it was, who denied it, and who decided.

            Instants are in RFC 3339, UTC. World dates are as precise as they are known: `2024`, `2024-06`, `2024-08-18`.
            Languages are BCP 47 tags, ids are UUIDs. Nothing recorded is overwritten: a correction is a new version. It is
            the corrected whole, steps back and captures too: what it leaves out is no longer said. It says why (`reason`).

            Every answer to a reading names in `Known-At` the instant that reproduces it, byte for byte, when it is sent
            as `knownAt`. Lists come in pages: `next` is the cursor to send as `after`.

            What has an `ETag` has it for one audience and one world date: send it as `If-None-Match` to be told whether
            anything changed. Addresses in `Location` and `Link` are relative to this host.

            A refusal is a problem (RFC 9457) that says what was refused, why, and what would be accepted.
            """;

    private final IndexView index;

    public OpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Claimtrail")
                .version("1")
                .description(DESCRIPTION)
                .license(OASFactory.createLicense().name("Apache License 2.0").identifier("Apache-2.0")));
        // Relative to where this description was read: the server knows no address of its own.
        api.setServers(List.of(OASFactory.createServer().url("/")));
        addComponents(api.getComponents());
        var schemas = new Schemas(api.getComponents().getSchemas(), index);
        schemas.get("Instant").setExamples(List.of(Examples.INSTANT));
        schemas.complete(api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(path, method, operation, schemas)));
    }

    private static void addComponents(Components components) {
        for (Failure failure : Failure.values()) {
            components.addResponse(failure.name(), failure.response());
        }
        components.addResponse("NotModified", notModified().addHeader("Known-At", headerRef("Known-At")));
        components.addParameter(
                IF_NONE_MATCH,
                OASFactory.createParameter()
                        .name(IF_NONE_MATCH)
                        .in(Parameter.In.HEADER)
                        .description("The `ETag` of what is known already: where it is still the same, 304 says so.")
                        .schema(string())
                        .example(ETAG));
        components.addHeader("ETag", header("The tag of this state, to send as `If-Match`.", ETAG));
        components.addHeader("Location", header("The address of what was recorded.", "/api/v1/sources/" + Examples.ID));
        components.addHeader("Known-At", header("The `knownAt` that reproduces this answer.", Examples.INSTANT));
        components.addHeader(
                "Link",
                header("The next page's address (RFC 8288); absent on the last.", "</…?after=…>; rel=\"next\""));
        components.addParameter(
                IDEMPOTENCY_KEY,
                OASFactory.createParameter()
                        .name(IDEMPOTENCY_KEY)
                        .in(Parameter.In.HEADER)
                        .description("Sent again with the same key and body, a request records once and is answered as "
                                + "the first time, for seven days at least unless the service is set to another time. "
                                + "1 to 255 visible ASCII characters, such as a UUID.")
                        .schema(string().pattern("^[\\x21-\\x7e]{1,255}$"))
                        .example("5f0c6a2e-6f0c-4c58-9a3b-3c1f0e2a7d11"));
    }

    private static void complete(String path, HttpMethod method, Operation operation, Schemas schemas) {
        boolean reads = method == HttpMethod.GET || operation.hasExtension(READS);
        boolean recorded = method == HttpMethod.POST && !reads;
        var examples = new Examples(schemas);
        var roles = secure(operation);
        describeParameters(operation);
        if (recorded) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + IDEMPOTENCY_KEY));
        }
        if (operation.getRequestBody() != null) {
            MediaType body = operation.getRequestBody().getContent().getMediaType(JSON);
            if (method == HttpMethod.PUT) {
                examples.addToCorrection(body);
            } else {
                examples.addTo(body);
            }
        }
        var responses = OASFactory.createAPIResponses();
        var success = operation.getResponses().getAPIResponse("200");
        success.setDescription(reads ? "What was asked for" : "Recorded");
        describeAnswer(success, recorded, has(operation, "knownAt"), schemas);
        responses.addAPIResponse(recorded ? "201" : "200", success);
        if (operation.hasExtension(MAY_BE_THERE)) {
            operation.removeExtension(MAY_BE_THERE);
            responses.addAPIResponse("200", found(success));
        }
        if (method == HttpMethod.GET && isTagged(success)) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + IF_NONE_MATCH));
            responses.addAPIResponse("304", unchanged(has(operation, "knownAt")));
        }
        for (Failure failure : Failure.values()) {
            if (failure.fits(path, reads, operation, !roles.isEmpty())) {
                responses.addAPIResponse(
                        failure.status(), OASFactory.createAPIResponse().ref("#/components/responses/" + failure));
            }
        }
        operation.removeExtension(READS);
        operation.setResponses(responses);
    }

    /** @param reading whether it has a past, which can be asked for */
    private static APIResponse unchanged(boolean reading) {
        return reading ? OASFactory.createAPIResponse().ref("#/components/responses/NotModified") : notModified();
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("It is what `If-None-Match` says")
                .addHeader("ETag", headerRef("ETag"));
    }

    private static boolean isTagged(APIResponse answer) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey("ETag");
    }

    /** What an addition answers with that was there already. */
    private static APIResponse found(APIResponse added) {
        return OASFactory.createAPIResponse()
                .description("It was there already")
                .content(added.getContent())
                .addHeader("ETag", headerRef("ETag"))
                .addHeader("Known-At", headerRef("Known-At"));
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
                parameter.setExample(ETAG);
            }
        }
    }

    private static void describeAnswer(APIResponse answer, boolean recorded, boolean reading, Schemas schemas) {
        MediaType content = answer.getContent().getMediaType(JSON);
        new Examples(schemas).addTo(content);
        var fields = Objects.requireNonNullElse(
                schemas.resolve(content.getSchema()).getProperties(), Map.<String, Schema>of());
        if (fields.containsKey("changedAt")) {
            answer.addHeader("ETag", headerRef("ETag"));
        }
        if (recorded) {
            answer.addHeader("Location", headerRef("Location"));
        }
        if (reading) {
            answer.addHeader("Known-At", headerRef("Known-At"));
        }
        if (fields.containsKey("next")) {
            answer.addHeader("Link", headerRef("Link"));
        }
    }

    static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> parameter.equals(it.getName()));
    }

    private static Header headerRef(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(string())
                .example(example);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
