package org.claimtrail.platform.http;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;

/** A view of something that changes by recording, and so has a present state to match with {@code If-Match}. */
public interface Tagged {
    UUID id();

    /** The latest instant at which anything was recorded that this view shows: whatever changes the view changes it. */
    Instant changedAt();

    /** The entity tag (RFC 9110, 8.8.3), strong. */
    default String etag() {
        return '"' + changedAt().toString() + '"';
    }

    /** Refuses unless the caller saw this very state. */
    default void requireMatch(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.preconditionRequired(Refusal.NO_MATCH);
        }
        if (!EntityTags.match(ifMatch, etag())) {
            throw Problem.preconditionFailed(Refusal.CHANGED);
        }
    }
}
