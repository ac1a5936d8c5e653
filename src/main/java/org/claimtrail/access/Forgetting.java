package org.claimtrail.access;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes what was kept for long enough: it names people. */
@Startup
@ApplicationScoped
class Forgetting {
    /** At once, so that no statement takes long. */
    private static final int MOST = 10_000;

    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('claimtrail access records', 0))";

    /** By the database's clock, as the trigger that guards the others. */
    private static final String FORGET = "delete from access_record where ctid = any (array("
            + "select ctid from access_record where read_at < now() - cast(:kept as interval) order by read_at limit :most))";

    @Inject
    EntityManager database;

    private final String kept;

    Forgetting(@ConfigProperty(name = "claimtrail.access-records.kept") Period kept) {
        if (kept.isZero() || kept.isNegative()) {
            throw new IllegalArgumentException(
                    "claimtrail.access-records.kept is no time: " + kept + "; write P1Y or P90D");
        }
        this.kept = kept.toString();
    }

    @Scheduled(
            every = "{claimtrail.access-records.deleted-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        while (forget() == MOST) {
            // There may be more.
        }
    }

    /** How many; none where another instance is at it. */
    @Transactional
    int forget() {
        boolean isAlone =
                (boolean) database.createNativeQuery(ALONE, Boolean.class).getSingleResult();
        return isAlone
                ? database.createNativeQuery(FORGET)
                        .setParameter("kept", kept)
                        .setParameter("most", MOST)
                        .executeUpdate()
                : 0;
    }
}
