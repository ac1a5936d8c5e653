package org.claimtrail.reply;

import java.util.Set;

/** What came of a comment request. Silence is not a denial, and can be broken later. */
public enum Outcome {
    PENDING,
    NO_RESPONSE,
    DECLINED,
    REPLIED;

    /** What can still come. */
    Set<Outcome> next() {
        return switch (this) {
            case PENDING -> Set.of(NO_RESPONSE, DECLINED, REPLIED);
            case NO_RESPONSE -> Set.of(DECLINED, REPLIED);
            case DECLINED -> Set.of(REPLIED);
            case REPLIED -> Set.of();
        };
    }
}
