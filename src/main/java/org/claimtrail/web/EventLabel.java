package org.claimtrail.web;

import java.util.Optional;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.RelationKind;
import org.claimtrail.dossier.Event;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.judgement.Aspect;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.ReplyKind;

/** Reads the labels of events, which are words of the API: "SUPPORTS PHYSICAL", "STATUS DISPUTED". */
final class EventLabel {
    private EventLabel() {}

    static Direction direction(Event evidence) {
        return Direction.valueOf(first(evidence));
    }

    static EvidenceKind evidenceKind(Event evidence) {
        return EvidenceKind.valueOf(rest(evidence));
    }

    static ReplyKind replyKind(Event reply) {
        return ReplyKind.valueOf(reply.label());
    }

    static Outcome outcome(Event request) {
        return Outcome.valueOf(request.label());
    }

    static RelationKind relationKind(Event relation) {
        return RelationKind.valueOf(first(relation));
    }

    static Aspect aspect(Event judgement) {
        return Aspect.valueOf(first(judgement));
    }

    /** A dash where a grade was taken back. */
    static String value(Event judgement) {
        return rest(judgement);
    }

    /** The status that a claim has from this event on; none where the event gives none. */
    static Optional<ClaimStatus> newStatus(Event event) {
        return event.kind() == Event.Kind.JUDGEMENT_APPROVED && aspect(event) == Aspect.STATUS
                ? Optional.of(ClaimStatus.valueOf(value(event)))
                : Optional.empty();
    }

    private static String first(Event event) {
        return event.label().substring(0, event.label().indexOf(' '));
    }

    private static String rest(Event event) {
        return event.label().substring(event.label().indexOf(' ') + 1);
    }
}
