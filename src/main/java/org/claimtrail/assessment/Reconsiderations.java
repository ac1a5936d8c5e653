package org.claimtrail.assessment;

import static org.claimtrail.ledger.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.assessment.ReconsiderationView.Why;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.RelationKind;
import org.claimtrail.claim.RelationView;
import org.claimtrail.claim.Relations;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.judgement.Approved;
import org.claimtrail.judgement.Aspect;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.Recorded;
import org.claimtrail.ledger.Subject;
import org.claimtrail.ledger.Window;
import org.claimtrail.platform.Page;

/** The door to what has to be looked at again: refuting a claim, or retracting a publication, shakes what rests on it. */
@ApplicationScoped
public class Reconsiderations implements PanacheRepositoryBase<Reconsideration, UUID> {
    private static final String VIEW =
            "select new org.claimtrail.assessment.ReconsiderationView(r, v, c, p) from Reconsideration r"
                    + " join ClaimVersion v on " + known("ClaimVersion", "v", "r.claimId")
                    + " left join ClaimVersion c on " + known("ClaimVersion", "c", "r.refutedId")
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "r.retractedId")
                    + " where r.recorded.at <= :knownAt";

    /** Until the claim's status or evidence level is decided anew. */
    private static final String OPEN = " and not exists (from Decision d where d.subjectId = r.claimId"
            + " and d.aspect in (STATUS, EVIDENCE_LEVEL) and d.outcome in (APPROVED, REJECTED)"
            + " and d.recorded.at > r.recorded.at and d.recorded.at <= :knownAt)";

    private static final String OF_ONE = " and r.claimId = :claim";

    @Inject
    Ledger ledger;

    @Inject
    Relations relations;

    @Inject
    Evidence evidence;

    @Inject
    Assessments assessments;

    /** What waits to be looked at again, newest first. */
    public Page<ReconsiderationView> open(Window window) {
        String hql = VIEW + OPEN + window.olderThan("r.id") + " order by r.id desc";
        return window.page(
                window.bind(getEntityManager().createQuery(hql, ReconsiderationView.class))
                        .getResultList(),
                ReconsiderationView::id);
    }

    /** What calls for another look at one claim, newest first. */
    public List<ReconsiderationView> open(UUID claimId, Moment moment) {
        return of(claimId, VIEW + OF_ONE + OPEN + " order by r.id desc", moment);
    }

    /** What ever called for another look at one claim, in the order of recording. */
    public List<ReconsiderationView> of(UUID claimId, Moment moment) {
        return of(claimId, VIEW + OF_ONE + " order by r.id", moment);
    }

    private List<ReconsiderationView> of(UUID claimId, String hql, Moment moment) {
        return moment.bind(getEntityManager().createQuery(hql, ReconsiderationView.class))
                .setParameter("claim", claimId)
                .getResultList();
    }

    void afterRetraction(@Observes Changed changed) {
        if (changed.kind() == EntryKind.PUBLICATION_RETRACTED) {
            Moment now = changed.recorded().moment();
            Map<UUID, Why> shaken = evidence.restingOn(List.of(changed.subject().id()), now).stream()
                    .collect(Collectors.toMap(Function.identity(), claim -> Why.RETRACTED_WORK));
            shake(shaken, changed.subject(), changed.recorded());
        }
    }

    void afterRefutation(@Observes Approved approved) {
        if (approved.aspect() == Aspect.STATUS && approved.value().equals(ClaimStatus.REFUTED.name())) {
            Moment now = approved.recorded().moment();
            UUID refuted = approved.subject().id();
            Map<UUID, Why> shaken = new LinkedHashMap<>(onSameLines(refuted, now));
            relations.of(refuted, now).stream()
                    .filter(relation -> relation.kind() == RelationKind.DEPENDS_ON
                            && relation.otherClaimId().equals(refuted))
                    .map(RelationView::claimId)
                    .forEach(claim -> shaken.put(claim, Why.DEPENDS_ON));
            shake(shaken, approved.subject(), approved.recorded());
        }
    }

    private Map<UUID, Why> onSameLines(UUID refuted, Moment now) {
        Set<UUID> origins = supporting(refuted, now);
        if (origins.isEmpty()) {
            return Map.of();
        }
        return evidence.restingOn(origins, now).stream()
                .filter(claim -> !claim.equals(refuted))
                .filter(claim -> supporting(claim, now).stream().anyMatch(origins::contains))
                .collect(Collectors.toMap(Function.identity(), claim -> Why.SAME_LINE));
    }

    private Set<UUID> supporting(UUID claim, Moment moment) {
        return assessments.get(claim, moment).supporting().counted().stream()
                .map(LineView::originId)
                .collect(Collectors.toSet());
    }

    private void shake(Map<UUID, Why> shaken, Subject cause, Recorded recorded) {
        Moment before = new Moment(recorded.at().minusNanos(1_000), null);
        shaken.keySet().stream().sorted().forEach(claim -> {
            Reconsideration reconsideration = new Reconsideration(
                    claim,
                    cause,
                    shaken.get(claim),
                    assessments.get(claim, before).conclusion(),
                    assessments.get(claim, recorded.moment()).conclusion(),
                    recorded);
            persist(reconsideration);
            ledger.record(EntryKind.CLAIM_SHAKEN, claim, Map.of("cause", cause, "why", reconsideration.why()));
        });
    }
}
