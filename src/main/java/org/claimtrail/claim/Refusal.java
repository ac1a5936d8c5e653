package org.claimtrail.claim;

import org.claimtrail.platform.Phrase;

/** Why a claim, or how it stands to another, is refused. */
enum Refusal implements Phrase {
    UNKNOWN("there is no claim %s"),
    ITSELF("is the claim itself; name another one"),
    RELATION_AGAIN("This relation is recorded already."),
    CIRCLE("%s would close a circle: the other claim leads to \"%s\", which is recorded to stand so to this one."),
    DUPLICATES("The two are recorded as duplicates, perhaps through others; a claim can't contradict itself."),
    CONTRADICTING("They can't be duplicates: \"%s\" is recorded to contradict \"%s\".");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
