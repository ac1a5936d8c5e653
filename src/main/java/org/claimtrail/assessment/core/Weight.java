package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;

/**
 * What one item weighs for one origin, in steps; and which rules made it so.
 *
 * @param id of the item of evidence, or of the reply that admits
 * @param isHard whether somebody else can hold, read or measure it again
 * @param isGraded whether both letters of the pair are there, and say something; nobody gives an admission any
 * @param ungraded the source that has no letter, and the item that has no number
 * @param told tells the rules, which nobody asks for but of the heaviest
 */
record Weight(
        UUID id,
        int steps,
        boolean isHard,
        boolean isGraded,
        boolean isDirect,
        List<UUID> ungraded,
        Supplier<List<Applied>> told) {
    /** The heaviest first; what weighs the same weighs the same, whichever was recorded first. */
    static final Comparator<Weight> BY_WORTH = Comparator.comparingInt(Weight::steps)
            .thenComparing(Weight::isHard)
            .thenComparing(Weight::isGraded)
            .thenComparing(Weight::isDirect)
            .reversed();

    static final Comparator<Weight> HEAVIEST_FIRST = BY_WORTH.thenComparing(Weight::id);

    /** The least that a line can be worth anything. */
    static final Weight LEAST = new Weight(new UUID(0, 0), 1, false, false, true, List.of(), List::of);

    /** From this many steps on a line is worth that level; one line alone is never conclusive. */
    static final int WEAK_FROM = 1;

    static final int MODERATE_FROM = 4;
    static final int STRONG_FROM = 6;

    private static final int FIRST_HAND = 2;
    private static final int PASSED_ON = -1;
    private static final int ADMISSION = STRONG_FROM;
    private static final int PARTIAL_ADMISSION = MODERATE_FROM;

    /**
     * @param ofItsKind the least that the line's graded items of this kind get for their credibility: what is not graded
     *     repeats what those say, and is worth no more
     */
    static Weight of(Item item, Party origin, boolean isFoundOut, boolean isDirect, int ofItsKind) {
        int kind = kind(item.kind());
        int firstHand = isFoundOut && !isStatement(item.kind()) ? FIRST_HAND : 0;
        int passedOn = isDirect ? 0 : PASSED_ON;
        int reliability = reliability(origin.reliability());
        int credibility = item.credibility() == null ? Math.min(0, ofItsKind) : credibility(item.credibility());
        return new Weight(
                item.id(),
                kind + firstHand + passedOn + reliability + credibility,
                isHard(item.kind()),
                hasGrades(origin, item),
                isDirect,
                ungraded(origin, item),
                () -> Stream.<Applied>of(
                                new Applied.OfKind(item.id(), item.kind(), kind),
                                firstHand == 0 ? null : new Applied.FirstHand(item.id(), origin.name(), firstHand),
                                isDirect ? null : new Applied.PassedOn(item.id(), passedOn),
                                new Applied.Reliable(item.id(), origin.name(), origin.reliability(), reliability),
                                new Applied.Credible(item.id(), item.credibility(), credibility))
                        .filter(Objects::nonNull)
                        .toList());
    }

    static Weight ofAdmission(UUID replyId, ReplyKind kind) {
        int steps = kind == ReplyKind.CONFIRMATION ? ADMISSION : PARTIAL_ADMISSION;
        return new Weight(
                replyId,
                steps,
                false,
                false,
                true,
                List.of(),
                () -> List.of(new Applied.Admission(replyId, kind, steps)));
    }

    List<Applied> rules() {
        return told.get();
    }

    EvidenceLevel level() {
        return steps >= STRONG_FROM
                ? EvidenceLevel.STRONG
                : steps >= MODERATE_FROM
                        ? EvidenceLevel.MODERATE
                        : steps >= WEAK_FROM ? EvidenceLevel.WEAK : EvidenceLevel.NONE;
    }

    private static int kind(EvidenceKind kind) {
        return switch (kind) {
            case PHYSICAL -> 5;
            case DOCUMENT, IMAGERY, DATA -> 4;
            case EYEWITNESS, EXPERT_ANALYSIS, ON_RECORD_STATEMENT -> 2;
            case UNNAMED_STATEMENT, INFERENCE -> 1;
        };
    }

    private static boolean isHard(EvidenceKind kind) {
        return kind(kind) >= 4;
    }

    static boolean isStatement(EvidenceKind kind) {
        return kind == EvidenceKind.ON_RECORD_STATEMENT || kind == EvidenceKind.UNNAMED_STATEMENT;
    }

    private static int reliability(Reliability letter) {
        if (letter == null) {
            return 0;
        }
        return switch (letter) {
            case A, B -> 1;
            case C, F -> 0;
            case D -> -1;
            case E -> -2;
        };
    }

    static int credibility(int number) {
        return switch (number) {
            case 1, 2 -> 1;
            case 4 -> -1;
            case 5 -> -2;
            default -> 0;
        };
    }

    private static List<UUID> ungraded(Party origin, Item item) {
        return Stream.of(
                        origin.reliability() == null ? origin.id() : null,
                        item.credibility() == null ? item.id() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean hasGrades(Party origin, Item item) {
        return origin.reliability() != null
                && origin.reliability() != Reliability.F
                && item.credibility() != null
                && item.credibility() != 6;
    }
}
