package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.source.Party;
import org.jspecify.annotations.Nullable;

/**
 * That an item of evidence, or a reply that admits, starts at this origin.
 *
 * @param item null of a reply
 * @param answer null of an item
 * @param isFoundOut whether the origin found it out itself
 * @param isFirstHand whether the item stands in the very work in which it says so
 * @param gains whether it serves the origin
 * @param isWeakened whether something weak speaks against the item, or all that it copies
 */
record Attribution(
        Party origin,
        @Nullable Item item,
        @Nullable Answer answer,
        boolean isFoundOut,
        boolean isFirstHand,
        boolean gains,
        boolean isWeakened) {
    /** Nothing of it depends on a grade: a worse one moves no item to somebody else. */
    static final Comparator<Attribution> HOLDING_FIRST = Comparator.comparing(Attribution::isFoundOut)
            .reversed()
            .thenComparing(held -> !Parties.isNamed(held.origin))
            .thenComparing(Attribution::gains)
            .thenComparing(Attribution::isWeakened);

    /** Of one origin. */
    static final Comparator<Attribution> BETTER_FIRST = Comparator.comparing(Attribution::isWeakened)
            .thenComparing(held -> !held.isFirstHand)
            .thenComparing(held -> !held.isFoundOut);

    UUID id() {
        return item == null ? answer.id() : item.id();
    }

    /** @param numbers the worst that the line's graded items have, by kind */
    Worth worth(Map<EvidenceKind, Integer> numbers) {
        return item == null
                ? Worth.ofAdmission(answer, origin)
                : Worth.of(
                        item,
                        origin,
                        Worth.circumstances(item, origin, isFirstHand, gains),
                        isWeakened,
                        numbers.get(item.kind()));
    }

    /** What it is about; null where nobody said. */
    @Nullable
    UUID thingId() {
        return item == null ? null : item.thingId();
    }
}
