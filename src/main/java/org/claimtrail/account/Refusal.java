package org.claimtrail.account;

import org.claimtrail.platform.refusal.Phrase;

/** Why the login server can't be asked. */
enum Refusal implements Phrase {
    AWAY(
            "The login server is out of reach or too slow, and people and API clients are kept there. Nothing was done; try again."),
    NO_RIGHTS("The login server does not let Claimtrail do this: its client claimtrail-service needs its secret, and of"
            + " realm-management the roles manage-clients, view-users and view-realm. Nothing was done.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
