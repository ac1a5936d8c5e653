package org.claimtrail.evidence;

/** How the origin of an item came to know what it tells of (ICD 206 has a source's access). */
public enum Access {
    SAW,
    /** Hearsay. */
    TOLD
}
