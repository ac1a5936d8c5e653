package org.claimtrail.thing;

import org.claimtrail.platform.refusal.Phrase;

/** Why a thing is refused. */
enum Refusal implements Phrase {
    UNKNOWN_THING("there is no thing %s"),
    SAME_AS_AN_EVENT("an event and what can be held or shown are not one thing; \"%s\" is the other of the two"),
    SAME_AS_ITSELF("is this thing itself; name the other record of it, or leave it out"),
    SAME_ALREADY("\"%s\" is recorded as the same as this one already; that says it of both"),
    SAME_BY_WAY("\"%s\" is recorded as the same as this one already, by way of %s; that says it of all of them");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
