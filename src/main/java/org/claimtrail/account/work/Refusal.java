package org.claimtrail.account.work;

import org.claimtrail.platform.refusal.Phrase;

/** Why something can't be somebody's. */
enum Refusal implements Phrase {
    NOBODY(
            "is nobody who works here, or no longer: the login server knows nobody with this subject who can sign in and has a role here;"
                    + " GET /api/v1/assignees lists who has"),
    UNFIT("is %s, whose roles do not allow this work: it needs one of %s; GET /api/v1/assignees lists who has one"),
    PROGRAM("is %s, an API client, and a program does nobody's work; name a person"),
    PROPOSER(
            "is %s, who proposed it or answers for the API client that did, and only somebody else can decide it; name somebody else"),
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
