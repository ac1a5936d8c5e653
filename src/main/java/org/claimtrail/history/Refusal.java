package org.claimtrail.history;

import org.claimtrail.platform.refusal.Phrase;

/** Why a correction is refused. */
enum Refusal implements Phrase {
    REASON_OF_NEW("belongs to a correction (PUT); leave it out of something new"),
    NO_REASON("is missing: say why this is corrected");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
