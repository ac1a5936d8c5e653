package org.claimtrail.evidence;

import org.claimtrail.platform.refusal.Phrase;

/** Why an item of evidence is refused. */
enum Refusal implements Phrase {
    UNKNOWN("there is no item of evidence %s"),
    FROM_ITSELF("is the publication in which it stands; leave it out to follow what the whole work derives from"),
    OBSERVED_AFTER("lies after the publication that reports it, which is dated %s; one of the two dates is wrong"),
    REPORTED_BEFORE(
            "lies before what an item of evidence in it shows, which was so on %s; one of the two dates is wrong: correct that"
                    + " item, or withdraw it"),
    NOT_ON_THE_CLAIM("is an item of evidence on another claim; evidence against it belongs there"),
    DEFEATS_WITHDRAWN("is withdrawn: it counts for nothing, and nothing can be said against it"),
    DEFEATS_ITSELF("is this item itself"),
    DEFEATS_IN_A_CIRCLE("speaks, by way of others, against this item itself: %s; one of them has to go"),
    DEFEATS_NOTHING("is needed with the direction DEFEATS: say which item of evidence it speaks against"),
    NO_DEFEATER("is for the direction DEFEATS only; leave it out"),
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
