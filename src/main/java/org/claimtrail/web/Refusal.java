package org.claimtrail.web;

import org.claimtrail.platform.Phrase;

/** Why a form is refused before it reaches any door. */
enum Refusal implements Phrase {
    NEW_SOURCE("is to be chosen: %s is not recorded yet"),
    NEW_PUBLICATION("is to be named: %s is not recorded yet"),
    NEW_ADDRESS("is to be given: this address is not recorded yet"),
    NO_CLAIM("is no claim: none has these words"),
    NO_SOURCE("is no source: no other one that is recorded has this name"),
    SEVERAL("is to be chosen: several have this name"),
    NO_ID("is no id"),
    NO_DAY("is to be a day, such as 2024-09-12"),
    NO_MONTH("is no month: %s"),
    NO_NUMBER("is no whole number"),
    NO_TIME("is no time: write 2024-09-11T14:03");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
