package org.claimtrail.ledger;

import org.claimtrail.platform.refusal.Phrase;

/** Why the ledger, and what records in it, refuses. */
enum Refusal implements Phrase {
    FUTURE("lies in the future, where nothing is known yet; leave it out to read the present"),
    OTHER_INSTANT("goes on with a list read at %s, and knownAt says another instant; say that one, leave knownAt out,"
            + " or start again without the cursor"),
    NO_POSITION("must be a position; the first is 1"),
    NO_KEY("must be 1 to 255 visible ASCII characters, such as a UUID"),
    USED_KEY("was used for another request before; use a new key for a new request");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
