package org.claimtrail.access;

import org.claimtrail.platform.refusal.Phrase;

/** Why access records are not searched. */
enum Refusal implements Phrase {
    NO_TIME(
            "is not before until, %s, so there is no time between them; write an earlier one, or leave one of them out");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
