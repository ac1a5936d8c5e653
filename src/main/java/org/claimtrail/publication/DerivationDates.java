package org.claimtrail.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.Session;

/**
 * Whether works can be in the order in which they derive from each other, whatever lies between and has no date. Asked with the
 * place taken, in two queries however long the chains are.
 */
@ApplicationScoped
class DerivationDates {
    @Inject
    Session database;

    /**
     * Refuses that a work, or what derives from it, is surely dated before what it derives from.
     *
     * @param deriving works that each derive from all of {@code origins}
     * @param field to blame, by the one of {@code origins} that leads to what is dated too late
     */
    void refuseBeforeOrigins(
            Collection<UUID> deriving, Collection<UUID> origins, Moment moment, Function<UUID, String> field) {
        if (deriving.isEmpty() || origins.isEmpty()) {
            return;
        }
        find(Ancestry.LATEST_BEHIND, origins, moment)
                .ifPresent(origin -> find(Ancestry.EARLIEST_AHEAD, deriving, moment)
                        .filter(work -> PartialDate.isSurelyBeforeElsewhere(day(work), day(origin)))
                        .ifPresent(work -> {
                            throw Problem.refused(
                                    field.apply(origin.get("root", UUID.class)),
                                    Refusal.BEFORE_ORIGIN,
                                    title(work),
                                    day(work),
                                    title(origin),
                                    day(origin));
                        }));
    }

    private Optional<Tuple> find(String sql, Collection<UUID> ids, Moment moment) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("knownAt", moment.knownAt())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    private static String title(Tuple work) {
        return work.get("title", String.class);
    }

    private static PartialDate day(Tuple work) {
        return new PartialDate(work.get("day", String.class));
    }
}
