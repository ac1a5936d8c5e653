package org.claimtrail.account.notice;

import org.claimtrail.platform.refusal.Phrase;

/** Why notices are not told, or not read. */
enum Refusal implements Phrase {
    PROGRAM("An API client has no notices; a person has, and a client reads the ledger."),
    TO_COME("is past the last entry, %s; write the position of a notice"),
    DAY_TO_COME("is still to come; write today, %s, or an earlier day");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
