package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;

/**
 * Things of which there may be many: what stands on the page, and what is folded away.
 *
 * @param first all, where those that are left would not be worth a click
 */
@TemplateData
public record Few<T>(List<T> first, List<T> rest) {
    /** Where all of them have to be looked at. */
    public List<T> all() {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    static <T> Few<T> of(int most, List<T> all) {
        int shown = all.size() <= most + 2 ? all.size() : most;
        return new Few<>(all.subList(0, shown), all.subList(shown, all.size()));
    }
}
