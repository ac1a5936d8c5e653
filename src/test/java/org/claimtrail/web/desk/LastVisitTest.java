package org.claimtrail.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when the desk tells what changed. */
class LastVisitTest {
    private static final Instant MORNING = Instant.parse("2024-09-11T08:00:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "yesterday/today",
                "2024-09-11T08:00:00Z",
                "2024-09-11T08:00:00Z/x",
                "+1000000000-12-31T23:59:59Z/+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z/2024-09-11T07:59:00Z",
                "2024-09-11T08:00:00Z/2024-09-11T09:00:00Z",
                "2024-09-11T08:00:00Z/2024-09-10T08:00:00Z"
            })
    void aFirstVisitLooksAWeekBack(String kept) {
        assertEquals(
                MORNING.minus(Duration.ofDays(7)), LastVisit.at(MORNING, kept).since());
    }

    @Test
    void loadingAgainIsTheSameVisit() {
        LastVisit first = LastVisit.at(MORNING, null);
        LastVisit second = LastVisit.at(MORNING.plus(Duration.ofMinutes(29)), kept(first));
        LastVisit third = LastVisit.at(MORNING.plus(Duration.ofMinutes(58)), kept(second));
        assertEquals(first.since(), third.since());
    }

    @Test
    void halfAnHourLaterANewVisitBegins() {
        LastVisit first = LastVisit.at(MORNING, null);
        LastVisit second = LastVisit.at(MORNING.plus(Duration.ofMinutes(31)), kept(first));
        assertEquals(MORNING, second.since());
    }

    @Test
    void noScriptReadsIt() {
        assertTrue(LastVisit.at(MORNING, null).cookie().isHttpOnly());
    }

    private static String kept(LastVisit visit) {
        return visit.cookie().getValue();
    }
}
