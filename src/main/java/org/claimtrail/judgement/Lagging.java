package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.Unreleased;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Moment;
import org.claimtrail.source.SourcePairView;
import org.claimtrail.source.SourcePairs;

/** Until a claim's next release the public does not read what was decided since, or what changed of its sources and publications. */
@ApplicationScoped
class Lagging {
    @Inject
    Releases releases;

    @Inject
    Evidence evidence;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Shown shown;

    void afterChange(@Observes Changed changed) {
        UUID id = changed.subject().id();
        Moment now = changed.recorded().moment();
        Set<UUID> claims = new HashSet<>();
        switch (changed.subject().kind()) {
            case PUBLICATION -> claims.addAll(shown.resting(List.of(id), now));
            case SOURCE -> {
                claims.addAll(shown.resting(List.of(id), now));
                claims.addAll(shown.naming(id, now));
            }
            default -> {
                // Whatever is of one claim alone says so itself.
            }
        }
        releases.lag(claims, Unreleased.by(changed.kind()), now.knownAt());
    }

    void afterApproval(@Observes Approved approved) {
        releases.lag(judged(approved), Unreleased.CHANGE, approved.recorded().at());
    }

    private Set<UUID> judged(Approved approved) {
        UUID id = approved.subject().id();
        Moment now = approved.recorded().moment();
        return switch (approved.aspect()) {
            case STATUS, EVIDENCE_LEVEL, VISIBILITY -> Set.of(id);
            case CREDIBILITY -> Set.of(evidence.lock(id));
            case RELIABILITY -> shown.resting(List.of(id), now);
            case IDENTITY -> {
                SourcePairView pair = sourcePairs.get(id, now);
                yield shown.resting(List.of(pair.sourceId(), pair.otherId()), now);
            }
        };
    }
}
