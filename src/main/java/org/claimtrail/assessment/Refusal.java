package org.claimtrail.assessment;

import org.claimtrail.platform.refusal.Phrase;

/** Why a judgement is refused that does not fit what the rules say. */
enum Refusal implements Phrase {
    NO_DEPARTURE("is missing: the assessment suggests %s, and %s departs from that by more than one level; say why"),
    DEPARTS(
            "The assessment suggests %s by now, and %s departs from that by more than one level, which nobody explained."
                    + " Propose it again, and say why.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
