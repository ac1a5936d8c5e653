package org.claimtrail.history;

import org.claimtrail.platform.refusal.Phrase;

/** Why a correction is refused, or a reading. */
enum Refusal implements Phrase {
    REASON_OF_NEW("belongs to a correction (PUT); leave it out of something new"),
    NO_REASON("is missing: say why this is corrected"),
    NOT_BY_THEN("There is no %s %s that you may see, or it is dated after %s.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
