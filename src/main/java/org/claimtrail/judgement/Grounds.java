package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.RelationKind;
import org.claimtrail.claim.Relations;
import org.claimtrail.claim.Visibility;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.Recorded;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Problem;
import org.claimtrail.platform.Tagged;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.Identity;
import org.claimtrail.source.Publications;
import org.claimtrail.source.SourcePairs;
import org.claimtrail.source.Sources;

/** What a judgement needs to stand on: a move that is open, and the record that shows it. */
@ApplicationScoped
class Grounds {
    @Inject
    Ledger ledger;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Publications publications;

    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    Evidence evidence;

    @Inject
    Replies replies;

    @Inject
    Judgements judgements;

    /** Refuses what would change nothing, is no open move, or lacks what it has to rest on. */
    void refuseUnfounded(Subject subject, Aspect aspect, String value, PartialDate effectiveOn) {
        Moment present = ledger.present();
        UUID id = subject.id();
        if (effectiveOn != null) {
            refuseBefore(since(subject, present), effectiveOn);
        }
        switch (aspect) {
            case STATUS -> refuseMove(claims.get(id, present), ClaimStatus.valueOf(value), present);
            case EVIDENCE_LEVEL -> refuseSameLevel(claims.get(id, present), value, present);
            case VISIBILITY -> refuseHidden(claims.get(id, present).visibility(), Visibility.valueOf(value));
            case CREDIBILITY -> gradeable(id, present, value);
            case RELIABILITY -> refuseSame(sources.get(id, present).reliability(), value);
            case IDENTITY -> {
                refuseSame(sourcePairs.get(id, present).identity(), value);
                sourcePairs.refuseImpossible(id, value == null ? null : Identity.valueOf(value));
            }
        }
    }

    /** Since when there is what is judged; null where nobody says. */
    private PartialDate since(Subject subject, Moment present) {
        return switch (subject.kind()) {
            case CLAIM -> claims.get(subject.id(), present).statedOn();
            case EVIDENCE -> {
                EvidenceView item = evidence.get(subject.id(), present);
                yield item.observedOn() == null ? item.publishedOn() : item.observedOn();
            }
            default -> null;
        };
    }

    private static void refuseBefore(PartialDate since, PartialDate effectiveOn) {
        if (PartialDate.isSurelyBeforeElsewhere(effectiveOn, since)) {
            throw Problem.refused("effectiveOn", Refusal.EFFECTIVE_BEFORE, since);
        }
    }

    /** What is published can be let out anew, as it is known by now. */
    private static void refuseHidden(Visibility present, Visibility next) {
        if (next == Visibility.INTERNAL) {
            refuseSame(present, next.name());
        }
    }

    /** The same level can be decided anew once something changed that it was decided on. */
    private void refuseSameLevel(ClaimView claim, String value, Moment present) {
        boolean isOvertaken = judgements.on(List.of(claim.id()), present).stream()
                .filter(judgement -> judgement.aspect() == Aspect.EVIDENCE_LEVEL && judgement.state() == State.APPROVED)
                .map(judgement -> judgement.decision().recordedAt())
                .max(Comparator.naturalOrder())
                .filter(decidedAt -> hasChangedSince(decidedAt, claim, present))
                .isPresent();
        if (!isOvertaken) {
            refuseSame(claim.evidenceLevel(), value);
        }
    }

    private boolean hasChangedSince(Instant decidedAt, ClaimView claim, Moment present) {
        return claim.recordedAt().isAfter(decidedAt)
                || Stream.<Tagged>concat(
                                evidence.on(claim.id(), present).stream(), replies.to(claim.id(), present).stream())
                        .anyMatch(fact -> fact.changedAt().isAfter(decidedAt));
    }

    private void gradeable(UUID id, Moment present, String value) {
        EvidenceView item = evidence.get(id, present);
        if (item.withdrawal() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
        refuseSame(item.credibility(), value);
    }

    private static void refuseSame(Object present, String value) {
        if (value == null
                ? present == null
                : present != null && present.toString().equals(value)) {
            throw value == null ? Problem.conflict(Refusal.UNGRADED) : Problem.conflict(Refusal.SAME, present);
        }
    }

    private void refuseMove(ClaimView claim, ClaimStatus next, Moment present) {
        if (!claim.status().canBecome(next)) {
            throw Problem.conflict(
                    Refusal.MOVE, claim.status(), next, claim.status().next());
        }
        switch (next) {
            case CONFIRMED, CORROBORATED -> requireEvidence(claim, Direction.SUPPORTS, next, present);
            case REFUTED -> requireEvidence(claim, Direction.DISPUTES, next, present);
            case RETRACTED -> requireTakenBack(claim, present);
            case SUPERSEDED -> requireSuccessor(claim, present);
            default -> {
                // The others say how far a review has come, and rest on nothing but its reason.
            }
        }
    }

    private void requireEvidence(ClaimView claim, Direction direction, ClaimStatus next, Moment present) {
        List<EvidenceView> items = evidence.on(claim.id(), present);
        if (items.stream().noneMatch(item -> item.direction() == direction && item.withdrawal() == null)) {
            throw Problem.refused("value", Refusal.NO_EVIDENCE, next, direction);
        }
    }

    private void requireTakenBack(ClaimView claim, Moment present) {
        Set<UUID> claimant = sourcePairs.alike(claim.claimantId());
        List<ReplyView> theirs = replies.to(claim.id(), present).stream()
                .filter(reply -> claimant.contains(reply.respondentId()) && reply.withdrawnByReplyId() == null)
                .toList();
        boolean byReply = theirs.stream()
                .filter(reply -> reply.kind() == ReplyKind.WITHDRAWAL && reply.withdrawsReplyId() == null)
                .anyMatch(takingBack -> theirs.stream()
                        .noneMatch(reply -> reply.kind() == ReplyKind.CONFIRMATION && isLater(reply, takingBack)));
        boolean byRetraction = claim.firstAppearanceId() != null
                && publications.get(claim.firstAppearanceId(), present).retraction() != null;
        if (!byReply && !byRetraction) {
            throw Problem.refused("value", Refusal.NOT_TAKEN_BACK, claim.claimantName());
        }
    }

    /** In the world, as far as the dates say; otherwise as they were recorded. */
    private static boolean isLater(ReplyView one, ReplyView other) {
        return !PartialDate.isSurelyBefore(one.statedOn(), other.statedOn())
                && (PartialDate.isSurelyBefore(other.statedOn(), one.statedOn())
                        || Recorded.at(one.id()).isAfter(Recorded.at(other.id())));
    }

    private void requireSuccessor(ClaimView claim, Moment present) {
        if (relations.of(claim.id(), present).stream()
                .noneMatch(relation -> relation.kind() == RelationKind.SUPERSEDES
                        && relation.otherClaimId().equals(claim.id()))) {
            throw Problem.refused("value", Refusal.NO_SUCCESSOR);
        }
    }
}
