package org.claimtrail.claim;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Projection.STILL;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Projection;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.list.Finder;
import org.claimtrail.history.list.Sought;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.source.pair.SameSources;
import org.jspecify.annotations.Nullable;

/** The door to lists of claims. */
@ApplicationScoped
public class ClaimLists {
    /** Basic filtering (RFC 4647, 3.3.1): a range finds the tag that it is, and those that begin with it. */
    private static final String IN_LANGUAGE =
            "(:language = '*' or locate(lower(:language) || '-', lower(v.language) || '-') = 1)";

    private static final String STATED = "coalesce(v.statedOn, '')";
    /** A cursor holds the id alone of what the page before ended with: its date at that moment is looked up. */
    private static final String EARLIER_STATED = " and (" + STATED + ", v.key.id) < ((select coalesce(a.statedOn, '')"
            + " from ClaimVersion a where %s), :after)";

    private static final String LAST_THEN = known("ClaimVersion", "a", ":after");

    private static final String LAST_AT_RELEASE =
            "(a.key.id, a.key.version) = (select b.key.id, b.version from ClaimState b where b.key.id = :after and "
                    + Projection.known("b.key.knownFrom", "b.releasedUntil") + ")";

    private static final String PUBLIC =
            "exists (from ClaimState n where n.key.id = s.key.id and n.releasedUntil = :still)";

    private static final String LAGS =
            "exists (from ClaimState n where n.key.id = s.key.id and n.releasedUntil = :present"
                    + " and n.unreleased is not null)";

    @Inject
    EntityManager database;

    @Inject
    Finder finder;

    @Inject
    SameSources sameSources;

    @Inject
    Unsettled unsettled;

    /** In the order that the filter asks for. */
    public Page<ClaimView> list(ClaimFilter filter, Window window) {
        Where known = new Where(Projection.known("s.key.knownFrom", "s.knownUntil"))
                .and(LAGS, "present", filter.isUnreleased() ? STILL : null);
        return list(filter, window, Reading.NEWSROOM, known);
    }

    /** The same of what is public, each claim as known at its release. */
    Page<ClaimView> listReleased(ClaimFilter filter, Window window) {
        if (filter.withParts()) {
            throw Problem.malformed("parts", Refusal.NEWSROOMS);
        }
        if (filter.isUnreleased()) {
            throw Problem.malformed("unreleased", Refusal.NEWSROOMS);
        }
        Where readable = new Where(Projection.known("s.key.knownFrom", "s.releasedUntil")).and(PUBLIC, "still", STILL);
        return list(filter, window, Reading.RELEASES, readable);
    }

    /** Of these claims those that are public, each as known at the release that the public read at this moment. */
    List<ClaimView> releasedAmong(Collection<UUID> ids, Moment moment) {
        Where readable = new Where(Projection.known("s.key.knownFrom", "s.releasedUntil"))
                .and(PUBLIC, "still", STILL)
                .and("among(:ids, s.key.id)", "ids", ids.toArray(UUID[]::new));
        String hql = Reading.RELEASES.view(moment) + " where " + readable;
        return readable.bind(moment.bind(database.createQuery(hql, ClaimView.class)))
                .getResultList();
    }

    private Page<ClaimView> list(ClaimFilter filter, Window window, Reading reading, Where where) {
        Moment moment = window.moment();
        Sought sought = filter.sought(finder, reading == Reading.RELEASES, moment);
        boolean isAsOf = moment.asOf() != null;
        if (isAsOf) {
            where.and(byThen("v.statedOn"));
        }
        where.and((isAsOf ? "st" : "s") + ".status = :status", "status", filter.status)
                .and((isAsOf ? "l" : "s") + ".evidenceLevel = :level", "level", filter.evidenceLevel)
                .and("array_contains(v.foldedTopics, :topic)", "topic", filter.foldedTopic())
                .and("v.claimantId in :claimant", "claimant", alike(filter.claimantId, reading, moment))
                .and(isDenied(moment, reading), "deniedBy", deniers(filter, reading, moment))
                .and(IN_LANGUAGE, "language", filter.language())
                .found(sought, "s.key.id")
                // Nothing newer was known: a list of long ago begins there, instead of reading its way back.
                .and("s.key.id <= :newest", "newest", Recorded.lastId(moment.knownAt()));
        String hql = reading.view(moment) + " where " + where + inOrder(filter, sought, window, reading);
        var query = where.bind(window.bind(database.createQuery(hql, ClaimView.class)));
        Page<ClaimView> page = window.page(query.getResultList(), ClaimView::id);
        return new Page<>(unsettled(page.items(), reading, moment), page.next());
    }

    private List<ClaimView> unsettled(List<ClaimView> claims, Reading reading, Moment moment) {
        List<UUID> ids = claims.stream().map(ClaimView::id).toList();
        Map<UUID, UnderReconsideration> said =
                reading == Reading.NEWSROOM ? unsettled.among(ids, moment) : unsettled.amongReleased(ids, moment);
        return said.isEmpty()
                ? claims
                : claims.stream().map(claim -> claim.with(said.get(claim.id()))).toList();
    }

    /** A denial that its party took back on a later day than is asked for was one on that day. */
    private static String isDenied(Moment moment, Reading reading) {
        return "exists (from ClaimDenial d where d.claimId = s.key.id and d.deniedById in :deniedBy and "
                + Projection.known("d.key.knownFrom", "d.knownUntil", reading.at()) + " and " + byThen("d.deniedOn")
                + (moment.asOf() == null
                        ? " and not d.takenBack)"
                        : " and (not d.takenBack or d.takenBackOn > :lastDay))");
    }

    private @Nullable Set<UUID> deniers(ClaimFilter filter, Reading reading, Moment moment) {
        UUID named = filter.deniedById;
        return named != null && filter.withParts()
                ? sameSources.within(List.of(named), moment)
                : alike(named, reading, moment);
    }

    /** Which names are one is the newsroom's to know until a release shows it, and each claim has its own. */
    private @Nullable Set<UUID> alike(@Nullable UUID source, Reading reading, Moment moment) {
        if (source == null) {
            return null;
        }
        return reading == Reading.NEWSROOM ? sameSources.alike(source, moment) : Set.of(source);
    }

    /** What follows the page before, and in which order. */
    private static String inOrder(ClaimFilter filter, Sought sought, Window window, Reading reading) {
        if (filter.isBestFirst()) {
            return window.bestFirst(sought, "s.key.id");
        }
        String last = reading == Reading.NEWSROOM ? LAST_THEN : LAST_AT_RELEASE;
        return switch (filter.order()) {
            case NEWEST -> window.olderThan("s.key.id") + " order by s.key.id desc";
            case OLDEST -> window.newerThan("s.key.id") + " order by s.key.id";
            case STATED ->
                (window.after() == null ? "" : EARLIER_STATED.formatted(last)) + " order by " + STATED
                        + " desc, v.key.id desc";
        };
    }

    /** Published ones of which something is not let out yet: denials first, then corrections; what waits longest first. */
    public List<ClaimView> lagging(int limit, Moment moment) {
        String hql =
                Reading.NEWSROOM.view(moment) + " join ClaimState r on r.key.id = s.key.id and r.releasedUntil = :still"
                        + " where r.unreleased is not null and s.knownUntil = :still and s.key.knownFrom <= :knownAt"
                        + " order by case r.unreleased when DENIAL then 0 when CORRECTION then 1 else 2 end, r.key.knownFrom";
        return moment.bind(database.createQuery(hql, ClaimView.class))
                .setParameter("still", STILL)
                .setMaxResults(limit)
                .getResultList();
    }
}
