package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;
import static org.claimtrail.history.Version.known;
import static org.claimtrail.history.Version.named;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Projection;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.Window;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationDates;
import org.claimtrail.publication.PublicationVersion;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.SourceVersion;
import org.claimtrail.source.Sources;
import org.jspecify.annotations.Nullable;

/** The door to claims: their wording, where they stand and who denies them. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<ClaimVersion, Version.Key> {
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

    /** HQL: the instant at which the newsroom reads a claim is that of the reading, */
    private static final String THEN = ":knownAt";

    /** and at which the public reads it that of its release. */
    private static final String AT_RELEASE = "s.key.knownFrom";

    /** HQL: of what was decided, what a release showed; that nothing was decided yet is no secret. */
    private static final String LET_OUT = " and (%1$s0.releasedUntil is not null or %1$s0.%2$s is null)";

    private static final String PUBLIC =
            " and exists (from ClaimState n where n.key.id = s.key.id and n.releasedUntil = :still)";

    private static final String SAID_ALREADY = """
            select v.id from claim_version v
            where v.claimant_id = :claimant and md5(split_part(v.folded, chr(10), 1)) = md5(:statement)
              and coalesce(v.stated_on, '') = :statedOn
              and not exists (select from claim_version n where n.id = v.id and n.version > v.version)
            order by v.id""";

    @Inject
    Ledger ledger;

    @Inject
    Sources sources;

    @Inject
    Publications publications;

    @Inject
    PublicationDates dates;

    @Inject
    Releases releases;

    @Transactional
    public ClaimView add(NewClaim said) {
        Corrections.requireNoReason(said.reason());
        Recorded recorded = ledger.place();
        // From here on nobody else can give them another name.
        SourceVersion claimant = sources.require("claimantId", said.claimantId());
        PublicationVersion firstAppearance = firstAppearance(said);
        refuseSaidAfterItAppeared(said);
        refuseSaidAgain(null, said);
        UUID id = recorded.newId();
        NewClaim kept = withoutRepeats(said);
        ClaimVersion claim = new ClaimVersion(Version.first(id), kept, recorded);
        ClaimState state = new ClaimState(id, recorded.at());
        EntityManager database = getEntityManager();
        database.persist(new Claim(id));
        database.persist(claim);
        database.persist(state);
        ledger.record(EntryKind.CLAIM_ADDED, id, kept);
        return ClaimView.of(claim, state, claimant, firstAppearance);
    }

    private static NewClaim withoutRepeats(NewClaim said) {
        Map<Translation, Translation> typed = new LinkedHashMap<>();
        said.translations()
                .forEach(it -> typed.putIfAbsent(new Translation(it.language(), Folded.of(it.statement())), it));
        return said.with(List.copyOf(typed.values()));
    }

    /** A claimant can say the same on another day; said on one day, or on none that is known, it is the same claim. */
    private void refuseSaidAgain(@Nullable UUID id, NewClaim said) {
        getSession()
                .createNativeQuery(SAID_ALREADY, UUID.class)
                .setParameter("claimant", said.claimantId())
                .setParameter("statement", Folded.of(said.statement()))
                .setParameter(
                        "statedOn",
                        said.statedOn() == null ? "" : said.statedOn().text())
                .setMaxResults(2)
                .getResultStream()
                .filter(first -> !first.equals(id))
                .findFirst()
                .ifPresent(first -> {
                    throw Problem.conflict(Refusal.SAID_ALREADY, first);
                });
    }

    /** Records a new version; earlier ones stay readable. Proposals that rest on the claim become stale. */
    @Transactional
    public ClaimView correct(UUID id, String ifMatch, NewClaim said) {
        Corrections.requireReason(said.reason());
        lock(id);
        ClaimView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        sources.require("claimantId", said.claimantId());
        firstAppearance(said);
        Recorded recorded = ledger.place();
        refuseSaidAgain(id, said);
        refuseSaidAfterItAppeared(said);
        NewClaim kept = withoutRepeats(said);
        persist(new ClaimVersion(new Version.Key(id, present.version() + 1), kept, recorded));
        move(id, state -> state.corrected(recorded.at()));
        ledger.record(EntryKind.CLAIM_CORRECTED, id, kept, Subject.Kind.CLAIM.of(id));
        return get(id, recorded.moment());
    }

    /** What an approved judgement makes of the claim's status. */
    public void become(UUID id, ClaimStatus status, PartialDate effectiveOn) {
        move(id, state -> state.become(status, effectiveOn, now()));
    }

    /** What an approved judgement makes of the claim's evidence level. */
    public void weigh(UUID id, EvidenceLevel level, PartialDate effectiveOn) {
        move(id, state -> state.weigh(level, effectiveOn, now()));
    }

    /** That a reply denies the claim. */
    public void deny(UUID id, UUID deniedById, UUID replyId, PartialDate deniedOn) {
        getEntityManager().persist(new ClaimDenial(id, deniedById, replyId, deniedOn, now()));
        releases.lag(List.of(id), Unreleased.DENIAL, now());
    }

    /** That a reply denies the claim no longer: it was withdrawn, or corrected. */
    public void endDenial(UUID replyId) {
        getEntityManager()
                .createQuery("from ClaimDenial where key.replyId = :reply and knownUntil = :still", ClaimDenial.class)
                .setParameter("reply", replyId)
                .setParameter("still", STILL)
                .getResultStream()
                .forEach(denial -> denial.end(now()));
    }

    /** Makes other recordings about this claim wait for this transaction. */
    public void lock(UUID id) {
        if (getEntityManager().find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("claim", id);
        }
    }

    /** Refuses an id in {@code field} that is no claim's. */
    public void require(String field, UUID id) {
        if (count("key.id", id) == 0) {
            throw Problem.refused(field, Refusal.UNKNOWN, id);
        }
    }

    public ClaimView get(UUID id, Moment moment) {
        return get(id, moment, "");
    }

    /** The same with what a release showed of its status and level, as of a world date too. */
    ClaimView getReleased(UUID id, Moment moment) {
        return get(id, moment, LET_OUT);
    }

    private ClaimView get(UUID id, Moment moment, String decided) {
        String hql = view(moment, THEN, decided)
                + " where " + latestState("s", ":id", "", THEN)
                + (moment.asOf() == null ? "" : " and (v.statedOn is null or v.statedOn <= :lastDay)");
        return moment.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("claim", id));
    }

    /** In the order that the filter asks for. */
    public Page<ClaimView> list(ClaimFilter filter, Window window) {
        return list(filter, window, THEN, "", Projection.known("s.key.knownFrom", "s.knownUntil"));
    }

    /** The same of what is public, each claim as known at its release. */
    Page<ClaimView> listReleased(ClaimFilter filter, Window window) {
        if (filter.withParts()) {
            throw Problem.malformed("parts", Refusal.PARTS);
        }
        return list(
                filter, window, AT_RELEASE, LET_OUT, Projection.known("s.key.knownFrom", "s.releasedUntil") + PUBLIC);
    }

    private Page<ClaimView> list(ClaimFilter filter, Window window, String at, String decided, String state) {
        Moment moment = window.moment();
        String hql = view(moment, at, decided)
                + " where " + state
                + (moment.asOf() == null ? "" : " and (v.statedOn is null or v.statedOn <= :lastDay)")
                + (filter.status == null ? "" : " and " + (moment.asOf() == null ? "s" : "st") + ".status = :status")
                + (filter.evidenceLevel == null
                        ? ""
                        : " and " + (moment.asOf() == null ? "s" : "l") + ".evidenceLevel = :evidenceLevel")
                + (filter.topic() == null ? "" : " and array_contains(v.foldedTopics, :topic)")
                + (filter.claimantId == null ? "" : " and v.claimantId = :claimant")
                + (filter.deniedById == null
                        ? ""
                        : " and exists (from ClaimDenial d where d.claimId = s.key.id and d.deniedById in :deniedBy"
                                + " and (d.deniedOn is null or d.deniedOn <= :lastDay) and "
                                + Projection.known("d.key.knownFrom", "d.knownUntil", at) + ")")
                + filter.sought().in("v.folded")
                + (filter.language() == null ? "" : " and " + IN_LANGUAGE)
                // Nothing newer was known: a list of long ago begins there, instead of reading its way back.
                + " and s.key.id <= :newest"
                + inOrder(filter, window, at);
        var query = window.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("newest", Recorded.lastId(moment.knownAt()));
        if (at.equals(AT_RELEASE)) {
            query.setParameter("still", STILL);
        }
        if (filter.status != null) {
            query.setParameter("status", filter.status);
        }
        if (filter.evidenceLevel != null) {
            query.setParameter("evidenceLevel", filter.evidenceLevel);
        }
        if (filter.topic() != null) {
            query.setParameter("topic", Folded.of(filter.topic()));
        }
        if (filter.claimantId != null) {
            query.setParameter("claimant", filter.claimantId);
        }
        if (filter.deniedById != null) {
            query.setParameter("deniedBy", deniers(filter, moment));
        }
        if (filter.language() != null) {
            query.setParameter("language", filter.language());
        }
        filter.sought().bind(query);
        return window.page(query.getResultList(), ClaimView::id);
    }

    private List<UUID> deniers(ClaimFilter filter, Moment moment) {
        List<UUID> named = List.of(filter.deniedById);
        return filter.withParts() ? sources.parts(named, moment) : named;
    }

    /** What follows the page before, and in which order. */
    private static String inOrder(ClaimFilter filter, Window window, String at) {
        String last = at.equals(THEN) ? LAST_THEN : LAST_AT_RELEASE;
        if (filter.isBestFirst()) {
            return window.bestFirst(filter.sought(), "ClaimVersion", last);
        }
        return switch (filter.order()) {
            case NEWEST -> window.olderThan("s.key.id") + " order by s.key.id desc";
            case OLDEST -> window.newerThan("s.key.id") + " order by s.key.id";
            case STATED ->
                (window.after() == null ? "" : EARLIER_STATED.formatted(last)) + " order by " + STATED
                        + " desc, v.key.id desc";
        };
    }

    /** These claims, by their ids. */
    public Map<UUID, ClaimView> among(Collection<UUID> ids, Moment moment) {
        String hql = view(moment, THEN, "") + " where s.key.id in :ids and "
                + Projection.known("s.key.knownFrom", "s.knownUntil");
        return moment.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
    }

    /** The claims that one of these sources makes, or that appeared first in one of these publications. */
    public List<UUID> showing(Collection<UUID> ids, Moment moment) {
        String hql = "select v.key.id from ClaimVersion v where " + known("ClaimVersion", "v")
                + " and (v.claimantId in :ids or v.firstAppearanceId in :ids)";
        return moment.bind(getEntityManager().createQuery(hql, UUID.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All versions recorded by then, oldest first, each with the status it had when it was recorded. */
    public List<ClaimView> versions(UUID id, Moment moment) {
        get(id, moment);
        return versions(List.of(id), moment);
    }

    /** The same of these claims. */
    public List<ClaimView> versions(Collection<UUID> ids, Moment moment) {
        String hql =
                "select new org.claimtrail.claim.ClaimView(v, s, s, s, c.name, c.at, p.name, p.at) from ClaimVersion v"
                        + " join ClaimState s on s.key.id = v.key.id and s.key.knownFrom = v.recorded.at" + names(THEN)
                        + " where v.key.id in :ids and v.recorded.at <= :knownAt order by v.key.version";
        return moment.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Published ones of which something is not let out yet: denials first, then corrections; what waits longest first. */
    public List<ClaimView> lagging(int limit, Moment moment) {
        String hql = view(moment, THEN, "") + " join ClaimState r on r.key.id = s.key.id and r.releasedUntil = :still"
                + " where r.unreleased is not null and s.knownUntil = :still and s.key.knownFrom <= :knownAt"
                + " order by case r.unreleased when DENIAL then 0 when CORRECTION then 1 else 2 end, r.key.knownFrom";
        return moment.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("still", STILL)
                .setMaxResults(limit)
                .getResultList();
    }

    private Instant now() {
        return ledger.place().at();
    }

    private PublicationVersion firstAppearance(NewClaim said) {
        return said.firstAppearanceId() == null
                ? null
                : publications.require("firstAppearanceId", said.firstAppearanceId());
    }

    private void refuseSaidAfterItAppeared(NewClaim said) {
        if (said.firstAppearanceId() != null) {
            dates.refuseAfterItsReport("statedOn", said.statedOn(), said.firstAppearanceId(), Refusal.APPEARED_BEFORE);
        }
    }

    /** The other way round: asked here, since publications know no claims. */
    void refuseAppearanceOfWhatWasStillToBeSaid(@Observes Changed changed) {
        String hql = "select v.statedOn from ClaimVersion v where " + known("ClaimVersion", "v")
                + " and v.firstAppearanceId = :id and v.statedOn is not null";
        dates.refuseBeforeWhatItReports(
                changed,
                id -> changed.recorded()
                        .moment()
                        .bind(getEntityManager().createQuery(hql, PartialDate.class))
                        .setParameter("id", id)
                        .getResultStream(),
                Refusal.SAID_AFTER);
    }

    /** Takes a claim from its present state on to the next. */
    void move(UUID id, UnaryOperator<ClaimState> step) {
        ClaimState present = getEntityManager()
                .createQuery("from ClaimState where key.id = :id and knownUntil = :still", ClaimState.class)
                .setParameter("id", id)
                .setParameter("still", STILL)
                .getSingleResult();
        ClaimState next = step.apply(present);
        // The present state has to end before the next begins: the database holds that there is one.
        getEntityManager().flush();
        getEntityManager().persist(next);
    }

    private static String names(String at) {
        return named("SourceVersion", "name", "c", "v.claimantId", at)
                + named("PublicationVersion", "title", "p", "v.firstAppearanceId", at);
    }

    /** Status and level as of a world date are those of the last judgement that took effect by then. */
    private static String view(Moment moment, String at, String decided) {
        String from = " from ClaimState s join ClaimVersion v on v.key.id = s.key.id and v.key.version = s.version"
                + names(at);
        if (moment.asOf() == null) {
            return "select new org.claimtrail.claim.ClaimView(v, s, s, s, c.name, c.at, p.name, p.at)" + from;
        }
        return "select new org.claimtrail.claim.ClaimView(v, s, st, l, c.name, c.at, p.name, p.at)" + from
                + " join ClaimState st on "
                + latestState("st", "s.key.id", effective("st", "statusOn") + decided.formatted("st", "statusOn"), at)
                + " join ClaimState l on "
                + latestState("l", "s.key.id", effective("l", "levelOn") + decided.formatted("l", "levelOn"), at);
    }

    /** As {@link Version#known(String, String, String)}: one step into an index, however often the claim was judged. */
    private static String latestState(String alias, String id, String condition, String at) {
        return ("%1$s.key.id = %2$s and %1$s.key.knownFrom = (select max(%1$s0.key.knownFrom) from ClaimState %1$s0"
                        + " where %1$s0.key.id = %2$s and %1$s0.key.knownFrom <= %4$s%3$s)")
                .formatted(alias, id, condition, at);
    }

    private static String effective(String alias, String since) {
        return " and (%1$s0.%2$s is null or %1$s0.%2$s <= :lastDay)".formatted(alias, since);
    }
}
