package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Party;

/**
 * An evidence line: the evidence that shares one origin.
 *
 * @param counts whether it is worth something, and is shown to be independent of the others that count
 * @param items all that carries it, by id: items of evidence, and replies that admit
 * @param publishers how many publishers carry it
 * @param isFirstHand whether its origin examined or saw it itself
 * @param best its heaviest item, or reply that admits
 * @param bestIfGraded what that would weigh if the grades that it lacks were B and 2
 */
record Line(
        Party origin,
        boolean counts,
        List<UUID> items,
        int publishers,
        boolean isFirstHand,
        Weight best,
        Weight bestIfGraded) {
    /** The heaviest first, and the one that grades could make heavier; then the one that is seen more of. */
    static final Comparator<Line> BY_WORTH = Comparator.comparing(Line::best, Weight.BY_WORTH)
            .thenComparing(Line::bestIfGraded, Weight.BY_WORTH)
            .thenComparing(Comparator.comparing(Line::isFirstHand)
                    .thenComparingInt(Line::publishers)
                    .thenComparingInt(line -> line.items().size())
                    .reversed());

    static final Comparator<Line> HEAVIEST_FIRST =
            BY_WORTH.thenComparing(Line::best, Weight.HEAVIEST_FIRST).thenComparing(Line::originId);

    UUID originId() {
        return origin.id();
    }

    /** What the line is worth by itself; never CONCLUSIVE. */
    EvidenceLevel level() {
        return best.level();
    }

    Line counting(boolean counts) {
        return new Line(origin, counts, items, publishers, isFirstHand, best, bestIfGraded);
    }

    Line graded() {
        return new Line(origin, counts, items, publishers, isFirstHand, bestIfGraded, bestIfGraded);
    }
}
