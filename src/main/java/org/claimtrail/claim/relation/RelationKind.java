package org.claimtrail.claim.relation;

import java.util.Set;

/** How a claim stands to another; read from the one to the other: "narrows", "depends on". */
public enum RelationKind {
    NARROWS,
    DEPENDS_ON,
    CONTRADICTS,
    SUPERSEDES,
    DUPLICATES;

    /** Those that lead from the one claim to the other, and never come back. */
    static final Set<RelationKind> ONE_WAY = Set.of(NARROWS, DEPENDS_ON, SUPERSEDES);

    /** Whether it is the same relation read from either claim. */
    boolean isMutual() {
        return !ONE_WAY.contains(this);
    }
}
