package org.claimtrail.claim;

import org.claimtrail.platform.Phrase;

/** Why a claim, or how it stands to another, is refused. */
enum Refusal implements Phrase {
    UNKNOWN("there is no claim %s"),
    ITSELF("is the claim itself; name another one"),
    RELATION_AGAIN("This relation is recorded already."),
    BOTH_WAYS("The other claim is recorded to stand so to this one; it can't be both ways round.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
