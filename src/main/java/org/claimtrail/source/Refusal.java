package org.claimtrail.source;

import org.claimtrail.platform.refusal.Phrase;

/** Why a source, or a pair of them, is refused. */
enum Refusal implements Phrase {
    UNKNOWN_SOURCE("there is no source %s"),
    NO_PAIR("there is no pair of sources %s"),
    ITSELF("is the source itself; name another one"),
    PART_OF_ITSELF("would make the source a part of itself; name one that it is not above"),
    PART_OF_SAME("%s and %s can't be one: one of them is a part of the other, perhaps through other sources."),
    ONE_THROUGH("%s and %s are one already, through %s. Take one of those answers back first."),
    DIFFERENT_THROUGH(
            "Then %s and %s would be one too, and they were judged to be different. Take that answer back first."),
    NO_IDENTITY(
            "is the address of a post, a video or a search, and says nothing of whose it is: give that of the account,"
                    + " or of the page about this source"),
    IDENTITY_AGAIN("Source %s (\"%s\") is recorded already with this identity: %s. Use that one.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
