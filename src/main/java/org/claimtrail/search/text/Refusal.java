package org.claimtrail.search.text;

import org.claimtrail.platform.refusal.Phrase;

/** Why nothing is looked for. */
enum Refusal implements Phrase {
    NOTHING("is blank: write the words to look for"),
    NO_WORD("has no word to look for: write one, in any script"),
    ONLY_WITHOUT("says only what is not to be there: write besides what is"),
    TOO_LONG(
            "is %s characters long, and at most %s are looked for: write the few words that tell most, or ask POST /api/v1/claims/match which claims say what a text says"),
    CURSOR("is no cursor of this search; start again without it");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
