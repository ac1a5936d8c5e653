package org.claimtrail.history;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;

/**
 * What a reading looks at: everything recorded up to {@code knownAt}, of that what may have been so by {@code asOf}.
 * Facts never change and instants increase in the order of commits, so one moment gives the same answer for ever.
 *
 * @param asOf null where no world date was asked for
 */
public record Moment(Instant knownAt, PartialDate asOf) {
    /** Sets {@code :knownAt} and, where the query asks for it, {@code :lastDay}. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("knownAt", knownAt);
        if (query.getParameters().stream().anyMatch(parameter -> "lastDay".equals(parameter.getName()))) {
            query.setParameter("lastDay", lastDay());
        }
        return query;
    }

    /** HQL: what has this world date may have been so by {@code :lastDay}. */
    public static String byThen(String date) {
        return "(%1$s is null or %1$s <= :lastDay)".formatted(date);
    }

    /** That there is no such thing at this moment. */
    public Problem notFound(String what, UUID id) {
        return asOf == null ? Problem.notFound(what, id) : Problem.of(404, Refusal.NOT_BY_THEN, what, id, asOf);
    }

    /** The last day that counts, for comparison with world dates; of an imprecise date, its last. */
    public PartialDate lastDay() {
        return asOf == null ? PartialDate.LAST : PartialDate.of(asOf.latest());
    }
}
