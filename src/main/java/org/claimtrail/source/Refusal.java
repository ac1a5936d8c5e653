package org.claimtrail.source;

import org.claimtrail.platform.refusal.Phrase;

/** Why a source, a publication or what it derives from is refused. */
enum Refusal implements Phrase {
    UNKNOWN_SOURCE("there is no source %s"),
    UNKNOWN_PUBLICATION("there is no publication %s"),
    NO_PAIR("there is no pair of sources %s"),
    ITSELF("is the source itself; name another one"),
    PART_OF_ITSELF("would make the source a part of itself; name one that it is not above"),
    PART_OF_SAME("%s and %s can't be one: one of them is a part of the other, perhaps through other sources."),
    ONE_THROUGH("%s and %s are one already, through %s. Take one of those answers back first."),
    DIFFERENT_THROUGH(
            "Then %s and %s would be one too, and they were judged to be different. Take that answer back first."),
    BEFORE_PUBLICATION("lies before the publication, which is dated %s; one of the two dates is wrong"),
    AFTER_RETRACTION("lies after the publication's retraction, which is dated %s; one of the two dates is wrong"),
    CAPTURED_BEFORE("lies before the day of publication, %s; one of the two is wrong"),
    BEFORE_ORIGIN(
            "can't be so: \"%s\", dated %s, derives, perhaps through others, from \"%s\", dated %s; one of the two dates is wrong,"
                    + " or it derives from an earlier edition: record that as a publication of its own"),
    FROM_ITSELF("is the publication itself; a work does not derive from itself"),
    CAPTURE_AGAIN("This copy is recorded already."),
    DERIVATION_AGAIN("This derivation is recorded already."),
    RETRACTION_AGAIN("This publication's retraction is recorded already."),
    NO_IDENTITY(
            "is the address of a post, a video or a search, and says nothing of whose it is: give that of the account,"
                    + " or of the page about this source"),
    IDENTITY_AGAIN("Source %s (\"%s\") is recorded already with this identity: %s. Use that one."),
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
