package org.claimtrail.history;

import java.time.Instant;

/** What a list needs fast, derived from the facts: rows that were so from one instant until another. */
public final class Projection {
    /** The end of what is still so. */
    public static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    private Projection() {}

    /** HQL: what was so from one instant until another was so at {@code :knownAt}. */
    public static String known(String from, String until) {
        return known(from, until, ":knownAt");
    }

    /** HQL: what was so from one instant until another was so at this one. */
    public static String known(String from, String until, String at) {
        return "%1$s <= %3$s and %2$s > %3$s".formatted(from, until, at);
    }
}
