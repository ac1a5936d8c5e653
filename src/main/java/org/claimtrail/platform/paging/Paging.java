package org.claimtrail.platform.paging;

import jakarta.ws.rs.QueryParam;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is wanted. */
public class Paging {
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    Integer limit;

    @QueryParam("after")
    @Parameter(
            description =
                    "The cursor that the page before gave as `next`; it also holds the instant that the list is read at. "
                            + "Beside other filters, or another `knownAt`, it is refused.")
    String after;

    /** From 1 to 200; 50 where nothing was asked for. */
    public int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw Problem.malformed("limit", Refusal.LIMIT, MOST);
        }
        return limit;
    }

    public String after() {
        return after;
    }
}
