package org.claimtrail.search.text;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked for, and among what. */
public class SearchFilter {
    @QueryParam("q")
    @Parameter(
            description =
                    "Words in any order, whatever their case, accents and forms; those side by side in \"quotation marks\"; behind a minus what is not to be there. "
                            + "Where nothing has all of them, typing errors are forgiven, and then one of three or more words that is not there. At most 500 characters, of which the first 64 words count.",
            required = true,
            example = "dam kesten")
    String q;

    @QueryParam("in")
    @Parameter(
            description = "Among what to look; named again for each kind. Without it, among all.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = SearchKind.class))
    List<SearchKind> in;

    public static SearchFilter of(String q, Set<SearchKind> in) {
        SearchFilter filter = new SearchFilter();
        filter.q = q;
        filter.in = List.copyOf(in);
        return filter;
    }

    Set<SearchKind> kinds() {
        return in == null || in.isEmpty() ? EnumSet.allOf(SearchKind.class) : EnumSet.copyOf(in);
    }

    /** What tells its list from others. */
    @Override
    public String toString() {
        return "search\0" + q + "\0" + kinds();
    }
}
