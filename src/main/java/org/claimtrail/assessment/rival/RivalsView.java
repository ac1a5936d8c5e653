package org.claimtrail.assessment.rival;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimtrail.assessment.core.Founded;
import org.claimtrail.assessment.core.rival.Contrast;
import org.claimtrail.assessment.core.rival.RivalLine;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim and those that contradict it, side by side.
 *
 * @param knownAt the instant that reproduces this answer
 * @param asOf the world date that was asked for; null where none was
 * @param claims the claim itself first, then those that contradict it in the order in which that was recorded,
 *     and of several that say the same the first that is read
 * @param leftOff how many more contradict it: 20 are shown
 * @param lines whoever has a line on any of them: what tells most apart first, what is the same for all last
 * @param lookNext whose lines tell most apart, and so are worth a closer look; null where nobody's do
 */
@Schema(name = "Rivals")
public record RivalsView(
        Instant knownAt,
        @Nullable PartialDate asOf,
        List<RivalView> claims,
        int leftOff,
        List<RivalLine> lines,
        @Nullable UUID lookNext) {
    static RivalsView of(Moment moment, List<Founded> claims, int leftOff) {
        Contrast contrast = Contrast.of(claims.stream().map(Founded::basis).toList());
        return new RivalsView(
                moment.knownAt(),
                moment.asOf(),
                IntStream.range(0, claims.size())
                        .mapToObj(i -> new RivalView(
                                claims.get(i).claim(), contrast.conclusions().get(i)))
                        .toList(),
                leftOff,
                contrast.lines(),
                contrast.lookNext());
    }
}
