package org.claimtrail.claim;

import org.jspecify.annotations.Nullable;

/**
 * That a claim says something else than it did.
 *
 * @param before the statement of before
 * @param after the statement that took its place
 */
public record Rewording(String before, String after) {
    /** Null where both say the same, and where nothing was said before. */
    public static @Nullable Rewording of(@Nullable String before, String after) {
        return before == null || before.equals(after) ? null : new Rewording(before, after);
    }
}
