package org.claimtrail.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            if (publishedOn != null
                    && capturedAt.atOffset(ZoneOffset.ofHours(14)).toLocalDate().isBefore(publishedOn.earliest())) {
                throw Problem.refused(field.formatted(i) + "capturedAt", Refusal.CAPTURED_BEFORE, publishedOn);
            }
        }
    }

    /** The same twice is kept once. */
    static List<Capture> withoutRepeats(List<Capture> captures, WebAddresses addresses) {
        Map<Capture, Capture> typed = new LinkedHashMap<>();
        captures.forEach(it ->
                typed.putIfAbsent(new Capture(addresses.normal(it.archiveUrl()), it.sha256(), it.capturedAt()), it));
        return List.copyOf(typed.values());
    }
}
