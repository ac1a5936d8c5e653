package org.claimtrail.web.assessment;

import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.assessment.core.Strand;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.source.SourceKind;
import org.claimtrail.web.words.AssessmentMessages;
import org.jspecify.annotations.Nullable;

/** Tells lines, and the works that carry them, for the picture and for the list. */
record LineWords(AssessmentWords words) {
    private AssessmentMessages own() {
        return words.own();
    }

    private Basis basis() {
        return words.basis();
    }

    String kind(SourceKind kind) {
        return words.shared().sourceKind(kind);
    }

    /** Whether it counts, and if not, why not. */
    String standing(SideView side, LineView line) {
        if (line.counts()) {
            return own().counts();
        }
        if (line.level() == EvidenceLevel.NONE) {
            return own().weighsNothing();
        }
        return line.thingId() != null
                ? own().onOneThing()
                : side.counted().stream().anyMatch(other -> other.originId().equals(line.originId()))
                        ? own().oneOrigin()
                        : own().notIndependent();
    }

    String side(Direction direction) {
        return direction == Direction.SUPPORTS ? own().forIt() : own().against();
    }

    /** What it is worth, and could turn out to be. */
    String level(LineView line) {
        String level = words.level(line.level());
        return line.levelIfGraded() == line.level()
                ? level
                : level + ", " + own().upTo(words.level(line.levelIfGraded()));
    }

    /** What it is, on its side, and is worth: {@code Ann, for it: weak}. */
    String title(Direction direction, LineView line) {
        return AssessmentWords.apart(line.originName()) + ", " + side(direction) + ": " + level(line);
    }

    String knot(LineView line) {
        return own().line(words.level(line.level()));
    }

    /** What a line does to the claim, or why it does nothing. */
    String towards(Direction direction, SideView side, LineView line) {
        return !line.counts()
                ? standing(side, line)
                : direction == Direction.SUPPORTS ? own().supports() : own().disputes();
    }

    /** Why an item is in no line. */
    String idle(Basis.Item item, Assessment assessment) {
        SideView side = item.direction() == Direction.SUPPORTS ? assessment.supporting() : assessment.disputing();
        if (isStruckOut(item, side, assessment)) {
            return own().isStruckOut();
        }
        if (item.direction() == Direction.NEUTRAL) {
            return own().neither();
        }
        if (side.notRecorded().contains(item.id())) {
            return item.direction() == Direction.DISPUTES ? own().addsNoLineAgainst() : own().addsNoLine();
        }
        if (side.circular().contains(item.id())) {
            return own().goesRound();
        }
        return item.direction() == Direction.DISPUTES
                        && !basis().works().get(item.publicationId()).isRetracted()
                ? own().isDenial()
                : own().takenBack();
    }

    /** The same, where its line is not drawn but told. */
    String apart(Basis.Item item, Assessment assessment) {
        SideView side = item.direction() == Direction.SUPPORTS ? assessment.supporting() : assessment.disputing();
        return side.notRecorded().contains(item.id()) && !isStruckOut(item, side, assessment)
                ? words.lineage().notRecorded()
                : idle(item, assessment);
    }

    private static boolean isStruckOut(Basis.Item item, SideView side, Assessment assessment) {
        return assessment.isStruckOut(item.id()) || side.struckOut().contains(item.id());
    }

    /** What is said against an item does to it; null where it does nothing. */
    @Nullable
    String defeat(UUID itemId, Assessment assessment) {
        boolean isCopied = Stream.of(assessment.supporting(), assessment.disputing())
                .anyMatch(side -> side.struckOut().contains(itemId));
        return assessment.defeated().stream()
                .filter(step -> step.itemId().equals(itemId))
                .findFirst()
                .map(step -> step.isStruckOut()
                        ? own().strikesOut(words.level(step.level()))
                        : own().weakens(words.level(step.level())))
                .orElse(isCopied ? own().fallsWithCopied() : null);
    }

    /** What a work has from where. */
    String strand(Strand strand) {
        if (strand.kind() == null) {
            return unknown(strand);
        }
        String verb = words.shared().derivation(strand.kind());
        if (strand.kind() == DerivationKind.OWN_WORK) {
            return verb;
        }
        UUID from = strand.fromId();
        return basis().works().containsKey(from)
                ? verb + " " + AssessmentWords.quoted(words.title(from))
                : verb + " " + AssessmentWords.apart(basis().parties().get(from).name());
    }

    /** Why a chain ends loose. */
    String unknown(Strand strand) {
        return basis().works().get(strand.publicationId()).isRetracted()
                ? own().takenBack()
                : words.lineage().notRecorded();
    }
}
