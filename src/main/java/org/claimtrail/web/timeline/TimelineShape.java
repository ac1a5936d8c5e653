package org.claimtrail.web.timeline;

import org.claimtrail.dossier.Event;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;

/**
 * The mark of an event on a timeline, drawn around the origin, 14 wide: told apart by its outline and by what is in it, for
 * colour does not survive print and not every eye.
 */
public enum TimelineShape {
    CLAIM(Outline.CIRCLE, Outline.CIRCLE),
    CLAIM_CORRECTED(Outline.CIRCLE, ""),
    CLAIM_RELATED(Outline.CIRCLE, "M-3.2 0H3.2"),
    RELATION_WITHDRAWN(Outline.CIRCLE, "M-4.4 4.4L4.4-4.4M-4.4-4.4L4.4 4.4"),
    SHAKEN(Outline.CIRCLE, "M0-3.8V.6M0 3V4"),
    PAUSED(Outline.CIRCLE, "M-1.8-3V3M1.8-3V3"),
    SUPPORTS(Outline.SQUARE, Outline.SQUARE),
    DISPUTES(Outline.SQUARE, "M-6 6L6-6"),
    NEUTRAL(Outline.SQUARE, ""),
    DEFEATS(Outline.SQUARE, "M-6-6L6 6"),
    EVIDENCE_WITHDRAWN(Outline.SQUARE, "M-6 6L6-6M-6-6L6 6"),
    FOUND(Outline.LENS, "M-4.2-1.2H1.4M-1.4-4V1.6"),
    NOT_FOUND(Outline.LENS, ""),
    SEARCH_WITHDRAWN(Outline.LENS, "M-3.3-3.1L.5.7M-3.3.7L.5-3.1"),
    DENIAL(Outline.DOWN, Outline.DOWN),
    PARTIAL_DENIAL(Outline.DOWN, ""),
    CONFIRMATION(Outline.UP, Outline.UP),
    PARTIAL_CONFIRMATION(Outline.UP, ""),
    ANSWER(Outline.BALLOON, ""),
    REPLY_WITHDRAWN(Outline.BALLOON, "M-3.4 1.8L3.4-4.4M-3.4-4.4L3.4 1.8"),
    ASKED(Outline.DIAMOND, ""),
    ANSWERED(Outline.DIAMOND, Outline.DIAMOND),
    DECLINED(Outline.DIAMOND, "M-3 0H3"),
    /** Dashed: nothing was said. */
    SILENCE(Outline.DIAMOND, ""),
    REQUEST_WITHDRAWN(Outline.DIAMOND, "M-3.6 3.6L3.6-3.6M-3.6-3.6L3.6 3.6"),
    /** As evidence that was withdrawn, and as a document that stands again. */
    RETRACTED(Outline.SQUARE, "M-3.4 0H3.4"),
    RETRACTION_WITHDRAWN(Outline.SQUARE, "M-3.4 0H3.4M0-3.4V3.4"),
    PROPOSED(Outline.HEXAGON, ""),
    APPROVED(Outline.HEXAGON, Outline.HEXAGON),
    REJECTED(Outline.HEXAGON, "M-3-3L3 3M-3 3L3-3"),
    CHANGES_REQUESTED(Outline.HEXAGON, "M3-2.4L0-4L-3-2.4M0-4V4"),
    CHANGES_ANSWERED(Outline.HEXAGON, "M-3 0H3"),
    /** Dashed: it came to nothing. */
    LAPSED(Outline.HEXAGON, "");

    private final String outline;
    private final String inside;

    TimelineShape(String outline, String inside) {
        this.outline = outline;
        this.inside = inside;
    }

    public String outline() {
        return outline;
    }

    public String inside() {
        return inside;
    }

    static TimelineShape of(Event event) {
        return switch (event.kind()) {
            case CLAIM_ADDED -> CLAIM;
            case CLAIM_CORRECTED -> CLAIM_CORRECTED;
            case CLAIM_RELATED -> CLAIM_RELATED;
            case CLAIM_RELATION_WITHDRAWN -> RELATION_WITHDRAWN;
            case EVIDENCE_ADDED, EVIDENCE_CORRECTED -> of(event.details().direction());
            case EVIDENCE_WITHDRAWN -> EVIDENCE_WITHDRAWN;
            case SEARCH_LOGGED, SEARCH_CORRECTED -> of(event.details().search());
            case SEARCH_WITHDRAWN -> SEARCH_WITHDRAWN;
            case REPLY_ADDED, REPLY_CORRECTED -> of(event.details().replyKind());
            case REPLY_WITHDRAWN -> REPLY_WITHDRAWN;
            case COMMENT_REQUESTED, COMMENT_REQUEST_CORRECTED -> ASKED;
            case COMMENT_REQUEST_CONCLUDED -> of(event.details().outcome());
            case COMMENT_REQUEST_WITHDRAWN -> REQUEST_WITHDRAWN;
            case JUDGEMENT_PROPOSED -> PROPOSED;
            case JUDGEMENT_APPROVED -> APPROVED;
            case JUDGEMENT_REJECTED -> REJECTED;
            case JUDGEMENT_WITHDRAWN, JUDGEMENT_STALE -> LAPSED;
            case JUDGEMENT_CHANGES_REQUESTED -> CHANGES_REQUESTED;
            case JUDGEMENT_CHANGES_ANSWERED -> CHANGES_ANSWERED;
            case PUBLICATION_RETRACTED -> RETRACTED;
            case PUBLICATION_RETRACTION_WITHDRAWN -> RETRACTION_WITHDRAWN;
            case CLAIM_SHAKEN -> SHAKEN;
            case CLAIM_PAUSED -> PAUSED;
        };
    }

    private static TimelineShape of(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> SUPPORTS;
            case DISPUTES -> DISPUTES;
            case NEUTRAL -> NEUTRAL;
            case DEFEATS -> DEFEATS;
        };
    }

    private static TimelineShape of(SearchOutcome outcome) {
        return switch (outcome) {
            case FOUND -> FOUND;
            case NOT_FOUND -> NOT_FOUND;
        };
    }

    private static TimelineShape of(ReplyKind kind) {
        return switch (kind) {
            case CATEGORICAL_DENIAL -> DENIAL;
            case PARTIAL_DENIAL -> PARTIAL_DENIAL;
            case CONFIRMATION -> CONFIRMATION;
            case PARTIAL_CONFIRMATION -> PARTIAL_CONFIRMATION;
            default -> ANSWER;
        };
    }

    private static TimelineShape of(Outcome outcome) {
        return switch (outcome) {
            case NO_RESPONSE, PENDING -> SILENCE;
            case DECLINED -> DECLINED;
            case REPLIED -> ANSWERED;
        };
    }

    private static final class Outline {
        static final String CIRCLE = "M-6.2 0A6.2 6.2 0 1 0 6.2 0A6.2 6.2 0 1 0-6.2 0Z";
        static final String SQUARE = "M-5.6-5.6H5.6V5.6H-5.6Z";
        static final String LENS = "M-6.2-1.2A4.8 4.8 0 1 0 3.4-1.2A4.8 4.8 0 1 0-6.2-1.2ZM2 2.2L6.2 6.4";
        static final String DOWN = "M-7-5.2H7L0 6.8Z";
        static final String UP = "M-7 5.2H7L0-6.8Z";
        static final String BALLOON = "M-6.5-5.5H6.5V3H0L-3.5 6.5V3H-6.5Z";
        static final String DIAMOND = "M0-7.2L7.2 0L0 7.2L-7.2 0Z";
        static final String HEXAGON = "M-3.6-6.2H3.6L7 0L3.6 6.2H-3.6L-7 0Z";

        private Outline() {}
    }
}
