package org.claimtrail.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.WebAddresses;

/** The captures of one publication. */
final class Captures {
    private Captures() {}

    /** A copy is not older than the work; the day of publication begins first at UTC+14. */
    static void refuseEarly(String field, List<Capture> captures, PartialDate publishedOn) {
        for (int i = 0; i < captures.size(); i++) {
            Instant capturedAt = captures.get(i).capturedAt();
            if (publishedOn != null && day(capturedAt, 14).isBefore(publishedOn.earliest())) {
                throw Problem.refused(
                        field.formatted(i) + "capturedAt", Refusal.CAPTURED_BEFORE, day(capturedAt, 0), publishedOn);
            }
        }
    }

    /** Those that may have been made by the day that was asked for, which ends last at UTC-12. */
    static List<Capture> byThen(List<Capture> captures, Moment moment) {
        return moment.asOf() == null
                ? captures
                : captures.stream()
                        .filter(it ->
                                !day(it.capturedAt(), -12).isAfter(moment.asOf().latest()))
                        .toList();
    }

    private static LocalDate day(Instant at, int offset) {
        return at.atOffset(ZoneOffset.ofHours(offset)).toLocalDate();
    }

    /** The same twice is kept once. */
    static List<Capture> withoutRepeats(List<Capture> captures, WebAddresses addresses) {
        Map<Capture, Capture> typed = new LinkedHashMap<>();
        captures.forEach(it ->
                typed.putIfAbsent(new Capture(addresses.normal(it.archiveUrl()), it.sha256(), it.capturedAt()), it));
        return List.copyOf(typed.values());
    }
}
