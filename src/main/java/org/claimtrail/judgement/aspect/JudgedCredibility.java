package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** How credible an item of evidence is, 1 to 6. */
@ApplicationScoped
class JudgedCredibility extends Judged<Integer> {
    @Inject
    Evidence evidence;

    @Override
    Aspect aspect() {
        return Aspect.CREDIBILITY;
    }

    @Override
    public void require(String field, UUID id) {
        evidence.require(field, id);
    }

    @Override
    public void lock(UUID id) {
        evidence.lock(id);
    }

    @Override
    Integer read(String value) {
        return Integer.valueOf(value);
    }

    @Override
    @Nullable
    Integer present(UUID id, Moment moment) {
        return evidence.get(id, moment).credibility();
    }

    @Override
    @Nullable
    PartialDate since(UUID id, Moment moment) {
        EvidenceView item = evidence.get(id, moment);
        return item.observedOn() == null ? item.publishedOn() : item.observedOn();
    }

    @Override
    void refuseUnfounded(UUID id, @Nullable Integer next, Moment present) {
        EvidenceView item = evidence.get(id, present);
        if (item.withdrawal() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
        refuseSame(item.credibility(), next);
    }

    @Override
    void become(UUID id, @Nullable Integer credibility, PartialDate effectiveOn) {
        evidence.grade(id, credibility, effectiveOn);
    }

    @Override
    public Set<UUID> shownOn(UUID id, Moment moment) {
        return Set.of(evidence.lock(id));
    }
}
