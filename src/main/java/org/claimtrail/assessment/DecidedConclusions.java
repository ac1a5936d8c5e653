package org.claimtrail.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.history.Recorded;

/** What the rules said when evidence levels were decided: by that, and not by what was recorded since, one sees whether it still holds. */
@ApplicationScoped
class DecidedConclusions implements PanacheRepositoryBase<DecidedConclusion, UUID> {
    void keep(UUID judgementId, UUID claimId, Conclusion conclusion, Recorded recorded) {
        persist(new DecidedConclusion(judgementId, claimId, conclusion, recorded));
    }

    /** By judgement. */
    Map<UUID, Conclusion> of(Stream<UUID> judgements) {
        List<UUID> ids = judgements.toList();
        return ids.isEmpty()
                ? Map.of()
                : find("judgementId in ?1", ids).stream()
                        .collect(Collectors.toMap(DecidedConclusion::judgementId, DecidedConclusion::conclusion));
    }
}
