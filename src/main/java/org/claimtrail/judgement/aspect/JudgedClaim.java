package org.claimtrail.judgement.aspect;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is judged of a claim. */
abstract class JudgedClaim<T> extends Judged<T> {
    @Inject
    Claims claims;

    @Override
    public void require(String field, UUID id) {
        claims.require(field, id);
    }

    @Override
    public void lock(UUID id) {
        claims.lock(id);
    }

    @Override
    @Nullable
    PartialDate since(UUID id, Moment moment) {
        return claims.get(id, moment).statedOn();
    }

    @Override
    public Set<UUID> shownOn(UUID id, Moment moment) {
        return Set.of(id);
    }
}
