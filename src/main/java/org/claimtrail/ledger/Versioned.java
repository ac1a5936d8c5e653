package org.claimtrail.ledger;

import java.time.Instant;
import org.claimtrail.platform.Tagged;

/** A view of one version of something that can be corrected. */
public interface Versioned extends Tagged {
    /** Counted from 1; each correction adds one. */
    int version();

    /** Why this version corrects the one before; null on the first. */
    String reason();

    Instant recordedAt();

    /** Absent for the public. */
    String recordedBy();
}
