package org.claimtrail.assessment.core.step;

/** What else than its kind says on what ground a word stands. */
public enum Circumstance {
    /** Its origin found it out itself, and says so in a work of its own. */
    FIRST_HAND,
    /** Its origin has no name. */
    UNNAMED,
    /** It serves its origin: the claimant's house speaks for the claim, or whose house denies it, against; or somebody said so. */
    GAINS,
    /** It harms its origin that it is believed. */
    LOSES,
    /** Its origin was told of it. */
    TOLD
}
