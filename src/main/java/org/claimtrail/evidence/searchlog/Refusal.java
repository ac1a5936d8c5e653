package org.claimtrail.evidence.searchlog;

import org.claimtrail.platform.refusal.Phrase;

/** Why what is said of a search is refused. */
enum Refusal implements Phrase {
    WITHDRAWN("This search is withdrawn already.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
