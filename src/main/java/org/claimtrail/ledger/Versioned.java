package org.claimtrail.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    /** All versions of these: what was never corrected is its own history, and nothing is asked for it. */
    static <V extends Versioned> List<V> history(List<V> latest, Supplier<List<V>> all) {
        if (latest.stream().allMatch(each -> each.version() == 1)) {
            return latest;
        }
        Set<UUID> ids = latest.stream().map(V::id).collect(Collectors.toSet());
        return all.get().stream().filter(version -> ids.contains(version.id())).toList();
    }
}
