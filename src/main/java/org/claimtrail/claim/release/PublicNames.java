package org.claimtrail.claim.release;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.platform.value.Folded;
import org.jspecify.annotations.Nullable;

/** The door to names, as far as the public reads them. */
@ApplicationScoped
public class PublicNames {
    private static final String NAMED = " join SourceVersion s on s.key.id = %s and s.recorded.at ="
            + " (select max(x.recorded.at) from SourceVersion x where x.key.id = s.key.id and x.recorded.at <= r.key.knownFrom)"
            + " where r.releasedUntil = :still and s.folded = :name";

    private static final String CLAIMANT_NAMED = "select s.key.id from ClaimState r"
            + " join ClaimVersion v on v.key.id = r.key.id and v.key.version = r.version"
            + NAMED.formatted("v.claimantId");

    private static final String DENIER_NAMED =
            "select s.key.id from ClaimState r join ClaimDenial d on d.claimId = r.key.id"
                    + " and d.key.knownFrom <= r.key.knownFrom and d.knownUntil > r.key.knownFrom"
                    + NAMED.formatted("d.deniedById");

    @Inject
    EntityManager database;

    /** Who has this name where the public reads it: as a claimant, or as one who denies; the same for a name that only the newsroom knows as for none. */
    public @Nullable UUID sourceNamed(String name) {
        return Stream.of(CLAIMANT_NAMED, DENIER_NAMED)
                .flatMap(hql -> database.createQuery(hql, UUID.class)
                        .setParameter("name", Folded.of(name))
                        .setParameter("still", STILL)
                        .setMaxResults(1)
                        .getResultStream())
                .findFirst()
                .orElse(null);
    }
}
