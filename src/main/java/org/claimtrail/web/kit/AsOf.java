package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page was asked for: the present, what was known at an instant, or what was so by a day.
 *
 * @param isEarlier whether an instant was asked for
 */
@TemplateData
public record AsOf(Moment moment, boolean isEarlier, Viewer viewer) {
    public static AsOf of(When when, Moment moment, Viewer viewer) {
        return new AsOf(moment, when.knownAt() != null, viewer);
    }

    public Instant knownAt() {
        return moment.knownAt();
    }

    /** Null where none was asked for. */
    public PartialDate day() {
        return moment.asOf();
    }

    public boolean isPast() {
        return isEarlier || day() != null;
    }

    /** The past is looked at; only the present is added to. */
    public boolean canRecord() {
        return !isPast() && viewer.records();
    }

    /** What a link adds to its address, so that what it leads to is shown at the same moment. */
    public String past() {
        return query(isEarlier ? knownAt() : null, day());
    }

    /** The same of an instant and a day; null for neither. */
    public static String query(@Nullable Instant knownAt, @Nullable PartialDate day) {
        return Stream.of(knownAt == null ? null : "knownAt=" + knownAt, day == null ? null : "asOf=" + day)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + "&" + other)
                .map(asked -> "?" + asked)
                .orElse("");
    }
}
