package org.claimtrail.evidence.wording;

import java.time.Instant;
import java.util.List;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which items of evidence on a claim may be copies of one another, by their words. A suggestion: no rule looks at it.
 *
 * @param knownAt the instant that reproduces this answer
 * @param asOf the world date that was asked for; null where none was
 * @param items the longest runs first
 * @param leftOff how many more there are: 100 are shown
 */
@Schema(name = "EqualWords")
public record EqualWordsView(Instant knownAt, @Nullable PartialDate asOf, List<SharedWords> items, int leftOff) {
    static EqualWordsView of(EqualWords words, Moment moment) {
        return new EqualWordsView(moment.knownAt(), moment.asOf(), words.longest(), words.leftOff());
    }
}
