package org.claimtrail.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.junit.jupiter.api.Test;

class EventKindTest {
    private static final Set<Subject.Kind> SHARED = EnumSet.of(
            Subject.Kind.SOURCE,
            Subject.Kind.SOURCE_PAIR,
            Subject.Kind.PUBLICATION,
            Subject.Kind.THING,
            Subject.Kind.API_CLIENT);

    /** A work that was taken back is told of on each claim that has to do with it. */
    private static final Set<EntryKind> RETRACTIONS =
            EnumSet.of(EntryKind.PUBLICATION_RETRACTED, EntryKind.PUBLICATION_RETRACTION_WITHDRAWN);

    @Test
    void theTimelineKnowsAllThatTheLedgerRecordsAboutClaims() {
        var recorded = Stream.of(EntryKind.values())
                .filter(kind ->
                        !SHARED.contains(kind.of()) && !EntryKind.WORK.contains(kind) || RETRACTIONS.contains(kind))
                .map(EventKind::of)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(EventKind.class), recorded);
    }
}
