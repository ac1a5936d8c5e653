package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;

/**
 * What a page was asked for: the present, or what was known at an instant.
 *
 * @param isPast whether it is not the present
 */
@TemplateData
public record AsOf(Instant knownAt, boolean isPast, Viewer viewer) {
    public static AsOf of(When when, Moment moment, Viewer viewer) {
        return new AsOf(moment.knownAt(), when.knownAt() != null, viewer);
    }

    /** The past is looked at; only the present is added to. */
    public boolean canRecord() {
        return !isPast && viewer.records();
    }

    /** What a link adds to its address, so that what it leads to is shown at the same instant. */
    public String past() {
        return isPast ? "?knownAt=" + knownAt : "";
    }
}
