package org.claimtrail.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.http.Tagged;

/** A view of one version of something that can be corrected. */
public interface Versioned extends Tagged {
    /** Counted from 1; each correction adds one. */
    int version();

    /** Why this version corrects the one before; null on the first. */
    String reason();

    Instant recordedAt();

    /** Absent for the public. */
    String recordedBy();

    /**
     * All versions of these, each one's oldest first.
     *
     * @param earlier asks for the versions of those with such ids, oldest first; not asked where none was corrected
     */
    static <V extends Versioned> List<V> history(List<V> latest, Function<List<UUID>, List<V>> earlier) {
        List<UUID> corrected =
                latest.stream().filter(each -> each.version() > 1).map(V::id).toList();
        if (corrected.isEmpty()) {
            return latest;
        }
        Map<UUID, List<V>> before = earlier.apply(corrected).stream().collect(Collectors.groupingBy(V::id));
        return latest.stream()
                .flatMap(each -> Stream.concat(
                        before.getOrDefault(each.id(), List.of()).stream()
                                .filter(version -> version.version() < each.version()),
                        Stream.of(each)))
                .toList();
    }
}
