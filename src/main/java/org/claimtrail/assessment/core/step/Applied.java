package org.claimtrail.assessment.core.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.EvidenceKind;
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

    <T> T accept(Visitor<T> visitor);

    /** Has something to say of each rule: a rule that it forgets doesn't compile. */
    interface Visitor<T> {
        T kind(OfKind step);

        T firstHand(FirstHand step);

        T passedOn(PassedOn step);

        T reliability(Reliable step);

        T credibility(Credible step);

        T admission(Admission step);

        T lineLevel(LineLevel step);

        T lineageNotRecorded(LineageNotRecorded step);

        T corroboration(Corroboration step);

        T convergence(Convergence step);

        T denial(Denial step);

        T silence(Silence step);

        T openQuestion(OpenQuestion step);

        T conflict(Conflict step);

        T likelihood(Likely step);

        T confidence(Confident step);
    }

    // On an item of evidence, or on a reply that admits: what came out are steps

    record OfKind(UUID itemId, EvidenceKind kind, int steps) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.kind(this);
        }
    }

    record FirstHand(UUID itemId, String originName, int steps) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.firstHand(this);
        }
    }

    record PassedOn(UUID itemId, int steps) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.passedOn(this);
        }
    }

    record Reliable(
            UUID itemId, String originName, @Nullable Reliability letter, int steps) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.reliability(this);
        }
    }

    record Credible(UUID itemId, @Nullable Integer number, int steps) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.credibility(this);
        }
    }

    record Admission(UUID replyId, ReplyKind reply, int steps) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.admission(this);
        }
    }

    // On the lines of one side: what came out is a level

    record LineLevel(UUID originId, int steps, EvidenceLevel level) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lineLevel(this);
        }
    }

    /** @param items how many lead to what nobody recorded the lineage of */
    record LineageNotRecorded(int items, EvidenceLevel level) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lineageNotRecorded(this);
        }
    }

    /** @param originId of the second line */
    record Corroboration(UUID originId, EvidenceLevel first, EvidenceLevel second, EvidenceLevel level)
            implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.corroboration(this);
        }
    }

    /**
     * @param corroborated the level until then
     * @param lines how many are worth MODERATE or more
     */
    record Convergence(EvidenceLevel corroborated, int lines, EvidenceLevel level) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.convergence(this);
        }
    }

    // On the claim as a whole

    /** Shown, and not counted. */
    record Denial(UUID replyId, String respondentName, ReplyKind reply) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.denial(this);
        }
    }

    /** Shown, and not counted. */
    record Silence(UUID sourceId, String name, Outcome outcome) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.silence(this);
        }
    }

    /** What came out is a doubt. */
    record OpenQuestion(int items) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.openQuestion(this);
        }
    }

    record Conflict(EvidenceLevel supporting, EvidenceLevel disputing, EvidenceLevel level) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.conflict(this);
        }
    }

    record Likely(EvidenceLevel supporting, EvidenceLevel disputing, Likelihood likelihood) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.likelihood(this);
        }
    }

    record Confident(List<Doubt> doubts, Confidence confidence) implements Applied {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.confidence(this);
        }
    }
}
