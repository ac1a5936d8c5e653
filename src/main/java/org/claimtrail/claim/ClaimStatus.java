package org.claimtrail.claim;

import java.util.EnumSet;
import java.util.Set;

/** Where a claim stands, and where it can go from there. */
public enum ClaimStatus {
    REPORTED,
    UNDER_REVIEW,
    UNSUBSTANTIATED,
    DISPUTED,
    CORROBORATED,
    CONFIRMED,
    REFUTED,
    /** The claimant took it back. */
    RETRACTED,
    /** Another claim took its place. */
    SUPERSEDED;

    /** The statuses that a judgement can give next: towards a firmer one, or through UNDER_REVIEW, which re-opens any. */
    public Set<ClaimStatus> next() {
        EnumSet<ClaimStatus> next = EnumSet.of(UNDER_REVIEW, RETRACTED, SUPERSEDED);
        switch (this) {
            case UNDER_REVIEW -> next.addAll(Set.of(UNSUBSTANTIATED, DISPUTED, CORROBORATED, CONFIRMED, REFUTED));
            case UNSUBSTANTIATED, DISPUTED -> next.addAll(Set.of(CORROBORATED, REFUTED));
            case CORROBORATED -> next.add(CONFIRMED);
            default -> {
                // From the others only the three that are open to all.
            }
        }
        next.remove(this);
        return next;
    }

    /** Whether a claim can't be so and so at once: what says the same is true or false together. */
    public boolean isContraryTo(ClaimStatus other) {
        return this == REFUTED && other.holds() || holds() && other == REFUTED;
    }

    /** Whether it is judged to be true, firmly or not yet so. */
    public boolean holds() {
        return this == CORROBORATED || this == CONFIRMED;
    }

    public boolean canBecome(ClaimStatus other) {
        return next().contains(other);
    }
}
