package org.claimtrail.source;

import org.claimtrail.platform.Phrase;

/** Why a source, a publication or what it derives from is refused. */
enum Refusal implements Phrase {
    UNKNOWN_SOURCE("there is no source %s"),
    UNKNOWN_PUBLICATION("there is no publication %s"),
    NO_PAIR("there is no pair of sources %s"),
    ITSELF("is the source itself; name another one"),
    PART_OF_ITSELF("would make the source a part of itself; name one that it is not above"),
    FROM_ITSELF("is the publication itself; a work does not derive from itself"),
    DERIVATION_AGAIN("This derivation is recorded already."),
    RETRACTION_AGAIN("This publication's retraction is recorded already."),
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
