package org.claimtrail.claim.pause;

import org.claimtrail.platform.refusal.Phrase;

/** Why a claim is not taken down. */
enum Refusal implements Phrase {
    CLIENT("An API client takes nothing down; a person has to."),
    NOT_PUBLISHED("It is not published, so there is nothing to take down.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
