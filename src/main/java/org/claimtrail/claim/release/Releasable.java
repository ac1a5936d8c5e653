package org.claimtrail.claim.release;

import java.time.Instant;
import org.claimtrail.history.Versioned;
import org.jspecify.annotations.Nullable;

/** A version of something on a claim, of which the public reads what a release let out. */
public interface Releasable<V> extends Versioned {
    /** What it tells the public, whenever and by whom it was recorded: two versions that tell the same are one to it. */
    V told();

    /** The same by the public's count, and with the reason that it reads. */
    V counted(int version, String reason, Instant recordedAt);

    /** That it should never have been recorded; null while it counts, and of what can't be withdrawn. */
    default @Nullable WithdrawalView withdrawal() {
        return null;
    }

    /** As the public sees it: not who recorded it, nor what is the newsroom's alone, and nothing from before it was let out. */
    V published(Released released);
}
