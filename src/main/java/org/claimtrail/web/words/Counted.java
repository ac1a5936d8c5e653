package org.claimtrail.web.words;

import org.claimtrail.dossier.Event;

/** What events are called where several are counted. */
public enum Counted {
    ITEMS,
    REPLIES,
    REQUESTS,
    SEARCHES,
    JUDGEMENTS,
    /** Of several sorts. */
    EVENTS,
    /** Of whichever sort, where it counts that they were recorded. */
    RECORDINGS;

    public static Counted of(Event event) {
        return switch (event.kind()) {
            case EVIDENCE_ADDED, EVIDENCE_CORRECTED, EVIDENCE_WITHDRAWN -> ITEMS;
            case REPLY_ADDED, REPLY_CORRECTED, REPLY_WITHDRAWN -> REPLIES;
            case COMMENT_REQUESTED, COMMENT_REQUEST_CORRECTED, COMMENT_REQUEST_CONCLUDED, COMMENT_REQUEST_WITHDRAWN ->
                REQUESTS;
            case SEARCH_LOGGED, SEARCH_CORRECTED, SEARCH_WITHDRAWN -> SEARCHES;
            case JUDGEMENT_PROPOSED,
                    JUDGEMENT_APPROVED,
                    JUDGEMENT_REJECTED,
                    JUDGEMENT_WITHDRAWN,
                    JUDGEMENT_STALE,
                    JUDGEMENT_CHANGES_REQUESTED,
                    JUDGEMENT_CHANGES_ANSWERED -> JUDGEMENTS;
            default -> EVENTS;
        };
    }
}
