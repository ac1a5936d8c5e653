package org.claimtrail.assessment;

import static org.claimtrail.evidence.Direction.DISPUTES;
import static org.claimtrail.evidence.Direction.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.Parties;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.Approving;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.source.SourceKind;

/** Keeps what each source's word came to when a claim is resolved: what it said before anybody could know counts, and nothing else. */
@ApplicationScoped
class Observing {
    private static final Set<String> RESOLVED = Set.of(ClaimStatus.CONFIRMED.name(), ClaimStatus.REFUTED.name());

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    Evidence evidence;

    @Inject
    Judgements judgements;

    @Inject
    Assessments assessments;

    void beforeDecision(@Observes Approving approving) {
        if (approving.aspect() == Aspect.STATUS && RESOLVED.contains(approving.value())) {
            boolean isTrue = ClaimStatus.valueOf(approving.value()) == ClaimStatus.CONFIRMED;
            prepare(approving, isTrue ? SUPPORTS : DISPUTES);
        }
    }

    /** Worked out before the place is taken: if any of it moved until then, the proposal is stale, and nothing is kept. */
    private void prepare(Approving approving, Direction right) {
        UUID claimId = approving.subject().id();
        Moment now = ledger.present();
        Moment then = withoutHindsight(approving, now);
        // As of no day: it can be true since the day before the one on which it was said elsewhere.
        ClaimView claim =
                claims.among(Set.of(claimId), new Moment(then.knownAt(), null)).get(claimId);
        // Else nobody had said it here before it was resolved where it is recorded too.
        if (claim != null) {
            prepare(approving, right, claim, then, now);
        }
    }

    /** @param claim as it was then */
    private void prepare(Approving approving, Direction right, ClaimView claim, Moment then, Moment now) {
        Gist said = Gist.of(assessments.basis(claim, then));
        Gist shown = Gist.of(assessments.basis(claims.get(claim.id(), now), now));
        List<EvidenceView> stating = stating(claim.id(), then);
        Parties parties = parties(claim, stating, said, shown, now);

        Set<UUID> forIt = vouching(claim, said, parties);
        Set<UUID> against = origins(said.disputing()).collect(Collectors.toCollection(TreeSet::new));
        removeWhoSaysBoth(forIt, against, parties);
        (right == SUPPORTS ? forIt : against)
                .removeIf(source -> isShownByItsHouseOnly(source, shown.side(right), parties));
        Map<UUID, Integer> stated = stated(stating, parties);
        approving.then(recorded -> Map.of(SUPPORTS, forIt, DISPUTES, against)
                .forEach((direction, sources) -> sources.forEach(source -> database.persist(new Observation(
                        approving.judgementId(),
                        source,
                        claim.id(),
                        direction,
                        direction == right,
                        stated.get(parties.party(source).id()),
                        recorded)))));
    }

    /** What says of itself how likely the claim is. */
    private List<EvidenceView> stating(UUID claimId, Moment then) {
        return evidence.on(claimId, then).stream()
                .filter(item -> item.withdrawal() == null && item.statedLikelihood() != null)
                .toList();
    }

    /** All whose word is told here, as they are known now: who is one with whom may have been judged since. */
    private Parties parties(ClaimView claim, List<EvidenceView> stating, Gist said, Gist shown, Moment now) {
        Stream<Stream<UUID>> all = Stream.of(
                Stream.of(claim.claimantId()),
                stating.stream().map(EvidenceView::sourceId),
                origins(said.supporting()),
                origins(said.disputing()),
                origins(shown.supporting()),
                origins(shown.disputing()));
        return assessments.parties(all.flatMap(ids -> ids).collect(Collectors.toSet()), now);
    }

    /** Whoever claims something vouches for it; an outlet only where it is an origin, since else it repeats. */
    private static Set<UUID> vouching(ClaimView claim, Gist said, Parties parties) {
        Set<UUID> vouching = origins(said.supporting()).collect(Collectors.toCollection(TreeSet::new));
        if (parties.party(claim.claimantId()).kind() != SourceKind.OUTLET) {
            vouching.add(claim.claimantId());
        }
        return vouching;
    }

    /**
     * Before the claim was resolved for the first time, here or where it is recorded once more, and in works that were out by the day since when it is true or false: by the
     * first such day, where it was resolved more than once.
     */
    private Moment withoutHindsight(Approving approving, Moment now) {
        List<JudgementView> before = judgements
                .on(relations.duplicates(approving.subject().id(), now), now)
                .stream()
                .filter(it ->
                        it.aspect() == Aspect.STATUS && it.state() == State.APPROVED && RESOLVED.contains(it.value()))
                .toList();
        PartialDate day = Stream.concat(
                        Stream.of(approving.effectiveOn()), before.stream().map(JudgementView::effectiveOn))
                .min(Comparator.comparing(PartialDate::latest))
                .orElseThrow();
        Instant knownAt = before.stream()
                .map(it -> it.decision().recordedAt())
                .min(Comparator.naturalOrder())
                .map(first -> Moment.before(first).knownAt())
                .orElse(now.knownAt());
        return new Moment(knownAt, day);
    }

    private static void removeWhoSaysBoth(Set<UUID> forIt, Set<UUID> against, Parties parties) {
        Set<UUID> both = persons(forIt, parties);
        both.retainAll(persons(against, parties));
        forIt.removeIf(source -> both.contains(parties.party(source).id()));
        against.removeIf(source -> both.contains(parties.party(source).id()));
    }

    private static Set<UUID> persons(Set<UUID> sources, Parties parties) {
        return sources.stream().map(id -> parties.party(id).id()).collect(Collectors.toCollection(HashSet::new));
    }

    /** Where no line shows it, what two people decided on is not recorded here, and may be anybody's. */
    private static boolean isShownByItsHouseOnly(UUID source, SideView shown, Parties parties) {
        return !shown.lines().isEmpty()
                && shown.counted().stream().allMatch(line -> parties.isOneHouse(source, line.originId()));
    }

    /** The likelihood that each party stated last, under whichever of its names. */
    private static Map<UUID, Integer> stated(List<EvidenceView> items, Parties parties) {
        return items.stream()
                .collect(Collectors.toMap(
                        item -> parties.party(item.sourceId()).id(),
                        EvidenceView::statedLikelihood,
                        (earlier, later) -> later));
    }

    private static Stream<UUID> origins(SideView side) {
        return side.lines().stream().map(LineView::originId);
    }
}
