package org.claimtrail.ledger;

import org.claimtrail.platform.Problem;

/** A correction says why; something new has nothing to explain. */
public final class Corrections {
    private Corrections() {}

    public static void requireNoReason(String reason) {
        if (reason != null) {
            throw Problem.refused("reason", "belongs to a correction (PUT); leave it out of something new");
        }
    }

    public static void requireReason(String reason) {
        if (reason == null) {
            throw Problem.refused("reason", "is missing: say why this is corrected");
        }
    }
}
