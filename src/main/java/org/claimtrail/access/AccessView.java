package org.claimtrail.access;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody read a claim of which the public may not see all.
 *
 * @param actorId who: the subject of their token, which of an API client is its {@code id}
 * @param actor what they were called then
 * @param via whether they read a page, or asked the API
 * @param readAt the minute in which they did, once or often
 */
@Schema(name = "AccessRecord")
public record AccessView(UUID claimId, String actorId, String actor, Actor.Kind kind, Via via, Instant readAt) {
    static AccessView of(AccessRecord it) {
        AccessRecord.Key key = it.key();
        return new AccessView(key.claimId(), key.subject(), it.name(), it.kind(), key.via(), key.readAt());
    }
}
