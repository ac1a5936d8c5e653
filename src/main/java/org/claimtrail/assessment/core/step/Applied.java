package org.claimtrail.assessment.core.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * One use of a rule: what it was used on, what went in, and last what came out. A record for each rule, since hardly two take
 * and give the same.
 */
public sealed interface Applied {
    /** As the API tells it. */
    @JsonValue
    default AppliedRule view() {
        return AppliedRule.of(this);
    }

    <T> T accept(AppliedVisitor<T> visitor);

    // On an item of evidence, or on a reply that admits

    /** @param circumstances what else says on what ground it stands */
    record OfKind(UUID itemId, EvidenceKind kind, List<Circumstance> circumstances, Ground ground) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.kind(this);
        }
    }

    record Graded(
            UUID itemId,
            String originName,
            @Nullable Reliability letter,
            @Nullable Integer number,
            Quality quality) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.quality(this);
        }
    }

    record Admission(
            UUID replyId,
            ReplyKind reply,
            String respondentName,
            @Nullable Reliability letter,
            Quality quality,
            Ground ground)
            implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.admission(this);
        }
    }

    // On the lines of one side: what came out is a level

    /**
     * @param isWeakened whether something weak speaks against the item: a step down
     * @param isSeconded whether somebody independent examined the same thing: STRONG
     */
    record LineLevel(
            UUID originId, Ground ground, Quality quality, boolean isWeakened, boolean isSeconded, EvidenceLevel level)
            implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.lineLevel(this);
        }
    }

    /** @param items how many lead to what nobody recorded the lineage of */
    record LineageNotRecorded(int items, EvidenceLevel level) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.lineageNotRecorded(this);
        }
    }

    /** @param originId of the second line */
    record Corroboration(UUID originId, EvidenceLevel first, EvidenceLevel second, EvidenceLevel level)
            implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.corroboration(this);
        }
    }

    /**
     * Lines that are worth something, and of which independence is not shown.
     *
     * @param lines how many of them do not count
     * @param isGreedy whether there were too many choices to weigh them all
     */
    record Undecided(int lines, boolean isGreedy) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.independence(this);
        }
    }

    /**
     * Lines that rest on one thing: one of them counts.
     *
     * @param lines how many they are
     * @param isSeconded whether two that are independent examined it
     */
    record OneThing(UUID thingId, int lines, boolean isSeconded) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.oneThing(this);
        }
    }

    // On the claim as a whole

    /**
     * What this party said no longer counts.
     *
     * @param items how many
     */
    record Recanted(UUID sourceId, String name, int items) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.recantation(this);
        }
    }

    /**
     * What is said against an item of evidence.
     *
     * @param defeaterId the heaviest item against it
     * @param level of that
     * @param isStruckOut whether the item no longer counts; else it is one step down
     */
    record Defeated(UUID itemId, UUID defeaterId, EvidenceLevel level, boolean isStruckOut) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.defeater(this);
        }
    }

    /** Says both, and takes neither back. */
    record Contradiction(UUID sourceId, String name) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.contradiction(this);
        }
    }

    /** Shown, and not counted. */
    record Denial(UUID replyId, String respondentName, ReplyKind reply) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.denial(this);
        }
    }

    /** Shown, and not counted. */
    record Silence(UUID sourceId, String name, Outcome outcome) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.silence(this);
        }
    }

    /** What came out is a doubt. */
    record OpenQuestion(int items, int searches) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.openQuestion(this);
        }
    }

    record Conflict(EvidenceLevel supporting, EvidenceLevel disputing, EvidenceLevel level) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.conflict(this);
        }
    }

    record Likely(EvidenceLevel supporting, EvidenceLevel disputing, Likelihood likelihood) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.likelihood(this);
        }
    }

    /**
     * @param quality of the best line that carries the result; null where none is worth MODERATE
     * @param lines how many independent ones carry it
     */
    record Confident(@Nullable Quality quality, int lines, List<Doubt> doubts, Confidence confidence)
            implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.confidence(this);
        }
    }

    /** Apart from what the rules found: two people saw more. */
    record RatedDown(Confidence byRules, List<RatingDown.Domain> domains, Confidence confidence) implements Applied {
        @Override
        public <T> T accept(AppliedVisitor<T> visitor) {
            return visitor.ratedDown(this);
        }
    }
}
