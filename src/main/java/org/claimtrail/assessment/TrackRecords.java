package org.claimtrail.assessment;

import static org.claimtrail.evidence.Direction.DISPUTES;
import static org.claimtrail.evidence.Direction.SUPPORTS;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.assessment.core.trackrecord.Outcome;
import org.claimtrail.assessment.core.trackrecord.TrackRecord;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.Approving;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SourcePairs;

/**
 * The door to track records. What a source's word came to is kept when a claim is resolved: what it said before counts, what
 * it says after does not.
 */
@ApplicationScoped
public class TrackRecords implements PanacheRepositoryBase<Observation, Observation.Key> {
    /** A claim that was re-opened, or resolved otherwise, is judged by what is decided last of what took effect by then. */
    private static final String OUTCOMES =
            "select new org.claimtrail.assessment.core.trackrecord.Outcome(o.claimId, v.statement, v.language, v.topics,"
                    + " o.direction, o.held, o.statedLikelihood, o.recorded.at) from Observation o"
                    + " join Judgement j on j.id = o.key.judgementId"
                    + " join ClaimVersion v on " + known("ClaimVersion", "v", "o.claimId")
                    + " where o.key.sourceId in :names and o.recorded.at <= :knownAt and j.effectiveOn <= :lastDay"
                    + " and not exists (from Decision d join Judgement n on n.id = d.judgementId where d.subjectId = o.claimId"
                    + " and d.aspect = STATUS and d.outcome = APPROVED and d.recorded.at > o.recorded.at"
                    + " and d.recorded.at <= :knownAt and n.effectiveOn <= :lastDay)"
                    + " order by o.recorded.at";

    @Inject
    Ledger ledger;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Assessments assessments;

    public TrackRecord of(UUID sourceId, Moment moment) {
        return of(sources.get(sourceId, moment), moment);
    }

    /** That of a source which was read already. */
    public TrackRecord of(SourceView source, Moment moment) {
        UUID sourceId = source.id();
        List<Outcome> outcomes = moment.bind(getEntityManager().createQuery(OUTCOMES, Outcome.class))
                .setParameter("names", sourcePairs.alike(sourceId, moment))
                .getResultList();
        return TrackRecord.of(moment.knownAt(), moment.asOf(), sourceId, once(outcomes));
    }

    /** One claim counts once, under however many names its source stood behind it before they were judged to be one. */
    private static List<Outcome> once(List<Outcome> outcomes) {
        Map<UUID, Outcome> byClaim = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byClaim.putIfAbsent(outcome.claimId(), outcome));
        return List.copyOf(byClaim.values());
    }

    void beforeDecision(@Observes Approving approving) {
        if (approving.aspect() == Aspect.STATUS) {
            switch (ClaimStatus.valueOf(approving.value())) {
                case CONFIRMED -> prepare(approving, true);
                case REFUTED -> prepare(approving, false);
                default -> {
                    // Not resolved.
                }
            }
        }
    }

    /** Worked out before the place is taken: if any of it moved until then, the proposal is stale, and nothing is kept. */
    private void prepare(Approving approving, boolean isTrue) {
        UUID claimId = approving.subject().id();
        Moment now = ledger.present();
        Basis basis = assessments.basis(claims.get(claimId, now), now);
        Assessment assessment = Assessment.of(basis);
        Set<UUID> forIt = origins(assessment.supporting());
        Set<UUID> against = origins(assessment.disputing());
        addClaimant(basis, forIt);
        UnaryOperator<UUID> persons = basis.persons();
        Set<UUID> onBothSides =
                forIt.stream().map(persons).filter(against::contains).collect(Collectors.toSet());
        forIt.removeIf(source -> onBothSides.contains(persons.apply(source)));
        against.removeAll(onBothSides);
        Map<UUID, Integer> stated = stated(claimId, now, persons);
        approving.then(recorded -> {
            forIt.forEach(
                    source -> keep(approving, source, SUPPORTS, isTrue, stated.get(persons.apply(source)), recorded));
            against.forEach(source -> keep(approving, source, DISPUTES, !isTrue, stated.get(source), recorded));
        });
    }

    private void keep(
            Approving approved, UUID sourceId, Direction direction, boolean held, Integer stated, Recorded recorded) {
        UUID claimId = approved.subject().id();
        persist(new Observation(approved.judgementId(), sourceId, claimId, direction, held, stated, recorded));
    }

    /** The likelihood that each source stated last, under whichever of its names. */
    private Map<UUID, Integer> stated(UUID claimId, Moment moment, UnaryOperator<UUID> persons) {
        return evidence.on(claimId, moment).stream()
                .filter(item -> item.withdrawal() == null && item.statedLikelihood() != null)
                .collect(Collectors.toMap(
                        item -> persons.apply(item.sourceId()),
                        EvidenceView::statedLikelihood,
                        (earlier, later) -> later));
    }

    private static Set<UUID> origins(SideView side) {
        return side.lines().stream().map(LineView::originId).collect(Collectors.toSet());
    }

    /** Whoever claims something vouches for it; an outlet only where it is an origin, since else it repeats. */
    private static void addClaimant(Basis basis, Set<UUID> forIt) {
        if (basis.parties().get(basis.claimantId()).kind() != SourceKind.OUTLET) {
            forIt.add(basis.claimantId());
        }
    }
}
