package org.claimtrail.evidence;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Decided;
import org.claimtrail.history.Moment;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.Withdrawal;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationDates;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.source.SourceGrade;
import org.jspecify.annotations.Nullable;

/** The door to evidence. */
@ApplicationScoped
public class Evidence implements PanacheRepositoryBase<EvidenceVersion, Version.Key> {
    static final View<EvidenceView> VIEW = new View<>(
            "item of evidence",
            EvidenceView.class,
            "EvidenceVersion",
            "select new org.claimtrail.evidence.EvidenceView(v.key.id, v.key.version, v.claimId, v.publicationId, p.title, p.url,"
                    + " p.publishedOn, p.captures, r, v.sourceId, s.name, sg.reliability, v.direction, v.kind, v.quote, v.locator,"
                    + " v.language, v.note, v.observedOn, v.statedLikelihood, v.stake, v.access, v.thingId, t.name, v.defeatsId,"
                    + " g.credibility, case when g.credibility is not null then "
                    + Version.versionAt("EvidenceVersion", "v.key.id", "g") + " end, w,"
                    + " greatest(v.recorded.at, p.recorded.at, r.recorded.at, s.recorded.at, sg.recorded.at, t.recorded.at,"
                    + " g.recorded.at, w.recorded.at), v.reason, v.recorded.at, v.recorded.by.name)"
                    + " from EvidenceVersion v"
                    + " join PublicationVersion p on " + known("PublicationVersion", "p", "v.publicationId")
                    + " left join PublicationRetraction r on " + PublicationRetraction.known("r", "v.publicationId")
                    + " join SourceVersion s on " + known("SourceVersion", "s", "v.sourceId")
                    + " left join SourceGrade sg on " + SourceGrade.known("sg", "v.sourceId")
                    + " left join ThingVersion t on " + known("ThingVersion", "t", "v.thingId")
                    + " left join EvidenceGrade g on " + Decided.known("EvidenceGrade", "g", "evidenceId", "v.key.id")
                    + " left join EvidenceWithdrawal w on " + Withdrawal.known("w", "evidenceId", "v.key.id"),
            // What was observed is no evidence yet while nobody tells of it.
            byThen("v.observedOn") + " and " + byThen("p.publishedOn"));

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Pointers pointers;

    @Inject
    PublicationDates dates;

    @Inject
    Passages passages;

    /**
     * Records an item on a claim. Proposals that rest on the claim become stale.
     *
     * @param saying says it, once nobody else records about the claim: what it names can be recorded by then only
     */
    @Transactional
    public EvidenceView add(UUID claimId, Supplier<NewEvidence> saying) {
        claims.lock(claimId);
        NewEvidence said = saying.get();
        Corrections.requireNoReason(said.reason());
        requireAll(claimId, null, said);
        Recorded recorded = ledger.place();
        refuseDisorder(said, recorded);
        UUID id = recorded.newId();
        getEntityManager().persist(new EvidenceItem(id, claimId));
        NewEvidence kept = withoutRepeats(said);
        persist(new EvidenceVersion(Version.first(id), claimId, kept, recorded), kept.derivesFrom());
        ledger.record(EntryKind.EVIDENCE_ADDED, id, new Added(claimId, kept), changed(claimId, kept.defeatsId()));
        return get(id, recorded.moment());
    }

    /** As the ledger keeps a new item. */
    private record Added(UUID claimId, NewEvidence evidence) {}

    /**
     * Records a new version; earlier ones stay readable. Proposals that rest on the item or its claim become stale.
     *
     * @param saying says what it is, given what it was, once nobody else records about the claim
     */
    @Transactional
    public EvidenceView correct(UUID id, String ifMatch, Function<EvidenceView, NewEvidence> saying) {
        UUID claimId = lock(id);
        EvidenceView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        NewEvidence said = saying.apply(present);
        Corrections.requireReason(said.reason());
        requireAll(claimId, id, said);
        Recorded recorded = ledger.place();
        refuseDisorder(said, recorded);
        NewEvidence kept = withoutRepeats(said);
        persist(
                new EvidenceVersion(new Version.Key(id, present.version() + 1), claimId, kept, recorded),
                kept.derivesFrom());
        ledger.record(
                EntryKind.EVIDENCE_CORRECTED, id, kept, changed(claimId, id, present.defeatsId(), kept.defeatsId()));
        return get(id, recorded.moment());
    }

    /** Records that an item no longer counts; it stays readable. */
    @Transactional
    public EvidenceView withdraw(UUID id, NewWithdrawal said) {
        UUID claimId = lock(id);
        EvidenceView present = get(id, ledger.present());
        if (present.withdrawal() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
        Recorded recorded = ledger.place();
        getEntityManager().persist(new EvidenceWithdrawal(id, said, recorded));
        ledger.record(EntryKind.EVIDENCE_WITHDRAWN, id, said, changed(claimId, id, present.defeatsId()));
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
        return passages.withLineage(List.of(VIEW.get(id, moment, getEntityManager())), moment)
                .get(0);
    }

    /** All items on a claim, withdrawn ones too, in the order of recording. */
    public List<EvidenceView> on(UUID claimId, Moment moment) {
        return on(List.of(claimId), moment);
    }

    /** All items on these claims, withdrawn ones too, in the order of recording. */
    public List<EvidenceView> on(Collection<UUID> claimIds, Moment moment) {
        List<EvidenceView> items = moment.bind(
                        VIEW.where("among(:claims, v.claimId) order by v.key.id", getEntityManager()))
                .setParameter("claims", claimIds.toArray(UUID[]::new))
                .getResultList();
        return passages.withLineage(items, moment);
    }

    /** What these items said before they were corrected, each one's oldest first. */
    public List<EvidenceView> corrected(Collection<UUID> ids, Moment moment) {
        return passages.withLineageOfCorrected(VIEW.corrected(ids, moment, getEntityManager()), moment);
    }

    /** All versions recorded by then, oldest first. */
    public List<EvidenceView> versions(UUID id, Moment moment) {
        return passages.withLineage(VIEW.versions(id, moment, getEntityManager()), moment);
    }

    private void requireAll(UUID claimId, @Nullable UUID id, NewEvidence said) {
        pointers.requireAll(said);
        for (int i = 0; i < said.derivesFrom().size(); i++) {
            if (said.publicationId().equals(said.derivesFrom().get(i).publicationId())) {
                throw Problem.refused("derivesFrom[" + i + "].publicationId", Refusal.FROM_ITSELF);
            }
        }
        if (Defeating.isMeant(said)) {
            require("defeatsId", said.defeatsId());
            Defeating.among(on(claimId, ledger.present())).require(id, said.defeatsId());
        }
    }

    private void refuseDisorder(NewEvidence said, Recorded recorded) {
        dates.refuseAfterItsReport("observedOn", said.observedOn(), said.publicationId(), Refusal.OBSERVED_AFTER);
        dates.refuseBeforeOrigins(said.publicationId(), said.derivesFrom(), recorded.moment());
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

    /** @param items what it is, and what it speaks against: whoever grades that looks at this too; null where there is none */
    private static Subject[] changed(UUID claimId, UUID... items) {
        return Stream.concat(
                        Stream.of(items).filter(Objects::nonNull).distinct().map(Subject.Kind.EVIDENCE::of),
                        Stream.of(Subject.Kind.CLAIM.of(claimId)))
                .toArray(Subject[]::new);
    }
}
