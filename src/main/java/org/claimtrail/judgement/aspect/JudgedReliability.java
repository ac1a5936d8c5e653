package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.Sources;
import org.jspecify.annotations.Nullable;

/** How reliable a source is, A to F. */
@ApplicationScoped
class JudgedReliability extends Judged<Reliability> {
    @Inject
    Sources sources;

    @Inject
    Shown shown;

    @Override
    Aspect aspect() {
        return Aspect.RELIABILITY;
    }

    @Override
    public void require(String field, UUID id) {
        sources.require(field, id);
    }

    @Override
    public void lock(UUID id) {
        sources.lock(id);
    }

    @Override
    Reliability read(String value) {
        return Reliability.valueOf(value);
    }

    @Override
    @Nullable
    Reliability present(UUID id, Moment moment) {
        return sources.get(id, moment).reliability();
    }

    @Override
    void become(UUID id, @Nullable Reliability reliability, PartialDate effectiveOn) {
        sources.grade(id, reliability, effectiveOn);
    }

    @Override
    public Set<UUID> shownOn(UUID id, Moment moment) {
        return shown.resting(List.of(id), moment);
    }
}
