package org.claimtrail.access;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.claimtrail.history.list.Where;
import org.claimtrail.platform.refusal.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which access records are wanted. */
public class AccessFilter {
    @QueryParam("claimId")
    @Parameter(description = "Who read this claim.")
    UUID claimId;

    @QueryParam("actorId")
    @Parameter(
            description =
                    "What they read: the subject of a person, as `GET /api/v1/people` has it, or the `id` of an API client.")
    String actorId;

    @QueryParam("from")
    @Parameter(description = "What was read from this minute on (RFC 3339).")
    Instant from;

    @QueryParam("until")
    @Parameter(description = "What was read before this instant (RFC 3339).")
    Instant until;

    public static AccessFilter of(
            @Nullable UUID claimId, @Nullable String actorId, @Nullable Instant from, @Nullable Instant until) {
        AccessFilter filter = new AccessFilter();
        filter.claimId = claimId;
        filter.actorId = actorId;
        filter.from = from;
        filter.until = until;
        return filter;
    }

    Where where() {
        if (from != null && until != null && !from.isBefore(until)) {
            throw Problem.malformed("from", Refusal.NO_TIME, until);
        }
        // A row stands for its whole minute.
        Instant minute = from == null ? null : from.truncatedTo(ChronoUnit.MINUTES);
        return new Where("true")
                .and("a.claim_id = :claim", "claim", claimId)
                .and("a.subject = :actor", "actor", actorId)
                .and("a.read_at >= :from", "from", minute)
                .and("a.read_at < :until", "until", until);
    }

    /** What tells its list from others. */
    @Override
    public String toString() {
        return claimId + " " + from + " " + until + " " + actorId;
    }
}
