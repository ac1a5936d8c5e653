package org.claimtrail.ledger;

import static org.claimtrail.ledger.Subject.Kind.API_CLIENT;
import static org.claimtrail.ledger.Subject.Kind.CLAIM;
import static org.claimtrail.ledger.Subject.Kind.COMMENT_REQUEST;
import static org.claimtrail.ledger.Subject.Kind.EVIDENCE;
import static org.claimtrail.ledger.Subject.Kind.JUDGEMENT;
import static org.claimtrail.ledger.Subject.Kind.PUBLICATION;
import static org.claimtrail.ledger.Subject.Kind.REPLY;
import static org.claimtrail.ledger.Subject.Kind.SEARCH;
import static org.claimtrail.ledger.Subject.Kind.SOURCE;
import static org.claimtrail.ledger.Subject.Kind.SOURCE_PAIR;
import static org.claimtrail.ledger.Subject.Kind.THING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an entry says has happened, and to what kind of thing. These words are in the ledger for good: add, never rename. */
public enum EntryKind {
    SOURCE_ADDED(SOURCE),
    SOURCE_CORRECTED(SOURCE),
    SOURCE_PAIR_ADDED(SOURCE_PAIR),
    PUBLICATION_ADDED(PUBLICATION),
    PUBLICATION_CORRECTED(PUBLICATION),
    PUBLICATION_DERIVATION_ADDED(PUBLICATION),
    /** Nothing else of it changed than where it is preserved. */
    PUBLICATION_PRESERVED(PUBLICATION),
    PUBLICATION_RETRACTED(PUBLICATION),
    /** The newsroom found that the retraction should never have been recorded. */
    PUBLICATION_RETRACTION_WITHDRAWN(PUBLICATION),
    THING_ADDED(THING),
    THING_CORRECTED(THING),
    CLAIM_ADDED(CLAIM),
    CLAIM_CORRECTED(CLAIM),
    CLAIM_RELATED(CLAIM),
    /** A relation was recorded by mistake, and counts no longer. */
    CLAIM_RELATION_WITHDRAWN(CLAIM),
    /** One editor took it from the public, to be looked at again. */
    CLAIM_PAUSED(CLAIM),
    /** Something that a decision on the claim rested on fell: it asks for a new look. */
    CLAIM_SHAKEN(CLAIM),
    EVIDENCE_ADDED(EVIDENCE),
    EVIDENCE_CORRECTED(EVIDENCE),
    EVIDENCE_WITHDRAWN(EVIDENCE),
    SEARCH_LOGGED(SEARCH),
    SEARCH_CORRECTED(SEARCH),
    /** A search was logged by mistake, and counts no longer. */
    SEARCH_WITHDRAWN(SEARCH),
    REPLY_ADDED(REPLY),
    REPLY_CORRECTED(REPLY),
    /** A reply was recorded by mistake, and counts no longer; that its party takes it back is a reply added. */
    REPLY_WITHDRAWN(REPLY),
    COMMENT_REQUESTED(COMMENT_REQUEST),
    COMMENT_REQUEST_CORRECTED(COMMENT_REQUEST),
    COMMENT_REQUEST_CONCLUDED(COMMENT_REQUEST),
    /** A request was recorded by mistake, and counts no longer. */
    COMMENT_REQUEST_WITHDRAWN(COMMENT_REQUEST),
    JUDGEMENT_PROPOSED(JUDGEMENT),
    JUDGEMENT_APPROVED(JUDGEMENT),
    JUDGEMENT_REJECTED(JUDGEMENT),
    JUDGEMENT_WITHDRAWN(JUDGEMENT),
    JUDGEMENT_STALE(JUDGEMENT),
    /** An editor gave it back to its proposer, with what is to be otherwise. */
    JUDGEMENT_CHANGES_REQUESTED(JUDGEMENT),
    /** Its proposer said why it stands as it is. */
    JUDGEMENT_CHANGES_ANSWERED(JUDGEMENT),
    /** Who is to work on something, or that nobody is: it says nothing of the thing itself. */
    CLAIM_ASSIGNED(CLAIM),
    JUDGEMENT_ASSIGNED(JUDGEMENT),
    COMMENT_REQUEST_ASSIGNED(COMMENT_REQUEST),
    /** What the newsroom says to itself about something. */
    CLAIM_REMARKED(CLAIM),
    EVIDENCE_REMARKED(EVIDENCE),
    JUDGEMENT_REMARKED(JUDGEMENT),
    API_CLIENT_ADDED(API_CLIENT),
    /** What is said of it, or when it ends. */
    API_CLIENT_CORRECTED(API_CLIENT),
    /** It has another secret, beside which the one before is taken for a while. */
    API_CLIENT_ROTATED(API_CLIENT),
    API_CLIENT_DISABLED(API_CLIENT);

    /** What tells how the newsroom shares its work, and nothing of what is known. */
    public static final Set<EntryKind> WORK = Collections.unmodifiableSet(EnumSet.of(
            CLAIM_ASSIGNED,
            JUDGEMENT_ASSIGNED,
            COMMENT_REQUEST_ASSIGNED,
            CLAIM_REMARKED,
            EVIDENCE_REMARKED,
            JUDGEMENT_REMARKED));

    private final Subject.Kind of;

    EntryKind(Subject.Kind of) {
        this.of = of;
    }

    /** The kind of thing that it happens to. */
    public Subject.Kind of() {
        return of;
    }
}
