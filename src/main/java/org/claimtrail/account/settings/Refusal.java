package org.claimtrail.account.settings;

import org.claimtrail.platform.refusal.Phrase;

/** Why something can't be chosen. */
enum Refusal implements Phrase {
    NO_ZONE(
            "is no time zone of the IANA database: write one as it is named there, such as Europe/Amsterdam or America/New_York, or leave"
                    + " it out for the newsroom's"),
    PROGRAM(
            "An API client has no settings: it reads no pages and gets no mail. A person has them, with a token of their own.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
