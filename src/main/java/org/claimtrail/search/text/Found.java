package org.claimtrail.search.text;

import java.util.List;
import java.util.UUID;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.search.text.written.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What has all that is looked for.
 *
 * @param tier how well: the lower, the better; it hangs on nothing else that is there
 */
record Found(int tier, SearchKind kind, UUID id, @Nullable UUID claimId, List<Wording> wordings) {
    /** What is found by another name than its own: nothing comes after it. */
    static final int OTHERWISE = 1_000;

    /** What tells it from others of its id: a source is found in each claim that names it. */
    UUID about() {
        return claimId == null ? id : claimId;
    }
}
