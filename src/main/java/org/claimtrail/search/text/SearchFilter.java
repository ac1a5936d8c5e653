package org.claimtrail.search.text;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.text.written.SearchKind;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

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

    /** What was typed; null where nothing was. */
    public @Nullable String q() {
        return q;
    }

    public boolean isBlank() {
        return q == null || Folded.isBlank(q);
    }

    /** Whether some kinds are left out. */
    public boolean isNarrow() {
        return kinds().size() < SearchKind.values().length;
    }

    /** Whether it is among these kinds that somebody looks, and said so. */
    public boolean names(SearchKind kind) {
        return in != null && in.contains(kind);
    }

    Set<SearchKind> kinds() {
        Set<SearchKind> named = EnumSet.noneOf(SearchKind.class);
        // A page's link that names none any longer leaves the name.
        if (in != null) {
            in.stream().filter(Objects::nonNull).forEach(named::add);
        }
        return named.isEmpty() ? EnumSet.allOf(SearchKind.class) : named;
    }

    /** What tells its list from others. */
    @Override
    public String toString() {
        return "search\0" + q + "\0" + kinds();
    }
}
