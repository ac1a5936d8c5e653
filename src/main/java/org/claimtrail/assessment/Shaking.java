package org.claimtrail.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.ReconsiderationView.Why;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.evidence.CountingEvidence;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.Approving;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.ledger.Upcoming;
import org.claimtrail.reply.Replies;
import org.claimtrail.source.pair.SourcePairs;

/** Calls claims to be looked at again: what rests on what falls or is judged anew, what was worded anew, duplicates that were decided to the contrary. */
@ApplicationScoped
class Shaking {
    private static final Map<Aspect, Why> WHY =
            Map.of(Aspect.IDENTITY, Why.IDENTITY, Aspect.RELIABILITY, Why.RELIABILITY);

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    CountingEvidence countingEvidence;

    @Inject
    Replies replies;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Assessments assessments;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    ContraryDuplicates duplicates;

    @Inject
    Aspects aspects;

    void beforeRetraction(@Observes Changing changing) {
        UUID work = changing.subject().id();
        if (changing.kind() == EntryKind.PUBLICATION_RETRACTED) {
            prepare(changing, changing.subject(), moment -> losing(work, moment));
        } else if (changing.kind() == EntryKind.PUBLICATION_RETRACTION_WITHDRAWN) {
            prepare(changing, changing.subject(), moment -> regaining(work, moment));
        }
    }

    /** What a source is worth, or that two are one, counts for whatever rests on them: where the rules say otherwise by it. */
    void beforeGrade(@Observes Approving approving) {
        Why why = WHY.get(approving.aspect());
        if (why == null) {
            return;
        }
        Subject cause = Subject.Kind.JUDGEMENT.of(approving.judgementId());
        Set<UUID> resting =
                aspects.of(approving.aspect()).shownOn(approving.subject().id(), ledger.present());
        Set<UUID> decided = claims.among(resting, ledger.present()).values().stream()
                .filter(Shaking::isDecided)
                .map(ClaimView::id)
                .collect(Collectors.toCollection(TreeSet::new));
        approving.then(recorded -> {
            Map<UUID, Conclusion> before = conclusions(decided, recorded.justBefore());
            Map<UUID, Conclusion> after = conclusions(decided, recorded.moment());
            List<Shaken> shaken = decided.stream()
                    .filter(claim -> !before.get(claim).equals(after.get(claim)))
                    .map(claim -> new Shaken(claim, why, before.get(claim), after.get(claim)))
                    .toList();
            shake(shaken, cause, recorded);
        });
    }

    void beforeVerdict(@Observes Approving approving) {
        if (approving.aspect() != Aspect.STATUS) {
            return;
        }
        UUID claim = approving.subject().id();
        ClaimStatus next = ClaimStatus.valueOf(approving.value());
        if (next == ClaimStatus.REFUTED) {
            prepare(approving, approving.subject(), moment -> fallingWith(claim, moment));
        } else if (next.holds()) {
            prepare(
                    approving,
                    approving.subject(),
                    moment -> shaken(duplicates.contraryTo(claim, next, moment), moment));
        }
    }

    /** Found to be one claim after both were decided: that is recorded, and says that one of the decisions is wrong. */
    void afterRelation(@Observes Changed changed) {
        if (changed.kind() == EntryKind.CLAIM_RELATED) {
            Recorded recorded = changed.recorded();
            duplicates
                    .contradictedBy(changed.subject().id(), recorded.justBefore(), recorded.moment())
                    .forEach((claim, cause) ->
                            shake(shaken(Set.of(claim), recorded.moment()), Subject.Kind.CLAIM.of(cause), recorded));
        }
    }

    /** Whoever was called by a relation that never was is called still where a line is shared with what fell. */
    void afterWithdrawnRelation(@Observes Changed changed) {
        if (changed.kind() == EntryKind.CLAIM_RELATION_WITHDRAWN) {
            Recorded recorded = changed.recorded();
            // What asks looks at the withdrawal in a function of the database, of which Hibernate knows nothing.
            database.flush();
            reconsiderations.uncalled(recorded).forEach((fallen, uncalled) -> {
                if (claims.get(fallen, recorded.moment()).status() == ClaimStatus.REFUTED) {
                    List<Shaken> still = fallingWith(fallen, recorded.moment()).stream()
                            .filter(it -> uncalled.contains(it.claim()))
                            .toList();
                    shake(still, Subject.Kind.CLAIM.of(fallen), recorded);
                }
            });
        }
    }

    private List<Shaken> shaken(Set<UUID> duplicates, Moment moment) {
        return assessments.bases(duplicates, moment).values().stream()
                .map(basis -> {
                    Conclusion unmoved = Gist.of(basis).conclusion();
                    return new Shaken(basis.claimId(), Why.DUPLICATE, unmoved, unmoved);
                })
                .toList();
    }

    /** Who decided on other words, or of another claimant, decided something else. */
    void afterRewording(@Observes Changed changed) {
        if (changed.kind() != EntryKind.CLAIM_CORRECTED) {
            return;
        }
        UUID id = changed.subject().id();
        Recorded recorded = changed.recorded();
        ClaimView then = claims.get(id, recorded.justBefore());
        ClaimView now = claims.get(id, recorded.moment());
        if (isDecided(then) && isReworded(then, now)) {
            Conclusion before = conclusion(id, recorded.justBefore());
            Conclusion after = conclusion(id, recorded.moment());
            shake(List.of(new Shaken(id, Why.REWORDED, before, after)), changed.subject(), recorded);
        }
    }

    private static boolean isDecided(ClaimView claim) {
        return claim.evidenceLevel() != null
                || claim.status() != ClaimStatus.REPORTED && claim.status() != ClaimStatus.UNDER_REVIEW;
    }

    /** Its topics, place or translations can be put right without another look. */
    private static boolean isReworded(ClaimView then, ClaimView now) {
        return !then.statement().equals(now.statement()) || !then.claimantId().equals(now.claimantId());
    }

    private Conclusion conclusion(UUID claim, Moment moment) {
        return conclusions(Set.of(claim), moment).get(claim);
    }

    private Map<UUID, Conclusion> conclusions(Set<UUID> claims, Moment moment) {
        return assessments.bases(claims, moment).values().stream()
                .collect(
                        Collectors.toMap(Basis::claimId, basis -> Gist.of(basis).conclusion()));
    }

    /** One claim that is shaken, and what the rules say of it before and after. */
    private record Shaken(UUID claim, Why why, Conclusion before, Conclusion after) {}

    /**
     * Hundreds of claims can rest on what falls. They are assessed before the place is taken, so that nobody waits for that, and
     * once more only if something else was recorded in between.
     */
    private void prepare(Upcoming upcoming, Subject cause, Function<Moment, List<Shaken>> find) {
        long seen = ledger.position();
        List<Shaken> shaken = find.apply(ledger.present());
        upcoming.then(recorded ->
                shake(ledger.isPlacedAfter(seen) ? shaken : find.apply(recorded.justBefore()), cause, recorded));
    }

    private List<Shaken> losing(UUID work, Moment moment) {
        return assessments.bases(restingOn(work, moment), moment).values().stream()
                .map(basis -> new Shaken(
                        basis.claimId(),
                        Why.RETRACTED_WORK,
                        Gist.of(basis).conclusion(),
                        Gist.of(basis.with(work, true)).conclusion()))
                .toList();
    }

    /** What was decided before the mistake, or after it was mended, was decided on what is; what was in between is looked at again. */
    private List<Shaken> regaining(UUID work, Moment moment) {
        Set<UUID> misled = reconsiderations.decidedWhileRetracted(restingOn(work, moment), work, moment);
        return assessments.bases(misled, moment).values().stream()
                .map(basis -> new Shaken(
                        basis.claimId(),
                        Why.RETRACTION_WITHDRAWN,
                        Gist.of(basis).conclusion(),
                        Gist.of(basis.with(work, false)).conclusion()))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private Set<UUID> restingOn(UUID work, Moment moment) {
        Set<UUID> resting = new TreeSet<>(countingEvidence.restingOn(List.of(work), moment));
        resting.addAll(replies.toldBy(work, moment));
        return resting;
    }

    /** That one claim is refuted says nothing of another's evidence: the rules say the same of it as before. */
    private List<Shaken> fallingWith(UUID refuted, Moment moment) {
        Set<UUID> dependent = relations.dependingOn(relations.duplicates(refuted, moment), moment);
        Set<UUID> origins = Gist.of(assessments.bases(List.of(refuted), moment).get(refuted))
                .supporting();
        Set<UUID> contrary = duplicates.contraryTo(refuted, ClaimStatus.REFUTED, moment);
        Set<UUID> candidates = new TreeSet<>(dependent);
        candidates.addAll(contrary);
        if (!origins.isEmpty()) {
            Set<UUID> names = new TreeSet<>();
            sourcePairs.alike(origins, moment).values().forEach(names::addAll);
            candidates.addAll(countingEvidence.restingOn(names, moment));
        }
        candidates.remove(refuted);
        return assessments.bases(candidates, moment).values().stream()
                .flatMap(basis -> {
                    UUID claim = basis.claimId();
                    Gist gist = Gist.of(basis);
                    Why why = contrary.contains(claim)
                            ? Why.DUPLICATE
                            : dependent.contains(claim)
                                    ? Why.DEPENDS_ON
                                    : gist.supporting().stream().anyMatch(origins::contains) ? Why.SAME_LINE : null;
                    return Stream.ofNullable(why)
                            .map(it -> new Shaken(claim, it, gist.conclusion(), gist.conclusion()));
                })
                .toList();
    }

    private void shake(List<Shaken> shaken, Subject cause, Recorded recorded) {
        List<Reconsideration> reconsiderations = shaken.stream()
                .sorted(Comparator.comparing(Shaken::claim))
                .map(it -> new Reconsideration(it.claim(), cause, it.why(), it.before(), it.after(), recorded))
                .toList();
        // All of one kind, then all of the other: the database takes each in a few batches.
        reconsiderations.forEach(database::persist);
        reconsiderations.forEach(
                it -> ledger.record(EntryKind.CLAIM_SHAKEN, it.claimId(), Map.of("cause", cause, "why", it.why())));
    }
}
