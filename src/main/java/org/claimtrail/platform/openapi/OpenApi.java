package org.claimtrail.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Adds to the API's description what holds for all operations alike, so that no resource repeats it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApi implements OASFilter {
    /** Marks an operation that adds what may be there already: it answers 200 then. */
    public static final String MAY_BE_THERE = "x-may-be-there";

    /** Marks a POST that records nothing: what is asked for is too long for an address. */
    public static final String READS = "x-reads";

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
        SharedParts.addTo(api.getComponents());
        var schemas = new Schemas(api.getComponents().getSchemas(), index);
        schemas.get("Instant").setExamples(List.of(Examples.INSTANT));
        schemas.complete(api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList());
        var operations = new Operations(schemas);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> operations.complete(path, method, operation)));
    }
}
