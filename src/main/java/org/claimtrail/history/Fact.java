package org.claimtrail.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Something recorded: a row that is never changed again. */
public interface Fact {
    Recorded recorded();

    /** When the latest of these was recorded; those that are not there (null) don't count. */
    static Instant latest(Fact... facts) {
        return Stream.of(facts)
                .filter(Objects::nonNull)
                .map(fact -> fact.recorded().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
