package org.claimtrail.assessment.core;

import java.util.UUID;

/**
 * Where a chain of derivations ends, or a stop on its way there.
 *
 * @param id of an item, a publication or a source, as the kind says
 */
record End(Kind kind, UUID id) {
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
        TAKEN_BACK
    }

    boolean isOrigin() {
        return kind == Kind.SPOKE || kind == Kind.FOUND_OUT;
    }
}
