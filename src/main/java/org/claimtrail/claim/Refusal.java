package org.claimtrail.claim;

import org.claimtrail.platform.refusal.Phrase;

/** Why a claim, or how it stands to another, is refused. */
enum Refusal implements Phrase {
    NEWSROOMS("needs a token: it is the newsroom's to know; leave it out"),
    UNRELEASED_NOW(
            "can't be asked for beside unreleased: what waits for its release is known of the present alone; leave one of the two out"),
    UNKNOWN("there is no claim %s"),
    SAID_ALREADY("The claimant is recorded to have said this already, in claim %s."
            + " Add to that one; if it was said again on another day, say when (statedOn)."),
    APPEARED_BEFORE(
            "lies after its first appearance, which is dated %s; one of the two dates is wrong, or it appeared first elsewhere"),
    SAID_AFTER("lies before a claim that first appeared in it was made, %s; one of the two dates is wrong"),
    PAUSED(
            "This claim was published and then taken down: it is being looked at again. It comes back when two people have let it out anew."),
    NOT_YET(
            "Nothing of this claim was public by then: it was first published at %s. Ask for what was known from then on."),
    NOT_THEN(
            "This claim was being looked at again at %s, and nothing of it was public. Ask for another instant, or for the present."),
    NOT_PUBLIC_THEN("Nothing of this claim was public at %s. Ask for another instant, or for the present.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
