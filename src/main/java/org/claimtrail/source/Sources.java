package org.claimtrail.source;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.list.Finder;
import org.claimtrail.history.list.Sought;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.WebAddresses;
import org.jspecify.annotations.Nullable;

/** The door to sources. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<SourceVersion, Version.Key> {
    private static final View<SourceView> VIEW = new View<>(
            "source",
            SourceView.class,
            "SourceVersion",
            "select new org.claimtrail.source.SourceView(v, p, g, "
                    + Version.versionAt("SourceVersion", "v.key.id", "g") + ")"
                    + " from SourceVersion v"
                    + " left join SourceVersion p on " + known("SourceVersion", "p", "v.partOf")
                    + " left join SourceGrade g on " + SourceGrade.known("g", "v.key.id"));

    @Inject
    Ledger ledger;

    @Inject
    Finder finder;

    @Inject
    Ascent ascent;

    @Inject
    WebAddresses addresses;

    @Transactional
    public SourceView add(NewSource said) {
        Corrections.requireNoReason(said.reason());
        requireAll(said);
        Recorded recorded = ledger.place();
        UUID id = recorded.newId();
        NewSource kept = refuseSame(id, said);
        getEntityManager().persist(new Source(id));
        persist(new SourceVersion(Version.first(id), kept, identities(kept), recorded));
        ledger.record(EntryKind.SOURCE_ADDED, id, kept);
        // Read anew: a name that was looked up before the place was taken can be another by now.
        return get(id, recorded.moment());
    }

    /**
     * Records a new version; earlier ones stay readable.
     *
     * @param saying says what it is, given what it was, once nobody else records about the source
     */
    @Transactional
    public SourceView correct(UUID id, String ifMatch, Function<SourceView, NewSource> saying) {
        lock(id);
        SourceView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        NewSource said = saying.apply(present);
        Corrections.requireReason(said.reason());
        requireAll(said);
        Recorded recorded = ledger.place();
        // Only now: two corrections at once could each close half of a circle.
        if (said.partOf() != null && ascent.closes(id, said.partOf())) {
            throw Problem.refused("partOf", Refusal.PART_OF_ITSELF);
        }
        NewSource kept = refuseSame(id, said);
        persist(new SourceVersion(present(id).next(), kept, identities(kept), recorded));
        ledger.record(EntryKind.SOURCE_CORRECTED, id, kept, Subject.Kind.SOURCE.of(id));
        return get(id, recorded.moment());
    }

    /** What an approved judgement makes of the source's reliability; null takes the grade from it. */
    public void grade(UUID id, Reliability reliability, PartialDate effectiveOn) {
        getEntityManager().persist(new SourceGrade(id, reliability, effectiveOn, ledger.place()));
    }

    /** Makes other recordings about this source wait for this transaction. */
    public void lock(UUID id) {
        if (getEntityManager().find(Source.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("source", id);
        }
    }

    public SourceView get(UUID id, Moment moment) {
        return VIEW.get(id, moment, getEntityManager());
    }

    /**
     * Newest first, but those that have the words side by side before the others.
     *
     * @param q words of the name or the addresses; blank for any
     * @param kind null for any
     */
    public Page<SourceView> list(@Nullable String q, @Nullable SourceKind kind, Window window) {
        return list(finder.sought(q, Finder.Among.SOURCE, false, window.moment()), kind, window);
    }

    /** Those of whose name somebody typed so much already. */
    public List<SourceView> begun(@Nullable String typed, Window window) {
        return list(finder.begun(typed, Finder.Among.SOURCE, window.moment()), null, window)
                .items();
    }

    private Page<SourceView> list(Sought sought, @Nullable SourceKind kind, Window window) {
        Where found = new Where("true").found(sought, "v.key.id").and("v.kind = :kind", "kind", kind);
        return window.page(found.bestFirst(VIEW, window, getEntityManager()), SourceView::id);
    }

    /** Those that are called so at that moment, as people read it. */
    public List<SourceView> named(String name, Moment moment) {
        return moment.bind(VIEW.where("v.folded = :name order by v.key.id", getEntityManager()))
                .setParameter("name", Folded.of(name))
                .getResultList();
    }

    /** Those of these ids that are recorded at that moment, in no order. */
    public List<SourceView> those(Collection<UUID> ids, Moment moment) {
        return moment.bind(VIEW.where("among(:ids, v.key.id)", getEntityManager()))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** These sources and everything that they are part of, or one with, by id. */
    public Map<UUID, Party> houses(Collection<UUID> ids, Moment moment) {
        return Houses.parties(moment.bind(getSession().createNativeQuery(Houses.PARTIES, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultList());
    }

    /** All versions recorded by then, oldest first. */
    public List<SourceView> versions(UUID id, Moment moment) {
        return VIEW.versions(id, moment, getEntityManager());
    }

    /** The present version of a source that {@code field} points to; refuses an id that is none. */
    public SourceVersion require(String field, UUID id) {
        return find("key.id = ?1 order by key.version desc", id)
                .firstResultOptional()
                .orElseThrow(() -> Problem.refused(List.of(unknown(field, id))));
    }

    /** That {@code field} points to no source. */
    public static Violation unknown(String field, UUID id) {
        return Violation.of(field, Refusal.UNKNOWN_SOURCE, id);
    }

    /** Which of these ids are sources. */
    public List<UUID> among(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from Source where among(:ids, id)", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    private SourceVersion present(UUID id) {
        return require("id", id);
    }

    /** What its addresses elsewhere state. */
    private List<String> identities(NewSource said) {
        return said.sameAs().stream().map(this::identity).toList();
    }

    private @Nullable String identity(String address) {
        return StatedIdentity.of(addresses.normal(address));
    }

    private void requireAll(NewSource said) {
        new Checks()
                .of(said, this::refuseNobodys)
                .of(said.partOf(), id -> require("partOf", id))
                .refuse();
    }

    void tellAll(@Observes Refused refused) {
        refused.check(
                NewSource.class,
                said -> new Checks()
                        .of(said.partOf(), id -> require("partOf", id))
                        .refuse());
    }

    private void refuseNobodys(NewSource said) {
        List<Violation> nobodys = IntStream.range(0, said.sameAs().size())
                .filter(i -> identity(said.sameAs().get(i)) == null)
                .mapToObj(i -> Violation.of("sameAs[" + i + "]", Refusal.NO_IDENTITY))
                .toList();
        if (!nobodys.isEmpty()) {
            throw Problem.refused(nobodys);
        }
    }

    /** What was said, each identity once; asked with the place taken, so that no other recording can come between. */
    private NewSource refuseSame(UUID id, NewSource said) {
        Map<String, String> typed = new LinkedHashMap<>();
        said.sameAs().forEach(address -> typed.putIfAbsent(identity(address), address));
        if (!typed.isEmpty()) {
            refuseSame(id, List.copyOf(typed.keySet()));
        }
        return said.with(typed.values());
    }

    private void refuseSame(UUID id, List<String> identities) {
        String hql = "from SourceVersion v where array_intersects(v.statedIdentities, :identities) and v.key.id <> :id"
                + " and v.key.version = (select max(o.key.version) from SourceVersion o where o.key.id = v.key.id)";
        getEntityManager()
                .createQuery(hql, SourceVersion.class)
                .setParameter("identities", identities.toArray(String[]::new))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(same -> {
                    throw Problem.conflict(Refusal.IDENTITY_AGAIN, same.id(), same.name(), same.states(identities));
                });
    }
}
