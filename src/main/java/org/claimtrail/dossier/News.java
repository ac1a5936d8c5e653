package org.claimtrail.dossier;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing recorded about a claim.
 *
 * @param subjectId what it happened to
 * @param aspect what a judgement is about; null where the entry is of no judgement
 * @param value what a judgement makes of it; null also where it takes a grade back
 */
public record News(
        UUID claimId,
        String statement,
        String language,
        EventKind kind,
        UUID subjectId,
        @Nullable Aspect aspect,
        @Nullable String value,
        Instant recordedAt,
        String recordedBy) {
    News(
            UUID claimId,
            String statement,
            String language,
            EntryKind kind,
            UUID subjectId,
            Aspect aspect,
            String value,
            Instant recordedAt,
            String recordedBy) {
        this(claimId, statement, language, EventKind.of(kind), subjectId, aspect, value, recordedAt, recordedBy);
    }
}
