package org.claimtrail.evidence;

/** Which way an item of evidence points. */
public enum Direction {
    SUPPORTS,
    DISPUTES,
    NEUTRAL
}
