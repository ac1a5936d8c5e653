package org.claimtrail.evidence;

import org.claimtrail.platform.Phrase;

/** Why an item of evidence is refused. */
enum Refusal implements Phrase {
    UNKNOWN("there is no item of evidence %s"),
    FROM_ITSELF("is the publication in which it stands; leave it out to follow what the whole work derives from"),
    WITHDRAWN("This item of evidence is withdrawn already.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
