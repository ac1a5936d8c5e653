package org.claimtrail.publication;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.Window;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Sought;
import org.claimtrail.platform.value.WebAddresses;
import org.claimtrail.source.Sources;

/** The door to publications, their captures and what they derive from. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<PublicationVersion, Version.Key> {
    private static final String VIEW =
            "select new org.claimtrail.publication.PublicationView(v, s, r) from PublicationVersion v"
                    + " join SourceVersion s on " + known("SourceVersion", "s", "v.publisherId")
                    + " left join PublicationRetraction r on r.publicationId = v.key.id and r.recorded.at <= :knownAt";
    private static final String KNOWN = " where " + known("PublicationVersion", "v");
    private static final String STEPS =
            "select new org.claimtrail.publication.LineageStep(d.key.id, d.key.version, d.step, p, s)"
                    + " from PublicationDerivation d"
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "d.step.publicationId")
                    + " left join SourceVersion s on " + known("SourceVersion", "s", "d.step.sourceId")
                    + " where d.key.id in :ids order by d.key.ordinal";

    @Inject
    Ledger ledger;

    @Inject
    Sources sources;

    @Inject
    WebAddresses addresses;

    @Inject
    DerivationDates dates;

    @Transactional
    public PublicationView add(NewPublication said) {
        Corrections.requireNoReason(said.reason());
        requireAll(said);
        refuseEarlyCaptures("captures[%s].", said.captures(), said.publishedOn());
        NewPublication kept = withoutRepeats(said);
        Recorded recorded = ledger.place();
        UUID id = recorded.newId();
        String address = address(id, kept);
        getEntityManager().persist(new Publication(id));
        persist(new PublicationVersion(Version.first(id), kept, address, recorded), kept.derivesFrom());
        refuseBeforeOrigins(id, said.derivesFrom(), recorded.moment());
        ledger.record(EntryKind.PUBLICATION_ADDED, id, kept);
        return get(id, recorded.moment());
    }

    /** Records a new version; earlier ones stay readable. */
    @Transactional
    public PublicationView correct(UUID id, String ifMatch, NewPublication said) {
        Corrections.requireReason(said.reason());
        lock(id);
        PublicationView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        requireAll(said);
        refuseEarlyCaptures("captures[%s].", said.captures(), said.publishedOn());
        refuseAfterRetraction(said.publishedOn(), present.retraction());
        for (int i = 0; i < said.derivesFrom().size(); i++) {
            refuseSelf(id, "derivesFrom[" + i + "].", said.derivesFrom().get(i));
        }
        NewPublication kept = withoutRepeats(said);
        // Where a work is preserved says nothing else of it: no judgement rests on that.
        boolean isPreservedOnly =
                changed(present, steps(present), kept.captures(), kept.reason()).equals(kept);
        if (isPreservedOnly) {
            return change(id, EntryKind.PUBLICATION_CORRECTED, kept);
        }
        PublicationView corrected = change(id, EntryKind.PUBLICATION_CORRECTED, kept, Subject.Kind.PUBLICATION.of(id));
        refuseDisorder(present, said);
        return corrected;
    }

    /** Of a step that is not new it is the date of the work itself that was moved. */
    private void refuseDisorder(PublicationView before, NewPublication said) {
        List<UUID> id = List.of(before.id());
        Moment now = ledger.place().moment();
        List<Derivation> known = steps(before);
        List<Derivation> added = said.derivesFrom().stream()
                .filter(step -> !known.contains(step))
                .toList();
        dates.refuseBeforeOrigins(id, Derivation.publications(added), now, step -> field(said.derivesFrom(), step));
        refuseBeforeOrigins(id, id, now, "publishedOn");
    }

    /** Adds a step back to those recorded already, as a new version. */
    @Transactional
    public PublicationView derive(UUID id, Derivation step) {
        lock(id);
        PublicationView present = get(id, ledger.present());
        List<Derivation> steps = steps(present);
        if (steps.contains(step)) {
            throw Problem.conflict(Refusal.DERIVATION_AGAIN);
        }
        requireAll("", List.of(step));
        refuseSelf(id, "", step);
        steps.add(step);
        NewPublication said = changed(present, steps, present.captures(), Addition.ADDED_DERIVATION.english());
        PublicationView derived =
                change(id, EntryKind.PUBLICATION_DERIVATION_ADDED, said, Subject.Kind.PUBLICATION.of(id));
        refuseBeforeOrigins(
                List.of(id),
                Derivation.publications(List.of(step)),
                ledger.place().moment(),
                "publicationId");
        return derived;
    }

    /** Adds a capture to those recorded already, as a correction; what it says and where it comes from stay as they are. */
    @Transactional
    public PublicationView capture(UUID id, Capture capture) {
        lock(id);
        PublicationView present = get(id, ledger.present());
        refuseEarlyCaptures("", List.of(capture), present.publishedOn());
        List<Capture> captures = new ArrayList<>(present.captures());
        captures.add(capture);
        if (withoutRepeats(captures).size() < captures.size()) {
            throw Problem.conflict(Refusal.CAPTURE_AGAIN);
        }
        return change(
                id,
                EntryKind.PUBLICATION_CORRECTED,
                changed(present, steps(present), captures, Addition.ADDED_CAPTURE.english()));
    }

    /** What was said twice is kept once; only after it was checked, so that a fault is named by the place where it was sent. */
    private NewPublication withoutRepeats(NewPublication said) {
        return new NewPublication(
                said.publisherId(),
                said.title(),
                said.url(),
                said.language(),
                said.publishedOn(),
                said.derivesFrom().stream().distinct().toList(),
                withoutRepeats(said.captures()),
                said.reason());
    }

    private List<Capture> withoutRepeats(List<Capture> captures) {
        Map<Capture, Capture> typed = new LinkedHashMap<>();
        captures.forEach(it ->
                typed.putIfAbsent(new Capture(addresses.normal(it.archiveUrl()), it.sha256(), it.capturedAt()), it));
        return List.copyOf(typed.values());
    }

    private static List<Derivation> steps(PublicationView publication) {
        return new ArrayList<>(
                publication.derivesFrom().stream().map(DerivationView::step).toList());
    }

    private static NewPublication changed(
            PublicationView present, List<Derivation> steps, List<Capture> captures, String why) {
        return new NewPublication(
                present.publisherId(),
                present.title(),
                present.url(),
                present.language(),
                present.publishedOn(),
                steps,
                captures,
                why);
    }

    /** Records that the publisher took it back, once. */
    @Transactional
    public PublicationView retract(UUID id, NewRetraction said) {
        lock(id);
        PublicationView present = get(id, ledger.present());
        if (present.retraction() != null) {
            throw Problem.conflict(Refusal.RETRACTION_AGAIN);
        }
        if (PartialDate.isSurelyBefore(said.retractedOn(), present.publishedOn())) {
            throw Problem.refused("retractedOn", Refusal.BEFORE_PUBLICATION, present.publishedOn());
        }
        Subject subject = Subject.Kind.PUBLICATION.of(id);
        Changing changing = ledger.announce(EntryKind.PUBLICATION_RETRACTED, subject);
        Recorded recorded = ledger.place();
        getEntityManager().persist(new PublicationRetraction(id, said, recorded));
        ledger.record(EntryKind.PUBLICATION_RETRACTED, id, said, subject);
        changing.follow(recorded);
        return get(id, recorded.moment());
    }

    public PublicationView get(UUID id, Moment moment) {
        return moment.bind(getEntityManager().createQuery(VIEW + KNOWN + " and v.key.id = :id", PublicationView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(view -> withLineage(List.of(view), moment).get(0))
                .orElseThrow(() -> Problem.notFound("publication", id));
    }

    /**
     * Newest first, but those with exactly these words before the others.
     *
     * @param url the address, however it is written; null for any
     * @param titled words of the title; null for any
     */
    public Page<PublicationView> list(String url, String titled, Window window) {
        Sought sought = Sought.of(titled);
        String hql = VIEW
                + KNOWN
                + (url == null ? "" : " and v.urlNormal = :url")
                + sought.in("v.folded")
                + window.bestFirst(sought, "PublicationVersion");
        TypedQuery<PublicationView> query = window.bind(getEntityManager().createQuery(hql, PublicationView.class));
        if (url != null) {
            query.setParameter("url", addresses.normal(Folded.strip(url)));
        }
        sought.bind(query);
        return window.page(withLineage(query.getResultList(), window.moment()), PublicationView::id);
    }

    /** Those that stand at this address, or are called so, as people read it, at that moment. */
    public List<PublicationView> named(String urlOrTitle, Moment moment) {
        String hql = VIEW + KNOWN + " and (v.urlNormal = :url or v.folded = :title) order by v.key.id";
        return withLineage(
                moment.bind(getEntityManager().createQuery(hql, PublicationView.class))
                        .setParameter("url", addresses.normal(Folded.strip(urlOrTitle)))
                        .setParameter("title", Folded.of(urlOrTitle))
                        .getResultList(),
                moment);
    }

    /** Those of one publisher, newest first. */
    public Page<PublicationView> by(UUID publisherId, Window window) {
        String hql = VIEW + KNOWN + " and v.publisherId = :publisher" + window.olderThan("v.key.id")
                + " order by v.key.id desc";
        List<PublicationView> items = window.bind(getEntityManager().createQuery(hql, PublicationView.class))
                .setParameter("publisher", publisherId)
                .getResultList();
        return window.page(withLineage(items, window.moment()), PublicationView::id);
    }

    /** These works and everything that they derive from, however far, by id. */
    public Map<UUID, Work> behind(Collection<UUID> ids, Moment moment) {
        return Ancestry.works(moment.bind(getSession().createNativeQuery(Ancestry.WORKS, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultList());
    }

    /** The works of one publisher; in no order. */
    public List<UUID> publishedBy(UUID publisherId, Moment moment) {
        return moment.bind(getEntityManager()
                        .createQuery(
                                "select v.key.id from PublicationVersion v" + KNOWN + " and v.publisherId = :publisher",
                                UUID.class))
                .setParameter("publisher", publisherId)
                .getResultList();
    }

    /** These publications and sources, and every work that derives from them, however far; in no order. */
    public List<UUID> ahead(Collection<UUID> ids, Moment moment) {
        return moment.bind(getSession().createNativeQuery(Ancestry.AHEAD, UUID.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** What derives from what, around a publication or a source. */
    public LineageGraph lineage(UUID id, Moment moment) {
        return LineageGraph.of(moment.bind(getSession().createNativeQuery(LineageGraph.AROUND, Tuple.class))
                .setParameter("id", id)
                .setParameter("works", LineageGraph.MOST_WORKS)
                .setParameter("nodes", LineageGraph.MOST_NODES)
                .getResultList());
    }

    /** All versions recorded by then, oldest first. */
    public List<PublicationView> versions(UUID id, Moment moment) {
        String hql = VIEW + " where v.key.id = :id and v.recorded.at <= :knownAt order by v.key.version";
        List<PublicationView> versions = moment.bind(getEntityManager().createQuery(hql, PublicationView.class))
                .setParameter("id", id)
                .getResultList();
        if (versions.isEmpty()) {
            throw Problem.notFound("publication", id);
        }
        return withLineage(versions, moment);
    }

    /** The present version of a publication that {@code field} points to; refuses an id that is none. */
    public PublicationVersion require(String field, UUID id) {
        return find("key.id = ?1 order by key.version desc", id)
                .firstResultOptional()
                .orElseThrow(() -> Problem.refused(field, Refusal.UNKNOWN_PUBLICATION, id));
    }

    /** Refuses steps that lead to what is not recorded, all at once. */
    public void requireAll(List<Derivation> steps) {
        requireAll("derivesFrom[%s].", steps);
    }

    /** One query for all publications and one for all sources: there can be two hundred. */
    private void requireAll(String field, List<Derivation> steps) {
        Collection<UUID> works = existing(steps, Derivation::publicationId, this::among);
        Collection<UUID> origins = existing(steps, Derivation::sourceId, sources::among);
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Derivation step = steps.get(i);
            String at = field.formatted(i);
            if (step.publicationId() != null && !works.contains(step.publicationId())) {
                unknown.add(Violation.of(at + "publicationId", Refusal.UNKNOWN_PUBLICATION, step.publicationId()));
            }
            if (step.sourceId() != null && !origins.contains(step.sourceId())) {
                unknown.add(Sources.unknown(at + "sourceId", step.sourceId()));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.refused(unknown);
        }
    }

    private static Collection<UUID> existing(
            List<Derivation> steps, Function<Derivation, UUID> end, Function<Collection<UUID>, List<UUID>> among) {
        Set<UUID> ids = steps.stream().map(end).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? ids : Set.copyOf(among.apply(ids));
    }

    private List<UUID> among(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from Publication where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void requireAll(NewPublication said) {
        sources.require("publisherId", said.publisherId());
        requireAll(said.derivesFrom());
    }

    /**
     * Refuses that something is dated after the work that reports it. To be asked with the place taken: from then on nobody else can
     * date the work anew.
     *
     * @param field that has the date
     * @param day null where there is none
     */
    public void refuseAfterItsReport(String field, PartialDate day, UUID id, Phrase why) {
        if (day == null) {
            return;
        }
        PartialDate publishedOn = require("publicationId", id).publishedOn();
        if (PartialDate.isSurelyBeforeElsewhere(publishedOn, day)) {
            throw Problem.refused(field, why, publishedOn);
        }
    }

    /**
     * Refuses the correction that dates a work before what it reports.
     *
     * @param reported the days of what a work reports
     */
    public void refuseBeforeWhatItReports(Changed changed, Function<UUID, Stream<PartialDate>> reported, Phrase why) {
        if (changed.kind() != EntryKind.PUBLICATION_CORRECTED) {
            return;
        }
        UUID id = changed.subject().id();
        PartialDate publishedOn = require("id", id).publishedOn();
        if (publishedOn == null) {
            return;
        }
        reported.apply(id)
                .filter(day -> PartialDate.isSurelyBeforeElsewhere(publishedOn, day))
                .findFirst()
                .ifPresent(day -> {
                    throw Problem.refused("publishedOn", why, day);
                });
    }

    /**
     * Refuses a step back, of the work or of a passage in it, from what is surely dated earlier, however many works lie between. To be
     * asked with the place taken, as {@link #refuseAfterItsReport}.
     */
    public void refuseBeforeOrigins(UUID id, List<Derivation> steps, Moment moment) {
        dates.refuseBeforeOrigins(List.of(id), Derivation.publications(steps), moment, origin -> field(steps, origin));
    }

    /**
     * The same of works that each derive from all of {@code origins}.
     *
     * @param field to blame
     */
    public void refuseBeforeOrigins(Collection<UUID> deriving, Collection<UUID> origins, Moment moment, String field) {
        dates.refuseBeforeOrigins(deriving, origins, moment, origin -> field);
    }

    private static String field(List<Derivation> steps, UUID origin) {
        return "derivesFrom["
                + steps.stream().map(Derivation::publicationId).toList().indexOf(origin) + "].publicationId";
    }

    /** Makes other recordings about this publication wait for this transaction. */
    public void lock(UUID id) {
        if (getEntityManager().find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("publication", id);
        }
    }

    private PublicationView change(UUID id, EntryKind kind, NewPublication said, Subject... changed) {
        Recorded recorded = ledger.place();
        persist(
                new PublicationVersion(require("id", id).next(), said, address(id, said), recorded),
                said.derivesFrom());
        ledger.record(kind, id, said, changed);
        return get(id, recorded.moment());
    }

    private void persist(PublicationVersion version, List<Derivation> steps) {
        persist(version);
        for (int i = 0; i < steps.size(); i++) {
            getEntityManager().persist(new PublicationDerivation(version, i, steps.get(i)));
        }
    }

    private static void refuseSelf(UUID id, String field, Derivation step) {
        if (id.equals(step.publicationId())) {
            throw Problem.refused(field + "publicationId", Refusal.FROM_ITSELF);
        }
    }

    /** A copy is not older than the work; the day of publication begins first at UTC+14. */
    private static void refuseEarlyCaptures(String field, List<Capture> captures, PartialDate publishedOn) {
        for (int i = 0; i < captures.size(); i++) {
            Instant capturedAt = captures.get(i).capturedAt();
            if (publishedOn != null
                    && capturedAt.atOffset(ZoneOffset.ofHours(14)).toLocalDate().isBefore(publishedOn.earliest())) {
                throw Problem.refused(field.formatted(i) + "capturedAt", Refusal.CAPTURED_BEFORE, publishedOn);
            }
        }
    }

    private static void refuseAfterRetraction(PartialDate publishedOn, PublicationView.RetractionView retraction) {
        if (retraction != null && PartialDate.isSurelyBefore(retraction.retractedOn(), publishedOn)) {
            throw Problem.refused("publishedOn", Refusal.AFTER_RETRACTION, retraction.retractedOn());
        }
    }

    /** Its address in normal form; asked with the place taken, so that no other recording can come between. */
    private String address(UUID id, NewPublication said) {
        String address = addresses.normal(said.url());
        if (address != null) {
            refuseSame(id, address);
        }
        return address;
    }

    private void refuseSame(UUID id, String address) {
        find(
                        "from PublicationVersion v where v.urlNormal = ?1 and v.key.id <> ?2 and v.key.version ="
                                + " (select max(o.key.version) from PublicationVersion o where o.key.id = v.key.id)",
                        address,
                        id)
                .firstResultOptional()
                .ifPresent(same -> {
                    throw Problem.conflict(Refusal.ADDRESS_AGAIN, same.id(), same.title());
                });
    }

    private List<PublicationView> withLineage(List<PublicationView> views, Moment moment) {
        List<UUID> ids = views.stream().map(PublicationView::id).distinct().toList();
        List<LineageStep> steps = moment.bind(getEntityManager().createQuery(STEPS, LineageStep.class))
                .setParameter("ids", ids)
                .getResultList();
        Map<Version.Key, Lineage> lineages = Lineage.by(steps);
        return views.stream()
                .map(view -> view.with(
                        lineages.getOrDefault(new Version.Key(view.id(), view.version()), Lineage.NOT_RECORDED)))
                .toList();
    }
}
