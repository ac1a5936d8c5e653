package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Party;
import org.jspecify.annotations.Nullable;

/**
 * An evidence line: the evidence that shares one origin.
 *
 * @param origin of its best item
 * @param party what independence is shown of: the origin, or the part of it that it stands behind
 * @param thingId what it rests on, where another line does too; null else
 * @param counts whether it is worth something, and is shown to be independent of the others that count
 * @param items all that carries it, by id: items of evidence, and replies that admit
 * @param publishers how many publishers carry it
 * @param isFirstHand whether its origin examined or saw it itself
 * @param best its heaviest item, or reply that admits
 * @param bestIfGraded the heaviest, had all that carries it the grades that it lacks
 */
record Line(
        Party origin,
        Party party,
        @Nullable UUID thingId,
        boolean counts,
        List<UUID> items,
        int publishers,
        boolean isFirstHand,
        Worth best,
        Worth bestIfGraded) {
    /** Then the one that is seen more of. */
    static final Comparator<Line> HEAVIEST_FIRST = Comparator.comparing(Line::best, Worth.HEAVIEST_FIRST)
            .thenComparing(Line::bestIfGraded, Worth.HEAVIEST_FIRST)
            .thenComparing(Comparator.comparing(Line::isFirstHand)
                    .thenComparingInt(Line::publishers)
                    .thenComparingInt(line -> line.items().size())
                    .reversed())
            .thenComparingInt(line -> line.bestIfGraded().ungraded().size())
            .thenComparing(line -> line.origin().name());

    UUID originId() {
        return origin.id();
    }

    /** What the line is worth by itself; never CONCLUSIVE. */
    EvidenceLevel level() {
        return best.level();
    }

    EvidenceLevel levelIfGraded() {
        return bestIfGraded.level();
    }

    boolean isAtLeast(EvidenceLevel level) {
        return level().compareTo(level) >= 0;
    }

    Line counting(boolean counts) {
        return with(counts, best, bestIfGraded);
    }

    Line graded() {
        return with(counts, bestIfGraded, bestIfGraded);
    }

    /** Where somebody independent examined the same thing, or nobody did. */
    Line seconded(boolean isSeconded) {
        return isSeconded == best.isSeconded()
                ? this
                : with(counts, best.seconded(isSeconded), bestIfGraded.seconded(isSeconded));
    }

    private Line with(boolean counts, Worth best, Worth bestIfGraded) {
        return new Line(origin, party, thingId, counts, items, publishers, isFirstHand, best, bestIfGraded);
    }

    /** Of one party there is one line on a thing, and one on all else. */
    Object key() {
        return thingId == null ? party.id() : List.of(party.id(), thingId);
    }

    boolean isOnThingOf(Line other) {
        return thingId != null && thingId.equals(other.thingId);
    }
}
