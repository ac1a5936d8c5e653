package org.claimtrail.claim;

/** How a claim stands to another; read from the one to the other: "narrows", "depends on". */
public enum RelationKind {
    NARROWS,
    DEPENDS_ON,
    CONTRADICTS,
    SUPERSEDES,
    DUPLICATES;

    /** Whether it is the same relation read from either claim. */
    boolean isMutual() {
        return this == CONTRADICTS || this == DUPLICATES;
    }
}
