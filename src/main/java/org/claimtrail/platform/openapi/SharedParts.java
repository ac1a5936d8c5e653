package org.claimtrail.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the operations refer to instead of saying it again: refusals, parameters and headers. */
final class SharedParts {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_NONE_MATCH = "If-None-Match";
    static final String ETAG = '"' + Examples.INSTANT + '"';

    private SharedParts() {}

    static void addTo(Components components) {
        for (Failure failure : Failure.values()) {
            components.addResponse(failure.name(), failure.response());
        }
        components.addResponse("NotModified", notModified().addHeader("Known-At", headerRef("Known-At")));
        components.addParameter(IF_NONE_MATCH, ifNoneMatch());
        components.addHeader("ETag", header("The tag of this state, to send as `If-Match`.", ETAG));
        components.addHeader("Location", header("The address of what was recorded.", "/api/v1/sources/" + Examples.ID));
        components.addHeader("Known-At", header("The `knownAt` that reproduces this answer.", Examples.INSTANT));
        components.addHeader(
                "Link",
                header("The next page's address (RFC 8288); absent on the last.", "</…?after=…>; rel=\"next\""));
        components.addParameter(IDEMPOTENCY_KEY, idempotencyKey());
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name(IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .description("The `ETag` of what is known already: where it is still the same, 304 says so.")
                .schema(string())
                .example(ETAG);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .description("Sent again with the same key and body, a request records once and is answered as "
                        + "the first time, for seven days at least unless the service is set to another time. "
                        + "1 to 255 visible ASCII characters, such as a UUID.")
                .schema(string().pattern("^[\\x21-\\x7e]{1,255}$"))
                .example("5f0c6a2e-6f0c-4c58-9a3b-3c1f0e2a7d11");
    }

    /** @param reading whether it has a past, which can be asked for */
    static APIResponse unchanged(boolean reading) {
        return reading ? responseRef("NotModified") : notModified();
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("It is what `If-None-Match` says")
                .addHeader("ETag", headerRef("ETag"));
    }

    static APIResponse responseRef(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    static Parameter parameterRef(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    static Header headerRef(String name) {
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
