package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.release.RelatedClaim;
import org.claimtrail.claim.release.Released;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Versioned;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;

/**
 * The door to what the public reads, and the one place that says what that is. Two people let out a claim's dossier; the public
 * reads it as known at that instant, in every list, page, picture and answer, until two people let out the next.
 */
@ApplicationScoped
public class PublicClaims {
    private static final String RELEASES =
            "from ClaimState where among(:ids, key.id) and releasedUntil is not null order by key.knownFrom";

    /** HQL: {@code r} is what the public read of these claims at an instant, and still can read. */
    private static final String READABLE = " join ClaimState n on n.key.id = r.key.id and n.releasedUntil = :still"
            + " where among(:ids, r.key.id) and r.key.knownFrom <= :at and r.releasedUntil > :at";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    ClaimLists claimLists;

    @Inject
    Unsettled unsettled;

    /**
     * What the public may read of a claim, at the release that it read by then.
     *
     * @throws Problem 404 where it is not public, was not yet, or was not then
     */
    public Released read(UUID id, When when) {
        Moment asked = ledger.moment(when);
        List<ClaimState> states = statesOf(id);
        if (!isPublic(states)) {
            throw hidden(id);
        }
        Released released = released(states, asked)
                .orElseThrow(() -> states.get(0).knownFrom().isAfter(asked.knownAt())
                        ? Problem.of(404, Refusal.NOT_YET, states.get(0).knownFrom())
                        : Problem.of(
                                404,
                                isPaused(id, asked.knownAt()) ? Refusal.NOT_THEN : Refusal.NOT_PUBLIC_THEN,
                                asked.knownAt()));
        ledger.readsAt(released.moment());
        return released;
    }

    /** The claim itself, as the public may read it. */
    public ClaimView get(UUID id, When when) {
        Released released = read(id, when);
        ClaimView claim = decided(id, released);
        return claim.latest(released.versions(versions(List.of(claim), released.moment())), released)
                .with(unsettled.of(id, released.moment()));
    }

    /** The claim as it was known at a release, with what releases showed of its status and level. */
    public ClaimView decided(UUID id, Released released) {
        return claims.getReleased(id, released.moment());
    }

    /** What the public may read, each claim at its release, in the order that the filter asks for. */
    public Page<ClaimView> list(ClaimFilter filter, When when, Paging paging) {
        Window asked = ledger.window(when, paging, "public", filter);
        Window window = asked.at(lastChange(asked.moment()));
        Page<ClaimView> page = claimLists.listReleased(filter, window);
        return new Page<>(asRead(page.items(), window.moment()), page.next());
    }

    /** Which claims the public reads, and since when as it reads them; the latest first, and no more than one file for search engines has room for. */
    public Map<UUID, Instant> released(int most) {
        Map<UUID, Instant> released = new LinkedHashMap<>();
        database.createQuery(
                        "select key.id, key.knownFrom from ClaimState where releasedUntil = :still order by key.knownFrom desc",
                        Object[].class)
                .setParameter("still", STILL)
                .setMaxResults(most)
                .getResultStream()
                .forEach(row -> released.put((UUID) row[0], (Instant) row[1]));
        return released;
    }

    /** The last instant by then at which the public saw something change, as the moment that this request's answer is read at. */
    public Moment moment(When when) {
        return lastChange(ledger.moment(when));
    }

    /** What the public may read of these claims at such a moment, by their ids: each at the release that it read then. */
    public Map<UUID, ClaimView> among(Collection<UUID> ids, Moment moment) {
        return asRead(claimLists.releasedAmong(ids, moment), moment).stream()
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
    }

    /** As the public counts their versions. */
    private List<ClaimView> asRead(List<ClaimView> claims, Moment moment) {
        Map<UUID, List<ClaimState>> states =
                of(claims.stream().map(ClaimView::id).toList());
        Map<UUID, List<ClaimView>> versions =
                versions(claims, moment).stream().collect(Collectors.groupingBy(ClaimView::id));
        return claims.stream()
                .map(claim -> {
                    Released released = released(states.get(claim.id()), moment).orElseThrow();
                    return claim.latest(released.versions(versions.get(claim.id())), released);
                })
                .toList();
    }

    private List<ClaimView> versions(List<ClaimView> latest, Moment moment) {
        return Versioned.history(latest, ids -> claims.versions(ids, moment));
    }

    /** Those of these claims that the public could read at this instant, and still can; by their ids. */
    public Map<UUID, RelatedClaim> related(Collection<UUID> ids, Instant at) {
        String hql = "select r.key.id, v.statement from ClaimState r"
                + " join ClaimVersion v on v.key.id = r.key.id and v.key.version = r.version" + READABLE;
        Map<UUID, List<ClaimState>> states = ids.isEmpty() ? Map.of() : of(ids);
        Moment now = new Moment(at, null);
        return readable(hql, Object[].class, ids, at)
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new RelatedClaim(
                                (String) row[1],
                                states.get((UUID) row[0]).stream()
                                        .map(state -> state.period(now))
                                        .toList())));
    }

    /** Those of these claims that the public could read at another's release, and still can: each at the release that it read then. */
    public Map<UUID, Released> readWith(Collection<UUID> ids, Released other) {
        Moment then = new Moment(other.at(), other.asOf());
        Map<UUID, Released> readable = new HashMap<>();
        of(ids).forEach((id, states) -> {
            if (isPublic(states)) {
                released(states, then).ifPresent(released -> readable.put(id, released));
            }
        });
        return readable;
    }

    /** Which of these claims the public read to be refuted at this instant, and still can read. */
    public Set<UUID> refuted(Collection<UUID> ids, Instant at) {
        String hql = "select r.key.id from ClaimState r" + READABLE + " and r.status = REFUTED";
        return readable(hql, UUID.class, ids, at).collect(Collectors.toSet());
    }

    private <T> Stream<T> readable(String hql, Class<T> type, Collection<UUID> ids, Instant at) {
        return ids.isEmpty()
                ? Stream.of()
                : database.createQuery(hql, type)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .setParameter("at", at)
                        .setParameter("still", STILL)
                        .getResultStream();
    }

    private static boolean isPublic(List<ClaimState> releases) {
        return !releases.isEmpty()
                && releases.get(releases.size() - 1).releasedUntil().equals(STILL);
    }

    /** What the public read at an instant: nothing before the first release, and nothing in a pause. */
    private static Optional<Released> released(List<ClaimState> releases, Moment asked) {
        List<Instant> upTo = releases.stream()
                .map(ClaimState::knownFrom)
                .filter(at -> !at.isAfter(asked.knownAt()))
                .toList();
        Instant until =
                upTo.isEmpty() ? Instant.MIN : releases.get(upTo.size() - 1).releasedUntil();
        return until.isAfter(asked.knownAt())
                ? Optional.of(new Released(upTo, until.equals(STILL) ? null : until, asked.asOf()))
                : Optional.empty();
    }

    /** As a claim that is not there; that it was taken down is said, since people knew it. */
    private Problem hidden(UUID id) {
        return isPaused(id, ledger.present().knownAt())
                ? Problem.of(404, Refusal.PAUSED)
                : Problem.notFound("claim", id);
    }

    private boolean isPaused(UUID id, Instant at) {
        return !database.createQuery(
                        "from ClaimState where key.id = :id and key.knownFrom <= :at and knownUntil > :at"
                                + " and visibility = PAUSED",
                        ClaimState.class)
                .setParameter("id", id)
                .setParameter("at", at)
                .getResultList()
                .isEmpty();
    }

    /** When the public last saw something change, as which the answer is read: a later instant would tell when the newsroom records. */
    private Moment lastChange(Moment moment) {
        Instant last = moment.bind(database.createQuery(
                        "select greatest((select max(a.key.knownFrom) from ClaimState a"
                                + " where a.releasedUntil is not null and a.key.knownFrom <= :knownAt),"
                                + " (select max(b.releasedUntil) from ClaimState b where b.releasedUntil <= :knownAt))"
                                + " from LedgerHead",
                        Instant.class))
                .getSingleResult();
        Moment read = new Moment(last == null ? Instant.EPOCH : last, moment.asOf());
        ledger.readsAt(read);
        return read;
    }

    List<ClaimState> statesOf(UUID id) {
        return of(List.of(id)).getOrDefault(id, List.of());
    }

    /** The releases of each of these claims, the first first. */
    Map<UUID, List<ClaimState>> of(Collection<UUID> ids) {
        return database.createQuery(RELEASES, ClaimState.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(ClaimState::id));
    }
}
