package org.claimtrail.assessment.core;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.AppliedRule;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.evidence.Direction;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the evidence on a claim, with every step shown. Advice; a judgement decides.
 *
 * @param knownAt the instant that reproduces this answer, to the byte
 * @param asOf the world date that was asked for; null where none was
 * @param conclusion of what is graded; what is not, and could be, is taken for doubtful
 * @param ifGraded what it would be at most, were all graded that is not (taken to be B and 2); null where that is the same
 * @param decidedOn what it was when the evidence level in force was decided, to readers by the release that first showed them that
 *     level; null where that is the same, or none is in force
 * @param ratedDown what confidence comes to with the named reasons of the evidence level in force; null where it has none
 * @param flags what has to be said aloud
 * @param publishers how many publishers carry the evidence that counts, whatever its direction
 * @param openQuestions items that are neither for nor against
 * @param searchesInVain searches about the claim, where nothing was found in any of them
 * @param circles publications that derive from each other in a circle, each in the order of derivation
 * @param restsOn for each line that counts, what there would be without it
 * @param wouldChange what is missing that would change the result, the cheapest first
 * @param rules what was used on the claim as a whole; what was used on a line or a side is there
 */
@Schema(name = "Assessment")
public record Assessment(
        Instant knownAt,
        @Nullable PartialDate asOf,
        UUID claimId,
        Conclusion conclusion,
        @Nullable Conclusion ifGraded,
        @Nullable Conclusion decidedOn,
        @Nullable RatedDown ratedDown,
        Set<Flag> flags,
        int publishers,
        SideView supporting,
        SideView disputing,
        List<UUID> openQuestions,
        List<UUID> searchesInVain,
        List<List<Stop>> circles,
        List<Mainstay> restsOn,
        List<Remedy> wouldChange,

        @Schema(type = SchemaType.ARRAY, implementation = AppliedRule.class)
        List<Applied> rules) {
    /** A publication on a circle. */
    @Schema(name = "CircleStop")
    public record Stop(UUID publicationId, String title) {}

    /** The same for ever for the same basis. */
    public static Assessment of(Basis basis) {
        return new Assessor(Order.of(basis)).assess();
    }

    /** What is said against items of evidence, and what it does to them. */
    public List<Applied.Defeated> defeated() {
        return uses(Applied.Defeated.class).toList();
    }

    /** Whether what is said against an item leaves nothing of it. */
    public boolean isStruckOut(UUID itemId) {
        return defeated().stream()
                .anyMatch(step -> step.isStruckOut() && step.itemId().equals(itemId));
    }

    /** What keeps confidence from being high. */
    public List<Doubt> doubts() {
        return uses(Applied.Confident.class)
                .flatMap(step -> step.doubts().stream())
                .toList();
    }

    /** Who denied it: shown, and not counted. */
    public List<Applied.Denial> denials() {
        return uses(Applied.Denial.class).toList();
    }

    /** Who was asked and did not answer: shown, and not counted. */
    public List<Applied.Silence> silences() {
        return uses(Applied.Silence.class).toList();
    }

    private <T extends Applied> Stream<T> uses(Class<T> rule) {
        return rules.stream().filter(rule::isInstance).map(rule::cast);
    }

    /** The chains that were followed, step by step: what a picture of it shows. */
    public static List<Strand> strands(Basis basis) {
        return Stream.of(Direction.values())
                .flatMap(direction -> new Origins(basis, direction).strands())
                .distinct()
                .toList();
    }
}
