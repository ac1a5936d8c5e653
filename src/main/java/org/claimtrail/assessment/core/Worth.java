package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Circumstance;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Stake;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What one item of evidence, or a reply that admits, is worth of one origin.
 *
 * @param id of the item, or of the reply
 * @param isHard whether somebody else can hold, read or measure it again
 * @param isGraded whether both grades are there, and say something
 * @param quality what it is by its grades, or at least, where it lacks one
 * @param ifGraded what it would be if what it lacks were B and 2
 * @param ungraded the source that has no letter, and the item that has no number
 * @param letter of its origin
 * @param isWeakened whether something weak speaks against the item itself
 * @param isSeconded whether somebody independent examined the same thing
 * @param told tells the rules, which nobody asks for but of the heaviest
 */
record Worth(
        UUID id,
        Ground ground,
        boolean isHard,
        boolean isGraded,
        Quality quality,
        Quality ifGraded,
        List<UUID> ungraded,
        @Nullable Reliability letter,
        boolean isFirstHand,
        boolean isWeakened,
        boolean isSeconded,
        Supplier<List<Applied>> told) {
    /** The heaviest first; what weighs the same weighs the same, whichever was recorded first. */
    static final Comparator<Worth> HEAVIEST_FIRST = Comparator.comparing(Worth::level)
            .thenComparing(Worth::isHardAndGraded)
            .thenComparing(Worth::quality, Comparator.reverseOrder())
            .thenComparing(Worth::levelIfGraded)
            .thenComparing(Worth::isHard)
            .thenComparing(Worth::ground, Comparator.reverseOrder())
            .thenComparing(Worth::ifGraded, Comparator.reverseOrder())
            .reversed();

    private static final int PROBABLE = 2;
    private static final int CANNOT_BE_JUDGED = 6;

    /**
     * @param isWeakened whether something weak speaks against it
     * @param copied the worst number that the line's graded items of this kind have; null where none is graded
     */
    static Worth of(
            Item item, Party origin, Set<Circumstance> circumstances, boolean isWeakened, @Nullable Integer copied) {
        Ground ground = Ground.of(item.kind(), circumstances);
        Reliability letter = origin.reliability();
        Integer number = item.credibility();
        Quality known = Quality.atLeast(letter, number);
        boolean isCopied = number == null && copied != null;
        Quality quality = isCopied ? Quality.worse(known, Quality.atLeast(letter, copied)) : known;
        return new Worth(
                item.id(),
                ground,
                Ground.isHard(item.kind(), circumstances),
                isKnown(letter) && number != null && number < CANNOT_BE_JUDGED,
                quality,
                Quality.atMost(letter, isCopied ? copied : number),
                ungraded(origin, item),
                letter,
                circumstances.contains(Circumstance.FIRST_HAND),
                isWeakened,
                false,
                () -> List.of(
                        new Applied.OfKind(item.id(), item.kind(), List.copyOf(circumstances), ground),
                        new Applied.Graded(item.id(), origin.name(), letter, number, quality)));
    }

    static Worth ofAdmission(Answer answer, Party origin) {
        Ground ground = origin.kind() == SourceKind.UNNAMED
                ? Ground.LEAD
                : answer.kind() == ReplyKind.CONFIRMATION ? Ground.ADMISSION : Ground.TESTIMONY;
        // Nobody gives a reply a number: what is admitted is as good as whoever admits it.
        Quality quality = Quality.atLeast(origin.reliability(), PROBABLE);
        return new Worth(
                answer.id(),
                ground,
                false,
                isKnown(origin.reliability()),
                quality,
                Quality.atMost(origin.reliability(), PROBABLE),
                origin.reliability() == null ? List.of(origin.id()) : List.of(),
                origin.reliability(),
                false,
                false,
                false,
                () -> List.of(new Applied.Admission(
                        answer.id(), answer.kind(), origin.name(), origin.reliability(), quality, ground)));
    }

    EvidenceLevel level() {
        return shifted(ground.worth(quality));
    }

    private EvidenceLevel levelIfGraded() {
        return shifted(ground.worth(ifGraded));
    }

    private EvidenceLevel shifted(EvidenceLevel table) {
        EvidenceLevel level = isWeakened ? table.below() : table;
        return isSeconded && level.compareTo(EvidenceLevel.MODERATE) >= 0 ? EvidenceLevel.STRONG : level;
    }

    /** What is good or fair was graded so. */
    boolean isHardAndGraded() {
        return isHard && quality.compareTo(Quality.FAIR) <= 0;
    }

    /** The same, had it the grades that it lacks. */
    Worth graded() {
        return new Worth(
                id,
                ground,
                isHard,
                true,
                ifGraded,
                ifGraded,
                ungraded,
                letter,
                isFirstHand,
                isWeakened,
                isSeconded,
                told);
    }

    /** The same, where somebody independent examined the same thing, or nobody did. */
    Worth seconded(boolean isSeconded) {
        return new Worth(
                id,
                ground,
                isHard,
                isGraded,
                quality,
                ifGraded,
                ungraded,
                letter,
                isFirstHand,
                isWeakened,
                isSeconded,
                told);
    }

    /** All that the result of the rules depends on. */
    Object alike() {
        return List.of(ground, isHard, isGraded, quality, ifGraded, isWeakened, isSeconded);
    }

    List<Applied> rules() {
        return told.get();
    }

    private static boolean isKnown(@Nullable Reliability letter) {
        return letter != null && letter != Reliability.F;
    }

    /** @param gains whether it serves the house of the origin, whatever somebody said of its stake */
    static Set<Circumstance> circumstances(Item item, Party origin, boolean isFirstHand, boolean gains) {
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        if (isFirstHand) {
            circumstances.add(Circumstance.FIRST_HAND);
        }
        if (origin.kind() == SourceKind.UNNAMED) {
            circumstances.add(Circumstance.UNNAMED);
        }
        if (gains || item.stake() == Stake.GAINS) {
            circumstances.add(Circumstance.GAINS);
        } else if (item.stake() == Stake.LOSES) {
            circumstances.add(Circumstance.LOSES);
        }
        if (item.access() == Access.TOLD) {
            circumstances.add(Circumstance.TOLD);
        }
        return circumstances;
    }

    private static List<UUID> ungraded(Party origin, Item item) {
        return Stream.of(
                        origin.reliability() == null ? origin.id() : null,
                        item.credibility() == null ? item.id() : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
