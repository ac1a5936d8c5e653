package org.claimtrail.assessment.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.assessment.reconsideration.Shaking.Shaken;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.evidence.bearing.CountingEvidence;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.Approving;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.source.pair.SameSources;

/**
 * Calls to another look who decided on a claim that has to do with another one which fell, of which the contrary was decided of what
 * says the same, or that is worded otherwise now.
 */
@ApplicationScoped
class ShakenClaims {
    @Inject
    EntityManager database;

    @Inject
    Shaking shaking;

    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    CountingEvidence countingEvidence;

    @Inject
    SameSources sameSources;

    @Inject
    Assessments assessments;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    ContraryDuplicates duplicates;

    void beforeVerdict(@Observes Approving approving) {
        if (approving.aspect() != Aspect.STATUS) {
            return;
        }
        UUID claim = approving.subject().id();
        ClaimStatus next = ClaimStatus.valueOf(approving.value());
        if (next == ClaimStatus.REFUTED) {
            shaking.prepare(approving, approving.subject(), moment -> fallingWith(claim, moment));
        } else if (next.holds()) {
            shaking.prepare(
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
                    .forEach((claim, cause) -> shaking.shake(
                            shaken(Set.of(claim), recorded.moment()), Subject.Kind.CLAIM.of(cause), recorded));
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
                    shaking.shake(still, Subject.Kind.CLAIM.of(fallen), recorded);
                }
            });
        }
    }

    /** Who decided on other words, or of another claimant, decided something else; once it is worded so again, nothing else. */
    void afterRewording(@Observes Changed changed) {
        if (changed.kind() != EntryKind.CLAIM_CORRECTED) {
            return;
        }
        UUID id = changed.subject().id();
        Recorded recorded = changed.recorded();
        ClaimView then = claims.get(id, recorded.justBefore());
        ClaimView now = claims.get(id, recorded.moment());
        if (Shaking.isDecided(then)
                && isReworded(then, now)
                && reconsiderations.isDecidedOnOtherWords(id, recorded.moment())) {
            Conclusion before = conclusion(id, recorded.justBefore());
            Conclusion after = conclusion(id, recorded.moment());
            shaking.shake(List.of(new Shaken(id, Why.REWORDED, before, after)), changed.subject(), recorded);
        }
    }

    /** Its topics, place or translations can be put right without another look. */
    private static boolean isReworded(ClaimView then, ClaimView now) {
        return !then.statement().equals(now.statement()) || !then.claimantId().equals(now.claimantId());
    }

    private Conclusion conclusion(UUID claim, Moment moment) {
        return shaking.conclusions(Set.of(claim), moment).get(claim);
    }

    private List<Shaken> shaken(Set<UUID> duplicates, Moment moment) {
        return assessments.bases(duplicates, moment).values().stream()
                .map(basis -> {
                    Conclusion unmoved = Gist.of(basis).conclusion();
                    return new Shaken(basis.claimId(), Why.DUPLICATE, unmoved, unmoved);
                })
                .toList();
    }

    /** That one claim is refuted says nothing of another's evidence: the rules say the same of it as before. */
    private List<Shaken> fallingWith(UUID refuted, Moment moment) {
        Set<UUID> dependent = relations.dependingOn(relations.duplicates(refuted, moment), moment);
        Set<UUID> origins = Gist.of(assessments.bases(List.of(refuted), moment).get(refuted))
                .supporters();
        Set<UUID> contrary = duplicates.contraryTo(refuted, ClaimStatus.REFUTED, moment);
        Set<UUID> candidates = new TreeSet<>(dependent);
        candidates.addAll(contrary);
        candidates.addAll(restingOn(origins, moment));
        candidates.remove(refuted);
        return assessments.bases(candidates, moment).values().stream()
                .flatMap(basis -> {
                    UUID claim = basis.claimId();
                    Gist gist = Gist.of(basis);
                    Why why = contrary.contains(claim)
                            ? Why.DUPLICATE
                            : dependent.contains(claim)
                                    ? Why.DEPENDS_ON
                                    : gist.supporters().stream().anyMatch(origins::contains) ? Why.SAME_LINE : null;
                    return Stream.ofNullable(why)
                            .map(it -> new Shaken(claim, it, gist.conclusion(), gist.conclusion()));
                })
                .toList();
    }

    /** On these sources, under any of their names. */
    private Set<UUID> restingOn(Set<UUID> origins, Moment moment) {
        if (origins.isEmpty()) {
            return Set.of();
        }
        Set<UUID> names = new TreeSet<>();
        sameSources.alike(origins, moment).values().forEach(names::addAll);
        return countingEvidence.restingOn(names, moment);
    }
}
