package org.claimtrail.web.desk;

import static org.claimtrail.platform.http.Parameters.instant;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.claimtrail.web.kit.Viewer;

/**
 * Since when somebody's desk tells what changed: their browser keeps it as {@code <since>/<last load>}. Whoever comes back
 * after half an hour begins a new visit, and sees what was recorded since the last load of the one before.
 */
record LastVisit(Instant since, Instant lastLoad) {
    static final String COOKIE = "desk";

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration FIRST_VISIT = Duration.ofDays(7);

    /** The visit that this load belongs to, by what the browser kept; null for the first ever. */
    static LastVisit at(Instant now, String kept) {
        LastVisit before = read(kept);
        Instant since = before == null || !before.canBe(now)
                ? now.minus(FIRST_VISIT)
                : before.lastLoad.isBefore(now.minus(PAUSE)) ? before.lastLoad : before.since;
        return new LastVisit(since.truncatedTo(ChronoUnit.SECONDS), now.truncatedTo(ChronoUnit.SECONDS));
    }

    private static LastVisit read(String kept) {
        try {
            String[] instants = kept == null ? new String[0] : kept.split("/");
            return instants.length == 2 ? new LastVisit(instant(instants[0]), instant(instants[1])) : null;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    /** A cookie is whatever somebody sends: no time before we kept any, none to come (clocks differ a little), and none that no database holds. */
    private boolean canBe(Instant now) {
        return !since.isBefore(now.minus(Viewer.KEPT))
                && !lastLoad.isBefore(since)
                && !lastLoad.isAfter(now.plus(PAUSE));
    }

    NewCookie cookie() {
        return Viewer.cookie(COOKIE, since + "/" + lastLoad);
    }
}
