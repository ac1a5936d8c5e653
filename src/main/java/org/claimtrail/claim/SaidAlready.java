package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.source.pair.SameSources;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Whether a claimant said the same already, under whichever name: on another day one can; said on one day, or on none that is known, it is the same claim. */
@ApplicationScoped
class SaidAlready {
    private static final String SAID_ALREADY = """
            select v.id from claim_version v
            where v.claimant_id = any (cast(:names as uuid[])) and md5(split_part(v.folded, chr(10), 1)) = md5(:statement)
              and coalesce(v.stated_on, '') = :statedOn
              and not exists (select from claim_version n where n.id = v.id and n.version > v.version)
            order by v.id""";

    @Inject
    Session database;

    @Inject
    SameSources sameSources;

    /** @param id of the claim that is corrected; null for a new one */
    void refuse(@Nullable UUID id, NewClaim said) {
        database.createNativeQuery(SAID_ALREADY, Tuple.class)
                .setParameter("names", sameSources.alike(said.claimantId()).toArray(UUID[]::new))
                .setParameter("statement", Folded.of(said.statement()))
                .setParameter(
                        "statedOn",
                        said.statedOn() == null ? "" : said.statedOn().text())
                .setMaxResults(2)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .filter(first -> !first.equals(id))
                .findFirst()
                .ifPresent(first -> {
                    throw Problem.conflict(Refusal.SAID_ALREADY, first);
                });
    }
}
