package org.claimtrail.reply;

import org.claimtrail.platform.refusal.Phrase;

/** Why a reply, or what came of asking for one, is refused. */
enum Refusal implements Phrase {
    OTHER_KIND("can't be corrected to WITHDRAWAL; record a new reply"),
    NOTHING_WITHDRAWN("is missing: name the earlier reply that this party takes back"),
    UNKNOWN_REPLY("there is no such reply to this claim"),
    OTHER_PARTY("a reply is withdrawn by whoever gave it: %s"),
    WITHDRAWS_WITHDRAWAL("is itself a withdrawal; record what the party says now as a reply of its own"),
    TAKEN_BACK_BY_ANOTHER(
            "While they are one, what the one said is taken back by the other, with reply %s."
                    + " Correct that reply first: to what it is of somebody else; or withdraw it, where it was recorded by mistake."),
    WITHDRAWN("That reply is withdrawn already, by reply %s."),
    MISTAKEN("That reply was recorded by mistake, and is withdrawn."),
    TAKEN_BACK(
            "That reply is taken back by reply %s, which would take back what was never said. Withdraw that one first."),
    NO_WITHDRAWAL("goes with a WITHDRAWAL only; leave it out"),
    FIXED("can't be changed: %s"),
    ANSWERS_BEFORE(
            "lies before the party was asked, %s, and the reply is recorded as its answer; one of the two dates is wrong"),
    WITHDRAWN_BEFORE("lies before what is taken back, which was stated %s; one of the two dates is wrong"),
    STATED_AFTER("lies after it was taken back, %s; one of the two dates is wrong"),
    REPORTED_BEFORE(
            "lies after the publication in which the party answered, which is dated %s; one of the two dates is wrong"),
    STATED_LATER("lies before a reply that is recorded to stand in it was given, %s; one of the two dates is wrong"),
    CLARIFIED_BEFORE("lies before the claimant made the claim, %s; one of the two dates is wrong"),
    MADE_AFTER("lies after the claimant made the claim clear, %s; one of the two dates is wrong");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
