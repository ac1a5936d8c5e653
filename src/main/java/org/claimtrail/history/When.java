package org.claimtrail.history;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two clocks of a reading, as asked for. */
public class When {
    @QueryParam("knownAt")
    @Parameter(
            description = "What was recorded by this instant (RFC 3339); without it, by now. "
                    + "The answer's `Known-At` header names the instant that reproduces it.")
    public Instant knownAt;

    @QueryParam("asOf")
    @Parameter(
            description = "What may have been so by this world date: whatever is dated later is left out; "
                    + "what has no date, or one too imprecise to tell, stays.")
    public PartialDate asOf;

    /** What was recorded by this instant, as if it had been asked for; null for the present. */
    public static When knownAt(Instant instant) {
        When when = new When();
        when.knownAt = instant;
        return when;
    }

    /** The same moment, as if it had been asked for. */
    public static When at(Moment moment) {
        When when = knownAt(moment.knownAt());
        when.asOf = moment.asOf();
        return when;
    }

    public Instant knownAt() {
        return knownAt;
    }

    /** Whether neither was asked for. */
    public boolean isNow() {
        return knownAt == null && asOf == null;
    }
}
