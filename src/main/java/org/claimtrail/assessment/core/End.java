package org.claimtrail.assessment.core;

import java.util.UUID;

/**
 * Where a chain of derivations ends, or a stop on its way there.
 *
 * @param id of an item, a publication or a source, as the kind says
 * @param isWeakened whether the way there leads through a work whose passages on the claim are all spoken against
 */
record End(Kind kind, UUID id, boolean isWeakened) {
    /** What is there. */
    enum Kind {
        /** An item of evidence: where a chain begins. */
        ITEM,
        /** A publication on the way. */
        WORK,
        /** An origin: a source that spoke. */
        SPOKE,
        /** An origin: a publisher that found it out itself. */
        FOUND_OUT,
        /** A publication, or an outlet named without one, of which nobody recorded what it derives from. */
        NOT_RECORDED,
        /** A publication that its publisher took back: what rests on it hangs in the air. */
        TAKEN_BACK,
        /** A publication whose passages on the claim are all struck out: what copies them falls with them. */
        STRUCK_OUT
    }

    boolean isOrigin() {
        return kind == Kind.SPOKE || kind == Kind.FOUND_OUT;
    }
}
