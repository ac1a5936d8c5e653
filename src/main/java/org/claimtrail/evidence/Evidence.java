package org.claimtrail.evidence;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.Window;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.Ancestry;
import org.claimtrail.publication.Derivation;
import org.claimtrail.publication.Derivations;
import org.claimtrail.publication.Lineage;
import org.claimtrail.publication.LineageStep;
import org.claimtrail.publication.PublicationDates;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.SourceGrade;
import org.claimtrail.source.Sources;

/** The door to evidence. */
@ApplicationScoped
public class Evidence implements PanacheRepositoryBase<EvidenceVersion, Version.Key> {
    private static final String VIEW =
            "select new org.claimtrail.evidence.EvidenceView(v, p, r, s, sg, g, w) from EvidenceVersion v"
                    + " join PublicationVersion p on " + known("PublicationVersion", "p", "v.publicationId")
                    + " left join PublicationRetraction r on r.publicationId = v.publicationId and r.recorded.at <= :knownAt"
                    + " and (r.retractedOn is null or r.retractedOn <= :lastDay)"
                    + " join SourceVersion s on " + known("SourceVersion", "s", "v.sourceId")
                    + " left join SourceGrade sg on " + SourceGrade.known("sg", "v.sourceId")
                    + " left join EvidenceGrade g on g.evidenceId = v.key.id and g.recorded.at = (select max(h.recorded.at)"
                    + " from EvidenceGrade h where h.evidenceId = v.key.id and h.recorded.at <= :knownAt and h.effectiveOn <= :lastDay)"
                    + " left join EvidenceWithdrawal w on w.evidenceId = v.key.id and w.recorded.at <= :knownAt";
    private static final String KNOWN = " where " + known("EvidenceVersion", "v");
    private static final String BY_THEN = " and (coalesce(v.observedOn, p.publishedOn) is null"
            + " or coalesce(v.observedOn, p.publishedOn) <= :lastDay)";
    private static final String STEPS =
            "select new org.claimtrail.publication.LineageStep(d.key.id, d.key.version, d.step, p, s)"
                    + " from EvidenceDerivation d"
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "d.step.publicationId")
                    + " left join SourceVersion s on " + known("SourceVersion", "s", "d.step.sourceId")
                    + " where d.key.id in :ids";
    private static final String STEPS_CORRECTED = STEPS + " and d.key.version < (select max(n.key.version)"
            + " from EvidenceVersion n where n.key.id = d.key.id and n.recorded.at <= :knownAt)";

    /** Items that count, by what they have to do with {@code a.id}: a publication or a source. */
    private static final String COUNTING = """
            select distinct v.id as item, v.claim_id as claim from unnest(cast(:ids as uuid[])) a (id) cross join lateral (%s) i
              join evidence_version v on v.id = i.id and v.version = i.version
            where v.version = (select max(o.version) from evidence_version o where o.id = v.id and o.recorded_at <= :knownAt)
              and not exists (select from evidence_withdrawal w where w.evidence_id = v.id and w.recorded_at <= :knownAt)""";

    private static final String LEADING_THERE = """
            select e.id, e.version from evidence_version e where e.publication_id = a.id
            union all
            select s.id, s.version from evidence_derivation s where s.publication_id = a.id
            union all
            select s.id, s.version from evidence_derivation s where s.source_id = a.id
            union all
            select e.id, e.version from publication_version p
              join evidence_version e on e.publication_id = p.id
              join evidence_derivation s on s.id = e.id and s.version = e.version and s.kind = 'OWN_WORK'
              where p.publisher_id = a.id
                and p.version = (select max(o.version) from publication_version o where o.id = p.id and o.recorded_at <= :knownAt)""";

    private static final String NAMING_IT = """

            union all
            select e.id, e.version from evidence_version e where e.source_id = a.id
            union all
            select e.id, e.version from publication_version p join evidence_version e on e.publication_id = p.id
              where p.publisher_id = a.id
                and p.version = (select max(o.version) from publication_version o where o.id = p.id and o.recorded_at <= :knownAt)""";

    private static final String RESTING = COUNTING.formatted(LEADING_THERE);

    private static final String SHOWING = COUNTING.formatted(LEADING_THERE + NAMING_IT);

    /** What can date a work, or what it derives from, anew; and what to blame for it. */
    private static final Map<EntryKind, String> MOVING = Map.of(
            EntryKind.PUBLICATION_CORRECTED, "publishedOn",
            EntryKind.PUBLICATION_DERIVATION_ADDED, "publicationId");

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Sources sources;

    @Inject
    Publications publications;

    @Inject
    Derivations derivations;

    @Inject
    PublicationDates dates;

    @Inject
    Ancestry ancestry;

    /** Records an item on a claim. Proposals that rest on the claim become stale. */
    @Transactional
    public EvidenceView add(UUID claimId, NewEvidence said) {
        Corrections.requireNoReason(said.reason());
        claims.lock(claimId);
        requireAll(said);
        Recorded recorded = ledger.place();
        refuseDisorder(said, recorded);
        UUID id = recorded.newId();
        getEntityManager().persist(new EvidenceItem(id, claimId));
        NewEvidence kept = withoutRepeats(said);
        persist(new EvidenceVersion(Version.first(id), claimId, kept, recorded), kept.derivesFrom());
        ledger.record(EntryKind.EVIDENCE_ADDED, id, new Added(claimId, kept), Subject.Kind.CLAIM.of(claimId));
        return get(id, recorded.moment());
    }

    /** As the ledger keeps a new item. */
    private record Added(UUID claimId, NewEvidence evidence) {}

    /** Records a new version; earlier ones stay readable. Proposals that rest on the item or its claim become stale. */
    @Transactional
    public EvidenceView correct(UUID id, String ifMatch, NewEvidence said) {
        Corrections.requireReason(said.reason());
        UUID claimId = lock(id);
        EvidenceView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        requireAll(said);
        Recorded recorded = ledger.place();
        refuseDisorder(said, recorded);
        NewEvidence kept = withoutRepeats(said);
        persist(
                new EvidenceVersion(new Version.Key(id, present.version() + 1), claimId, kept, recorded),
                kept.derivesFrom());
        record(EntryKind.EVIDENCE_CORRECTED, id, claimId, kept);
        return get(id, recorded.moment());
    }

    /** Records that an item no longer counts; it stays readable. */
    @Transactional
    public EvidenceView withdraw(UUID id, NewWithdrawal said) {
        UUID claimId = lock(id);
        if (get(id, ledger.present()).withdrawal() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
        Recorded recorded = ledger.place();
        getEntityManager().persist(new EvidenceWithdrawal(id, said.reason(), recorded));
        record(EntryKind.EVIDENCE_WITHDRAWN, id, claimId, said);
        return get(id, recorded.moment());
    }

    /** What an approved judgement makes of the item's credibility; null takes the grade from it. */
    public void grade(UUID id, Integer credibility, PartialDate effectiveOn) {
        getEntityManager().persist(new EvidenceGrade(id, credibility, effectiveOn, ledger.place()));
    }

    /** Makes other recordings about the item's claim wait for this transaction; says which claim that is. */
    public UUID lock(UUID id) {
        EvidenceItem item = getEntityManager().find(EvidenceItem.class, id);
        if (item == null) {
            throw Problem.notFound("item of evidence", id);
        }
        claims.lock(item.claimId());
        return item.claimId();
    }

    /** Refuses an id in {@code field} that is no item's. */
    public void require(String field, UUID id) {
        if (getEntityManager().find(EvidenceItem.class, id) == null) {
            throw Problem.refused(field, Refusal.UNKNOWN, id);
        }
    }

    public EvidenceView get(UUID id, Moment moment) {
        return moment.bind(getEntityManager()
                        .createQuery(VIEW + KNOWN + " and v.key.id = :id" + BY_THEN, EvidenceView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(view -> withLineage(List.of(view), moment).get(0))
                .orElseThrow(() -> Problem.notFound("item of evidence", id));
    }

    /** All items on a claim, withdrawn ones too, in the order of recording. */
    public List<EvidenceView> on(UUID claimId, Moment moment) {
        return on(List.of(claimId), moment);
    }

    /** All items on these claims, withdrawn ones too, in the order of recording. */
    public List<EvidenceView> on(Collection<UUID> claimIds, Moment moment) {
        List<EvidenceView> items = moment.bind(getEntityManager()
                        .createQuery(
                                VIEW + KNOWN + " and v.claimId in :claims" + BY_THEN + " order by v.key.id",
                                EvidenceView.class))
                .setParameter("claims", claimIds)
                .getResultList();
        return withLineage(items, moment);
    }

    /**
     * The claims with an item that counts and that leads to one of these publications or sources, or stands in such a
     * publication; in no order.
     */
    public Set<UUID> restingOn(Collection<UUID> ids, Moment moment) {
        return counting(RESTING, ids, moment)
                .map(row -> row.get("claim", UUID.class))
                .collect(Collectors.toSet());
    }

    /**
     * The items that count, and their claims, on which a reader sees one of these publications or sources, or what derives from
     * it: who vouches and who published it too.
     */
    public Set<UUID> showing(Collection<UUID> ids, Moment moment) {
        return counting(SHOWING, ids, moment)
                .flatMap(row -> Stream.of(row.get("item", UUID.class), row.get("claim", UUID.class)))
                .collect(Collectors.toSet());
    }

    private Stream<Tuple> counting(String sql, Collection<UUID> ids, Moment moment) {
        return moment.bind(getSession().createNativeQuery(sql, Tuple.class))
                .setParameter("ids", ancestry.ahead(ids, moment).toArray(UUID[]::new))
                .getResultStream();
    }

    /** What these items said before they were corrected, each one's oldest first. */
    public List<EvidenceView> corrected(Collection<UUID> ids, Moment moment) {
        String hql = VIEW + " where v.key.id in :ids and " + Version.corrected("EvidenceVersion", "v")
                + " order by v.key.version";
        List<EvidenceView> versions = moment.bind(getEntityManager().createQuery(hql, EvidenceView.class))
                .setParameter("ids", ids)
                .getResultList();
        return withLineage(versions, STEPS_CORRECTED, moment);
    }

    /** The items on a claim, withdrawn ones too, in the order of recording. */
    public Page<EvidenceView> list(UUID claimId, Window window) {
        String hql = VIEW + KNOWN + " and v.claimId = :claim" + BY_THEN + window.newerThan("v.key.id")
                + " order by v.key.id";
        List<EvidenceView> items = window.bind(getEntityManager().createQuery(hql, EvidenceView.class))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(withLineage(items, window.moment()), EvidenceView::id);
    }

    /** What a source vouches for, on any claim, withdrawn items too, newest first. */
    public Page<EvidenceView> vouchedBy(UUID sourceId, Window window) {
        return list("v.sourceId", sourceId, window);
    }

    /** What stands in a publication, on any claim, withdrawn items too, newest first. */
    public Page<EvidenceView> in(UUID publicationId, Window window) {
        return list("v.publicationId", publicationId, window);
    }

    private Page<EvidenceView> list(String field, UUID id, Window window) {
        String hql = VIEW + KNOWN + " and " + field + " = :id" + BY_THEN + window.olderThan("v.key.id")
                + " order by v.key.id desc";
        List<EvidenceView> items = window.bind(getEntityManager().createQuery(hql, EvidenceView.class))
                .setParameter("id", id)
                .getResultList();
        return window.page(withLineage(items, window.moment()), EvidenceView::id);
    }

    /** All versions recorded by then, oldest first. */
    public List<EvidenceView> versions(UUID id, Moment moment) {
        String hql = VIEW + " where v.key.id = :id and v.recorded.at <= :knownAt order by v.key.version";
        List<EvidenceView> versions = moment.bind(getEntityManager().createQuery(hql, EvidenceView.class))
                .setParameter("id", id)
                .getResultList();
        if (versions.isEmpty()) {
            throw Problem.notFound("item of evidence", id);
        }
        return withLineage(versions, moment);
    }

    private void requireAll(NewEvidence said) {
        publications.require("publicationId", said.publicationId());
        sources.require("sourceId", said.sourceId());
        derivations.requireAll(said.derivesFrom());
        for (int i = 0; i < said.derivesFrom().size(); i++) {
            if (said.publicationId().equals(said.derivesFrom().get(i).publicationId())) {
                throw Problem.refused("derivesFrom[" + i + "].publicationId", Refusal.FROM_ITSELF);
            }
        }
    }

    private void refuseDisorder(NewEvidence said, Recorded recorded) {
        dates.refuseAfterItsReport("observedOn", said.observedOn(), said.publicationId(), Refusal.OBSERVED_AFTER);
        dates.refuseBeforeOrigins(said.publicationId(), said.derivesFrom(), recorded.moment());
    }

    /** The other way round: asked here, since publications know no evidence. What is withdrawn stands in nobody's way. */
    void refuseReportOfWhatWasStillToCome(@Observes Changed changed) {
        String hql =
                "select v.observedOn from EvidenceVersion v" + KNOWN + " and v.publicationId = :id and v.observedOn"
                        + " is not null and not exists (from EvidenceWithdrawal w where w.evidenceId = v.key.id)";
        dates.refuseBeforeWhatItReports(
                changed,
                id -> changed.recorded()
                        .moment()
                        .bind(getEntityManager().createQuery(hql, PartialDate.class))
                        .setParameter("id", id)
                        .getResultStream(),
                Refusal.REPORTED_BEFORE);
    }

    /** The same of what passages derive from: of those in this work or behind it, and of those that lead to it. */
    void refuseReportOfWhatWasStillToBePrinted(@Observes Changed changed) {
        String field = MOVING.get(changed.kind());
        if (field == null) {
            return;
        }
        Moment now = changed.recorded().moment();
        Set<UUID> work = Set.of(changed.subject().id());
        dates.refuseBeforeOrigins(
                work,
                passages(
                        "d.step.publicationId",
                        "v.publicationId",
                        ancestry.behind(work, now).keySet(),
                        now),
                now,
                field);
        dates.refuseBeforeOrigins(
                passages("v.publicationId", "d.step.publicationId", ancestry.ahead(work, now), now), work, now, field);
    }

    /** One end of the steps back of passages that count, by the other. */
    private List<UUID> passages(String wanted, String known, Collection<UUID> ids, Moment moment) {
        String hql = "select " + wanted + " from EvidenceDerivation d"
                + " join EvidenceVersion v on v.key.id = d.key.id and v.key.version = d.key.version" + KNOWN
                + " and d.step.publicationId is not null and " + known + " in :ids"
                + " and not exists (from EvidenceWithdrawal w where w.evidenceId = v.key.id)";
        return moment.bind(getEntityManager().createQuery(hql, UUID.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** A step that was said twice is kept once; only after all were checked, so that a fault is named by the place where it was sent. */
    private static NewEvidence withoutRepeats(NewEvidence said) {
        return said.with(said.derivesFrom().stream().distinct().toList());
    }

    private void persist(EvidenceVersion version, List<Derivation> steps) {
        persist(version);
        for (int i = 0; i < steps.size(); i++) {
            getEntityManager().persist(new EvidenceDerivation(version, i, steps.get(i)));
        }
    }

    private void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.EVIDENCE.of(id), Subject.Kind.CLAIM.of(claimId));
    }

    private List<EvidenceView> withLineage(List<EvidenceView> views, Moment moment) {
        return withLineage(views, STEPS, moment);
    }

    private List<EvidenceView> withLineage(List<EvidenceView> views, String stepsOf, Moment moment) {
        List<UUID> ids = views.stream().map(EvidenceView::id).distinct().toList();
        List<LineageStep> steps = moment.bind(
                        getEntityManager().createQuery(stepsOf + " order by d.key.ordinal", LineageStep.class))
                .setParameter("ids", ids)
                .getResultList();
        Map<Version.Key, Lineage> lineages = Lineage.by(steps);
        return views.stream()
                .map(view -> view.with(
                        lineages.getOrDefault(new Version.Key(view.id(), view.version()), Lineage.NOT_RECORDED)))
                .toList();
    }
}
