package org.claimtrail.claim;

/** Who may see a claim: the newsroom, or everybody. */
public enum Visibility {
    INTERNAL,
    PUBLISHED
}
