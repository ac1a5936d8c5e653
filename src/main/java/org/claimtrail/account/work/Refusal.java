package org.claimtrail.account.work;

import org.claimtrail.platform.refusal.Phrase;

/** Why something can't be somebody's. */
enum Refusal implements Phrase {
    NOBODY("is nobody who has recorded anything here; GET /api/v1/assignees lists who has"),
    PROGRAM("is %s, an API client, and a program does nobody's work; name a person"),
    PROPOSER("is %s, who proposed it, and only somebody else can decide it; name somebody else"),
    WATCHING_PROGRAM("An API client watches nothing; a person can, and a client reads the ledger.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
