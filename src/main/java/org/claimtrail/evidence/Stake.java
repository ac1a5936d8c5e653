package org.claimtrail.evidence;

/** What the origin of an item has at stake that it is believed. */
public enum Stake {
    GAINS,
    /** An admission against interest. */
    LOSES,
    NONE
}
