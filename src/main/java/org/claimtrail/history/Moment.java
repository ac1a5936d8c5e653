package org.claimtrail.history;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;

/**
 * What a reading looks at: everything recorded up to {@code knownAt}, of that what may have been so by {@code asOf}.
 * Facts never change and instants increase in the order of commits, so one moment gives the same answer for ever.
 *
 * @param asOf null where no world date was asked for
 * @param letOut the releases by then of what the public reads; empty for the newsroom, which reads whatever was recorded
 */
public record Moment(Instant knownAt, PartialDate asOf, List<Instant> letOut) {
    /** The newsroom's. */
    public Moment(Instant knownAt, PartialDate asOf) {
        this(knownAt, asOf, List.of());
    }

    /** The last at which what was recorded at an instant was not known. */
    public static Moment before(Instant at) {
        return new Moment(at.minusNanos(1_000), null);
    }

    /** Of the releases that the public reads by now the first that let out what was recorded at an instant. */
    public Moment firstWith(Instant recordedAt) {
        List<Instant> until =
                letOut.stream().filter(release -> release.isBefore(recordedAt)).toList();
        return new Moment(letOut.get(until.size()), asOf, letOut.subList(0, until.size() + 1));
    }

    /** Sets {@code :knownAt} and, where the query asks for it, {@code :lastDay}, {@code :isPublic} and {@code :letOut}. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("knownAt", knownAt);
        Set<String> asked =
                query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        if (asked.contains("lastDay")) {
            query.setParameter("lastDay", lastDay());
        }
        if (asked.contains("letOut")) {
            query.setParameter("isPublic", !letOut.isEmpty());
            query.setParameter("letOut", letOut.toArray(Instant[]::new));
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
