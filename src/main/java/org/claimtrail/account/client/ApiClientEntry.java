package org.claimtrail.account.client;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.account.Occurrence;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What an API client recorded.
 *
 * @param position of its entry in the ledger
 * @param statement of the claim that it is about, as worded now; null where it is about none
 * @param name of the source or publication that it is about, or of the party that was asked or replied; null where there is none
 */
public record ApiClientEntry(
        long position,
        Instant at,
        EntryKind kind,
        Subject subject,
        @Nullable UUID claimId,
        @Nullable String statement,
        @Nullable String language,
        @Nullable String name,
        @Nullable Aspect aspect,
        @Nullable String value)
        implements Occurrence {}
