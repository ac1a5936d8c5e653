package org.claimtrail.publication;

import org.claimtrail.platform.refusal.Phrase;

/** Why a publication, or what it derives from, is refused. */
enum Refusal implements Phrase {
    UNKNOWN_PUBLICATION("there is no publication %s"),
    BEFORE_PUBLICATION("lies before the publication, which is dated %s; one of the two dates is wrong"),
    AFTER_RETRACTION("lies after the publication's retraction, which is dated %s; one of the two dates is wrong"),
    CAPTURED_BEFORE("copied on %s, and published only on %s: one of the two is wrong"),
    BEFORE_ORIGIN(
            "can't be so: \"%s\", dated %s, derives, perhaps through others, from \"%s\", dated %s; one of the two dates is wrong,"
                    + " or it derives from an earlier edition: record that as a publication of its own"),
    FROM_ITSELF("is the publication itself; a work does not derive from itself"),
    CAPTURE_AGAIN("This copy is recorded already."),
    DERIVATION_AGAIN("This derivation is recorded already."),
    RETRACTION_AGAIN(
            "This publication's retraction is recorded already. Where that was a mistake, withdraw it first; then it can be recorded anew."),
    NO_RETRACTION("No retraction of this publication is recorded, so there is none to withdraw."),
    ADDRESS_AGAIN("This address is recorded already, as publication %s (\"%s\"). Use that one.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
