package org.claimtrail.source.pair;

import org.claimtrail.platform.refusal.Phrase;

/** Why a pair of sources, or an answer on it, is refused. */
enum Refusal implements Phrase {
    NO_PAIR("there is no pair of sources %s"),
    ITSELF("is the source itself; name another one"),
    PART_OF_SAME("%s and %s can't be one: one of them is a part of the other, perhaps through other sources."),
    ONE_THROUGH("%s and %s are one already, through %s. Take one of those answers back first."),
    DIFFERENT_THROUGH(
            "Then %s and %s would be one too, and they were judged to be different. Take that answer back first.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
