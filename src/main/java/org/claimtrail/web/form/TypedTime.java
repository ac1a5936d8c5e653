package org.claimtrail.web.form;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.web.kit.Refusal;

/** A time as a browser sends one: what clocks somewhere showed. */
final class TypedTime {
    private TypedTime() {}

    /**
     * @param zone where the clocks showed it
     * @throws Unasked where they showed it twice
     * @throws Unreadable with words for the person: where they never showed it, or it is no time
     */
    static Instant read(String typed, ZoneId zone) {
        LocalDateTime time = parsed(typed);
        ZoneRules clocks = zone.getRules();
        List<Instant> possible =
                clocks.getValidOffsets(time).stream().map(time::toInstant).toList();
        if (possible.isEmpty()) {
            ZoneOffsetTransition gap = clocks.getTransition(time);
            throw new Unreadable(
                    Refusal.SKIPPED_TIME,
                    gap.getDateTimeBefore().toLocalTime(),
                    gap.getDateTimeAfter().toLocalTime());
        }
        if (possible.size() > 1) {
            throw new Unasked(Refusal.WHICH_TIME, possible);
        }
        return possible.get(0);
    }

    private static LocalDateTime parsed(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Unreadable(Refusal.NO_TIME);
        }
    }
}
