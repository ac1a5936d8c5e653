package org.claimtrail.source.pair;

/** Whether two sources are one. */
public enum Identity {
    SAME,
    DIFFERENT
}
