package org.claimtrail.judgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.Released;
import org.claimtrail.ledger.Fact;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A judgement at a moment.
 *
 * @param value what the aspect is to be, or became; null takes a grade back
 * @param departure why an evidence level departs from what the assessment suggested; null where nobody had to say
 * @param effectiveOn since when it is so
 * @param decision null while it is PROPOSED
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param recordedAt when it was proposed
 * @param recordedBy who proposed it; absent for the public
 */
@Schema(name = "Judgement")
public record JudgementView(
        UUID id,
        Subject subject,
        Aspect aspect,
        @Nullable String value,
        String reason,
        @Nullable String departure,
        PartialDate effectiveOn,
        State state,
        @Nullable DecisionView decision,
        Instant changedAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Tagged {
    /**
     * How it ended.
     *
     * @param supersedesId the judgement on the same aspect that an approval takes the place of
     * @param recordedBy who decided, or whose recording made it stale; absent for the public
     */
    @Schema(name = "Decision")
    public record DecisionView(
            @Nullable UUID supersedesId,
            @Nullable String reason,
            Instant recordedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy) {
        DecisionView(Decision decision) {
            this(
                    decision.supersedesId(),
                    decision.reason(),
                    decision.recorded().at(),
                    decision.recorded().by().name());
        }
    }

    JudgementView(Judgement judgement, Decision decision) {
        this(
                judgement.id(),
                judgement.subject(),
                judgement.aspect(),
                judgement.value(),
                judgement.reason(),
                judgement.departure(),
                judgement.effectiveOn(),
                decision == null ? State.PROPOSED : decision.outcome(),
                decision == null ? null : new DecisionView(decision),
                Fact.latest(judgement, decision),
                judgement.recorded().at(),
                judgement.recorded().by().name());
    }

    /** As the public sees it: neither who proposed nor who decided. */
    public JudgementView published(Released released) {
        DecisionView nameless = decision == null
                ? null
                : new DecisionView(null, decision.reason(), released.letOut(decision.recordedAt()), null);
        return new JudgementView(
                id,
                subject,
                aspect,
                value,
                reason,
                departure,
                effectiveOn,
                state,
                nameless,
                released.letOut(changedAt),
                released.letOut(recordedAt),
                null);
    }
}
