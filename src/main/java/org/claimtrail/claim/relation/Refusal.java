package org.claimtrail.claim.relation;

import org.claimtrail.platform.refusal.Phrase;

/** Why a relation between claims is refused. */
enum Refusal implements Phrase {
    ITSELF("is the claim itself; name another one"),
    RELATION_AGAIN("This relation is recorded already."),
    WITHDRAWN("This relation is withdrawn already."),
    CIRCLE(
            "%s would close a circle: the other claim leads, perhaps through duplicates, to \"%s\", which is recorded to stand so"
                    + " to \"%s\"."),
    DUPLICATES("The two are recorded as duplicates, perhaps through others, and so are one claim: %s takes two."),
    LEADS_TO_ITSELF("They can't be duplicates: %s leads from the one to the other, at last from \"%s\" to \"%s\"."),
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
