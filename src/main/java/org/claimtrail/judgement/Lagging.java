package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.release.Unreleased;
import org.claimtrail.evidence.bearing.CountingEvidence;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.judgement.aspect.Shown;
import org.claimtrail.ledger.Changed;

/** Until a claim's next release the public does not read what was decided since, or what changed of its sources and publications. */
@ApplicationScoped
class Lagging {
    @Inject
    Releases releases;

    @Inject
    Aspects aspects;

    @Inject
    Shown shown;

    @Inject
    CountingEvidence countingEvidence;

    void afterChange(@Observes Changed changed) {
        UUID id = changed.subject().id();
        Moment now = changed.recorded().moment();
        Set<UUID> claims = new HashSet<>();
        switch (changed.subject().kind()) {
            case PUBLICATION -> claims.addAll(shown.resting(List.of(id), now));
            case THING -> claims.addAll(countingEvidence.about(List.of(id), now));
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
        Set<UUID> claims = aspects.of(approved.aspect())
                .shownOn(approved.subject().id(), approved.recorded().moment());
        releases.lag(claims, Unreleased.CHANGE, approved.recorded().at());
    }
}
