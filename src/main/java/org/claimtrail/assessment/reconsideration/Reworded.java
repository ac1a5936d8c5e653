package org.claimtrail.assessment.reconsideration;

import org.claimtrail.claim.UnderReconsideration;
import org.claimtrail.claim.UnderReconsideration.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Which of a claim's status and level pages don't say, since they are to be looked at again for what they themselves were decided on:
 * other words than the claim has, or what counts no longer.
 *
 * @param ofStatus why; null where it is said
 */
public record Reworded(@Nullable Cause ofStatus, @Nullable Cause ofLevel) {
    /** Neither: what was decided is decided on what is. */
    public static final Reworded NOTHING = new Reworded(null, null);

    public static Reworded of(@Nullable UnderReconsideration said) {
        return said == null ? NOTHING : new Reworded(said.status(), said.evidenceLevel());
    }

    public boolean status() {
        return ofStatus != null;
    }

    public boolean level() {
        return ofLevel != null;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
