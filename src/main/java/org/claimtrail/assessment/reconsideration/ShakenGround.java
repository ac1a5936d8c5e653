package org.claimtrail.assessment.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.assessment.reconsideration.Shaking.Shaken;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.bearing.CountingEvidence;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.Approving;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.ledger.Beforehand;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.ledger.Upcoming;
import org.claimtrail.reply.Replies;
import org.claimtrail.thing.Things;

/**
 * Calls to another look who decided on what rests on a work or a source: one that is retracted, or never was, and one of which two
 * people judge otherwise now; or on a thing that is another now.
 */
@ApplicationScoped
class ShakenGround {
    private static final Map<Aspect, Why> WHY =
            Map.of(Aspect.IDENTITY, Why.IDENTITY, Aspect.RELIABILITY, Why.RELIABILITY);

    @Inject
    Shaking shaking;

    @Inject
    Beforehand beforehand;

    @Inject
    Claims claims;

    @Inject
    CountingEvidence countingEvidence;

    @Inject
    Replies replies;

    @Inject
    Assessments assessments;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Aspects aspects;

    @Inject
    Things things;

    void beforeRetraction(@Observes Changing changing) {
        UUID work = changing.subject().id();
        if (changing.kind() == EntryKind.PUBLICATION_RETRACTED) {
            shaking.prepare(changing, changing.subject(), moment -> losing(work, moment));
        } else if (changing.kind() == EntryKind.PUBLICATION_RETRACTION_WITHDRAWN) {
            shaking.prepare(changing, changing.subject(), moment -> regaining(work, moment));
        }
    }

    /** What a source is worth, or that two are one, counts for whatever rests on them: where the rules say otherwise by it. */
    void beforeGrade(@Observes Approving approving) {
        Why why = WHY.get(approving.aspect());
        if (why == null) {
            return;
        }
        UUID judged = approving.subject().id();
        Subject cause = Subject.Kind.JUDGEMENT.of(approving.judgementId());
        prepare(
                approving,
                why,
                judged,
                cause,
                moment -> aspects.of(approving.aspect()).shownOn(judged, moment));
    }

    /** Of lines that rest on one thing one counts: so whoever says that two are one changes what was decided on both. */
    void beforeThing(@Observes Changing changing) {
        if (changing.kind() == EntryKind.THING_CORRECTED) {
            UUID thing = changing.subject().id();
            // What joins it is on a claim together with something about it, or changes nothing there.
            prepare(
                    changing,
                    Why.SAME_THING,
                    thing,
                    changing.subject(),
                    moment -> countingEvidence.about(things.records(thing, moment), moment));
        }
    }

    /** @param changed the source, pair or thing that is another now */
    private void prepare(
            Upcoming upcoming, Why why, UUID changed, Subject cause, Function<Moment, Set<UUID>> candidates) {
        beforehand.prepare(
                upcoming,
                moment -> shaking.conclusions(decided(candidates.apply(moment), moment), moment),
                (before, recorded) -> {
                    Map<UUID, Conclusion> after = shaking.conclusions(before.keySet(), recorded.moment());
                    // Whom an earlier change of the same called, and who waits still, decided on what was before that.
                    reconsiderations
                            .called(why, changed, recorded.justBefore())
                            .forEach((claim, called) -> before.replace(claim, called.before()));
                    List<Shaken> shaken = before.keySet().stream()
                            .map(claim -> new Shaken(claim, why, before.get(claim), after.get(claim)))
                            .filter(Shaken::isChanged)
                            .toList();
                    shaking.shake(shaken, cause, recorded);
                });
    }

    private Set<UUID> decided(Set<UUID> candidates, Moment moment) {
        return claims.among(candidates, moment).values().stream()
                .filter(Shaking::isDecided)
                .map(ClaimView::id)
                .collect(Collectors.toSet());
    }

    private List<Shaken> losing(UUID work, Moment moment) {
        return assessments.bases(restingOn(work, moment), moment).values().stream()
                .map(basis -> Shaken.of(basis, Why.RETRACTED_WORK, basis.with(work, true)))
                .toList();
    }

    /** What was decided before the mistake, or after it was mended, was decided on what is; what was in between is looked at again. */
    private List<Shaken> regaining(UUID work, Moment moment) {
        Set<UUID> misled = reconsiderations.decidedWhileRetracted(restingOn(work, moment), work, moment);
        return assessments.bases(misled, moment).values().stream()
                .map(basis -> Shaken.of(basis, Why.RETRACTION_WITHDRAWN, basis.with(work, false)))
                .filter(Shaken::isChanged)
                .toList();
    }

    private Set<UUID> restingOn(UUID work, Moment moment) {
        Set<UUID> resting = new TreeSet<>(countingEvidence.restingOn(List.of(work), moment));
        resting.addAll(replies.toldBy(work, moment));
        return resting;
    }
}
