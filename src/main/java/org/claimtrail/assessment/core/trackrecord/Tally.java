package org.claimtrail.assessment.core.trackrecord;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a number of statements turned out.
 *
 * @param interval null where there are too few to say more than how many
 */
@Schema(name = "Tally")
public record Tally(int held, int fell, @Nullable Interval interval) {
    /** With fewer there are only counts. */
    public static final int FEWEST = 5;

    static Tally of(Collection<Outcome> outcomes) {
        int held = (int) outcomes.stream().filter(Outcome::held).count();
        int fell = outcomes.size() - held;
        return new Tally(held, fell, outcomes.size() < FEWEST ? null : Interval.of(held, fell));
    }
}
