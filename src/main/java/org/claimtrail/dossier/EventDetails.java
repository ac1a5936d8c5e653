package org.claimtrail.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What it was: of these, what its kind of event has.
 *
 * @param text the statement of a claim, the reason of a withdrawal, retraction or pause, or the channel of a request, which is the newsroom's
 * @param direction where an item of evidence points
 * @param evidenceKind what an item of evidence is
 * @param search whether what somebody looked for was there
 * @param searchedIn where somebody looked
 * @param replyKind what was answered
 * @param medium how a party was asked
 * @param outcome what came of a request
 * @param relation how the claim stands to the other one
 * @param otherClaimId the other claim of a relation
 * @param aspect what a judgement is about
 * @param value what a judgement makes of it; absent also where it takes a grade back
 * @param why what the claim has to do with what fell, for which it is to be looked at again
 * @param cause the claim that was refuted, the publication that was retracted, or the judgement on a source or a pair of sources
 * @param title of the publication that was retracted, or was not after all
 * @param reason why this corrects what was recorded before
 * @param changes what this puts right of it, field by field, as names are now; not what is the newsroom's alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TimelineEventDetails",
        description = "What it was: of these, what its kind of event has.",
        examples = "{\"direction\": \"SUPPORTS\", \"evidenceKind\": \"DOCUMENT\"}")
public record EventDetails(
        String text,
        Direction direction,
        EvidenceKind evidenceKind,
        SearchOutcome search,
        String searchedIn,
        ReplyKind replyKind,
        Medium medium,
        Outcome outcome,
        RelationKind relation,
        UUID otherClaimId,
        Aspect aspect,
        String value,
        ReconsiderationView.Why why,
        Subject cause,
        String title,
        String reason,
        List<Change> changes) {
    static final EventDetails NONE = of((String) null);

    public EventDetails(
            String text,
            Direction direction,
            EvidenceKind evidenceKind,
            SearchOutcome search,
            String searchedIn,
            ReplyKind replyKind,
            Medium medium,
            Outcome outcome,
            RelationKind relation,
            UUID otherClaimId,
            Aspect aspect,
            String value,
            ReconsiderationView.Why why,
            Subject cause,
            String title) {
        this(
                text,
                direction,
                evidenceKind,
                search,
                searchedIn,
                replyKind,
                medium,
                outcome,
                relation,
                otherClaimId,
                aspect,
                value,
                why,
                cause,
                title,
                null,
                null);
    }

    /** The same of a version that took the place of another, with why, and with what changed; null and nothing of a first one. */
    EventDetails correcting(@Nullable String reason, List<Change> changes) {
        return new EventDetails(
                text,
                direction,
                evidenceKind,
                search,
                searchedIn,
                replyKind,
                medium,
                outcome,
                relation,
                otherClaimId,
                aspect,
                value,
                why,
                cause,
                title,
                reason,
                changes.isEmpty() ? null : changes);
    }

    /** As the public sees it. */
    EventDetails published() {
        return changes == null
                ? this
                : correcting(reason, changes.stream().filter(Change::isItsOwn).toList());
    }

    public static EventDetails of(String text) {
        return new EventDetails(
                text, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static EventDetails of(String title, String reason) {
        return new EventDetails(
                reason, null, null, null, null, null, null, null, null, null, null, null, null, null, title);
    }

    public static EventDetails of(Direction direction, EvidenceKind kind) {
        return new EventDetails(
                null, direction, kind, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static EventDetails of(SearchOutcome search, String searchedIn, String reason) {
        return new EventDetails(
                reason, null, null, search, searchedIn, null, null, null, null, null, null, null, null, null, null);
    }

    public static EventDetails of(ReplyKind kind) {
        return of(kind, null);
    }

    public static EventDetails of(ReplyKind kind, String reason) {
        return new EventDetails(
                reason, null, null, null, null, kind, null, null, null, null, null, null, null, null, null);
    }

    public static EventDetails of(Outcome outcome, String reason) {
        return new EventDetails(
                reason, null, null, null, null, null, null, outcome, null, null, null, null, null, null, null);
    }

    public static EventDetails of(Medium medium, String channel) {
        return new EventDetails(
                channel, null, null, null, null, null, medium, null, null, null, null, null, null, null, null);
    }

    public static EventDetails of(RelationKind kind, UUID otherClaimId) {
        return of(kind, otherClaimId, null);
    }

    public static EventDetails of(RelationKind kind, UUID otherClaimId, String reason) {
        return new EventDetails(
                reason, null, null, null, null, null, null, null, kind, otherClaimId, null, null, null, null, null);
    }

    public static EventDetails of(Aspect aspect, String value) {
        return new EventDetails(
                null, null, null, null, null, null, null, null, null, null, aspect, value, null, null, null);
    }

    public static EventDetails of(ReconsiderationView.Why why, Subject cause) {
        return new EventDetails(
                null, null, null, null, null, null, null, null, null, null, null, null, why, cause, null);
    }
}
