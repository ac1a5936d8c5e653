package org.claimtrail.judgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.release.Released;
import org.claimtrail.history.Fact;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A judgement at a moment.
 *
 * @param value what the aspect is to be, or became; null takes a grade back
 * @param departure why an evidence level departs from what the assessment suggested; null where nobody had to say
 * @param ratedDown why it is less certain than the rules take it to be; empty for all but an evidence level
 * @param effectiveOn since when it is so
 * @param decision null while it is PROPOSED
 * @param changeRequest that changes were asked for of it, the last time; absent where nobody did, and for the public
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
        List<RatingDown> ratedDown,
        PartialDate effectiveOn,
        State state,
        @Nullable DecisionView decision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChangeRequestView changeRequest,
        Instant changedAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Tagged {
    /**
     * How it ended.
     *
     * @param supersedesId the judgement on the same aspect that an approval takes the place of
     * @param reason why; of a stale proposal, what changed
     * @param change what made it stale; null where it ended otherwise, and for the public
     * @param recordedBy who decided, or whose recording made it stale; absent for the public
     */
    @Schema(name = "Decision")
    public record DecisionView(
            @Nullable UUID supersedesId,
            @Nullable String reason,
            @Nullable Change change,
            Instant recordedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy) {
        DecisionView(Judgement judgement, Decision decision) {
            this(
                    decision.supersedesId(),
                    decision.changed() == null
                            ? decision.reason()
                            : lapse(judgement.subject(), decision.changeKind(), decision.changed())
                                    .toString(),
                    decision.changed() == null ? null : new Change(decision.changeKind(), decision.changed()),
                    decision.recorded().at(),
                    decision.recorded().by().name());
        }
    }

    /** An entry of the ledger, and what it changed. */
    @Schema(name = "JudgementChange")
    public record Change(EntryKind kind, Subject subject) {}

    JudgementView(
            Judgement judgement,
            @Nullable Decision decision,
            @Nullable ChangeRequest asked,
            @Nullable ChangeAnswer answer) {
        this(
                judgement.id(),
                judgement.subject(),
                judgement.aspect(),
                judgement.value(),
                judgement.reason(),
                judgement.departure(),
                judgement.ratedDown(),
                judgement.effectiveOn(),
                decision == null ? State.PROPOSED : decision.outcome(),
                decision == null ? null : new DecisionView(judgement, decision),
                ChangeRequestView.of(asked, answer),
                Fact.latest(judgement, decision, asked, answer),
                judgement.recorded().at(),
                judgement.recorded().by().name());
    }

    /** Whether its proposer has to answer before anybody decides: changes were asked for. */
    public boolean awaitsProposer() {
        return state == State.PROPOSED && changeRequest != null && changeRequest.answer() == null;
    }

    /** What made it stale, for people; null where nothing did. */
    public @Nullable Words lapse() {
        return decision == null || decision.change() == null
                ? null
                : lapse(subject, decision.change().kind(), decision.change().subject());
    }

    private static Words lapse(Subject judged, EntryKind change, Subject changed) {
        return Words.of(Lapse.of(change, changed, judged));
    }

    /**
     * Of these those that were in force at a release and say something of the day that is asked for, in the order of proposal: those
     * that were overtaken before any release were never let out. In force by what was decided, whatever the day: a later decision
     * overtakes an earlier one also where it says that something is so since later.
     *
     * @param judged whatever day they say
     */
    public static List<JudgementView> letOut(List<JudgementView> judged, Released released) {
        List<JudgementView> approved = judged.stream()
                .filter(judgement -> judgement.state() == State.APPROVED)
                .sorted(Comparator.comparing(judgement -> judgement.decision().recordedAt()))
                .toList();
        return released
                .shown(
                        approved,
                        judgement -> List.of(judgement.subject(), judgement.aspect()),
                        judgement -> judgement.decision().recordedAt())
                .stream()
                .flatMap(List::stream)
                .filter(judgement ->
                        judgement.effectiveOn().compareTo(released.moment().lastDay()) <= 0)
                .sorted(Comparator.comparing(JudgementView::id))
                .toList();
    }

    /** As the public sees it: neither who proposed nor who decided. */
    public JudgementView published(Released released) {
        DecisionView nameless = decision == null
                ? null
                : new DecisionView(null, decision.reason(), null, released.letOut(decision.recordedAt()), null);
        return new JudgementView(
                id,
                subject,
                aspect,
                value,
                reason,
                departure,
                ratedDown,
                effectiveOn,
                state,
                nameless,
                null,
                released.letOut(changedAt),
                released.letOut(recordedAt),
                null);
    }
}
