package org.claimtrail.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is where the newsroom is: of what is dated today unless it says otherwise, and of what is over or still to come. */
@ApplicationScoped
public class Today {
    private final Clock clock;
    private final ZoneId newsroom;

    @Inject
    public Today(Clock clock, @ConfigProperty(name = "claimtrail.time-zone") ZoneId newsroom) {
        this.clock = clock;
        this.newsroom = newsroom;
    }

    public LocalDate day() {
        return dayOf(clock.instant());
    }

    /** The day on which it was recorded there. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, newsroom);
    }

    /** The newsroom's time zone as PostgreSQL reads it: of an offset by itself, the sign is the other way round there (POSIX). */
    public String zoneInSql() {
        if (newsroom.normalized() instanceof ZoneOffset offset) {
            String sign = offset.getTotalSeconds() < 0 ? "+" : "-";
            return "<newsroom>" + sign + LocalTime.ofSecondOfDay(Math.abs(offset.getTotalSeconds()));
        }
        return newsroom.getId();
    }
}
