package org.claimtrail.history.list;

import org.claimtrail.history.Among;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.jspecify.annotations.Nullable;

/** Finds what a list holds by its words. Whatever has words is below it; what knows them all is far above, and is this. */
public interface Finder {
    /** What lists hold. */
    enum Among {
        CLAIM,
        SOURCE,
        PUBLICATION,
        THING
    }

    /**
     * By all the words, as the one search finds by them.
     *
     * @param q as it was typed; blank for anything
     * @param released whether among what was let out, as it was let out
     * @throws Problem 400 where it has no word, or too many
     */
    Sought sought(@Nullable String q, Among what, boolean released, Moment moment);

    /** By words of which the last may be a beginning, while somebody types them: as they are written, however many; blank for anything. */
    Sought begun(@Nullable String typed, Among what, Moment moment);
}
