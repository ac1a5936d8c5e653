package org.claimtrail.source;

/** How far a source can be relied on (NATO Admiralty code, STANAG 2511). A source not judged has none; that is not F. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged: somebody tried, and said so. */
    F
}
