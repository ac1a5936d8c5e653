package org.claimtrail.source;

/** Whether two sources are one. */
public enum Identity {
    SAME,
    DIFFERENT
}
