package org.claimtrail.history;

import org.claimtrail.platform.refusal.Problem;

/** A correction says why; something new has nothing to explain. */
public final class Corrections {
    private Corrections() {}

    public static void requireNoReason(String reason) {
        if (reason != null) {
            throw Problem.refused("reason", Refusal.REASON_OF_NEW);
        }
    }

    public static void requireReason(String reason) {
        if (reason == null) {
            throw Problem.refused("reason", Refusal.NO_REASON);
        }
    }
}
