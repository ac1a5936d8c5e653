package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.OwnWithdrawals;
import org.claimtrail.reply.comment.Following;
import org.claimtrail.source.pair.Identity;
import org.claimtrail.source.pair.SameSources;
import org.claimtrail.source.pair.SourcePairView;
import org.claimtrail.source.pair.SourcePairs;
import org.jspecify.annotations.Nullable;

/** Whether two sources are one. */
@ApplicationScoped
class JudgedIdentity extends Judged<Identity> {
    @Inject
    SourcePairs sourcePairs;

    @Inject
    SameSources sameSources;

    @Inject
    Following following;

    @Inject
    OwnWithdrawals ownWithdrawals;

    @Inject
    Ledger ledger;

    @Inject
    Shown shown;

    @Override
    Aspect aspect() {
        return Aspect.IDENTITY;
    }

    @Override
    public void require(String field, UUID id) {
        sourcePairs.require(field, id);
    }

    @Override
    public void lock(UUID id) {
        sourcePairs.lock(id);
    }

    @Override
    Identity read(String value) {
        return Identity.valueOf(value);
    }

    @Override
    @Nullable
    Identity present(UUID id, Moment moment) {
        return sourcePairs.get(id, moment).identity();
    }

    @Override
    void refuseUnfounded(UUID id, @Nullable Identity next, Moment present) {
        super.refuseUnfounded(id, next, present);
        sourcePairs.refuseImpossible(id, next);
    }

    @Override
    void become(UUID id, @Nullable Identity identity, PartialDate effectiveOn) {
        sourcePairs.identify(id, identity, effectiveOn);
        Moment moment = ledger.place().moment();
        SourcePairView pair = sourcePairs.get(id, moment);
        List<UUID> both = List.of(pair.sourceId(), pair.otherId());
        ownWithdrawals.require(both, moment);
        following.followNames(both);
    }

    @Override
    public Set<UUID> shownOn(UUID id, Moment moment) {
        SourcePairView pair = sourcePairs.get(id, moment);
        // What belongs to the one belongs to the other: the whole is not independent of its part.
        Set<UUID> house = sameSources.within(List.of(pair.sourceId(), pair.otherId()), moment);
        return shown.resting(List.copyOf(house), moment);
    }
}
