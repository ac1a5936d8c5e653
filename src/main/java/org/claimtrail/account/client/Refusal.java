package org.claimtrail.account.client;

import org.claimtrail.platform.refusal.Phrase;

/** Why an act on API clients is refused. */
enum Refusal implements Phrase {
    EXPIRED_ALREADY("lies in the past; write when the client is to end"),
    TOO_FAR("lies too far off: a client ends within two years, at %s at the latest"),
    NO_OWNER(
            "is nobody who works here, or no longer: the login server knows no person with this subject who can sign in and has a role"
                    + " here; leave it out to answer for the client yourself"),
    OWNERLESS("An API client makes no other: a person has to, who answers for it."),
    DISABLED("This client is disabled, for good; make another one."),
    ENDED("This client ended at %s, and takes no other secret; put its end right first, and it works again."),
    ROTATED("is not this client's present one, which is %s: %s made it at %s; look again before you rotate");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
