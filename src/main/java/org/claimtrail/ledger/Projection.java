package org.claimtrail.ledger;

import java.time.Instant;

/** What a list needs fast, derived from the facts: rows that were so from one instant until another. */
public final class Projection {
    /** The end of what is still so. */
    public static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    private Projection() {}

    /** HQL: {@code alias} was so at {@code :knownAt}. */
    public static String known(String from, String until) {
        return from + " <= :knownAt and " + until + " > :knownAt";
    }
}
