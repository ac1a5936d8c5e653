package org.claimtrail.source.pair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is one source through others, however many: one with one is one. */
final class SamenessChain {
    /** Each source that is one with the first, with the pair that led to it; the first with none. */
    private final Map<UUID, SourcePairView> ledBy = new HashMap<>();

    /**
     * @param pairs as they were judged
     */
    SamenessChain(UUID from, List<SourcePairView> pairs) {
        Deque<UUID> next = new ArrayDeque<>(List.of(from));
        ledBy.put(from, null);
        while (!next.isEmpty()) {
            UUID at = next.remove();
            for (SourcePairView pair : pairs) {
                if (pair.identity() == Identity.SAME && pair.has(at) && !ledBy.containsKey(pair.besides(at))) {
                    ledBy.put(pair.besides(at), pair);
                    next.add(pair.besides(at));
                }
            }
        }
    }

    boolean holds(UUID source) {
        return ledBy.containsKey(source);
    }

    /** The names between the first and this one, this one's side first. */
    List<String> between(UUID to) {
        List<String> names = new ArrayList<>();
        UUID at = ledBy.get(to).besides(to);
        for (SourcePairView pair = ledBy.get(at); pair != null; pair = ledBy.get(at)) {
            names.add(pair.sourceId().equals(at) ? pair.sourceName() : pair.otherName());
            at = pair.besides(at);
        }
        return names;
    }
}
