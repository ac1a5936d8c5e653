package org.claimtrail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock on the wall, until a test stops it or sets it back. All tests share it: whoever does has to set it right. */
@Singleton
public class TestClock extends Clock {
    private volatile Clock shown = Clock.systemUTC();

    public void stop() {
        shown = Clock.fixed(shown.instant(), shown.getZone());
    }

    public void setBackAnHour() {
        shown = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
    }

    /** Record nothing while it is: the ledger goes on from the last instant that anything was recorded at. */
    public void setForward(Duration by) {
        shown = Clock.offset(Clock.systemUTC(), by);
    }

    public void setRight() {
        shown = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return shown.instant();
    }

    @Override
    public ZoneId getZone() {
        return shown.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return shown.withZone(zone);
    }
}
