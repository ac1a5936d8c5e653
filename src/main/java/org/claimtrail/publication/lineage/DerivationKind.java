package org.claimtrail.publication.lineage;

/** How a publication, or a passage of it, came by what it says. */
public enum DerivationKind {
    QUOTES,
    CITES,
    SYNDICATES,
    TRANSLATES,
    REWRITES,
    BRIEFED_BY,
    /** Its publisher found it out itself: an origin, which derives from nothing. */
    OWN_WORK
}
