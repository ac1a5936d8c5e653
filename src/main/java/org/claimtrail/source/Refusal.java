package org.claimtrail.source;

import org.claimtrail.platform.refusal.Phrase;

/** Why a source, or a pair of them, is refused. */
enum Refusal implements Phrase {
    UNKNOWN_SOURCE("there is no source %s"),
    PART_OF_ITSELF("would make the source a part of itself; name one that it is not above"),
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
