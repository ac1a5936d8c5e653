package org.claimtrail.account.settings;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.List;

/** The time zones of the IANA database. */
public final class TimeZones {
    private TimeZones() {}

    /** To choose from: one of each in which people live, under its present name. */
    public static List<String> all() {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID)
                .filter(TimeZones::isKnown)
                .distinct()
                .sorted()
                .toList();
    }

    /** By any of its names. One that was chosen can be unknown later: to a database of before. */
    public static boolean isKnown(String name) {
        // The JDK has some of its own.
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
    }
}
