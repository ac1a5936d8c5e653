package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SourcePairs;
import org.jspecify.annotations.Nullable;

/** Where a claim stands: which moves there are {@link ClaimStatus} says; here, what each has to rest on. */
@ApplicationScoped
class JudgedStatus extends JudgedClaim<ClaimStatus> {
    @Inject
    Relations relations;

    @Inject
    Evidence evidence;

    @Inject
    Replies replies;

    @Inject
    Publications publications;

    @Inject
    SourcePairs sourcePairs;

    @Override
    Aspect aspect() {
        return Aspect.STATUS;
    }

    @Override
    ClaimStatus read(String value) {
        return ClaimStatus.valueOf(value);
    }

    @Override
    ClaimStatus present(UUID id, Moment moment) {
        return claims.get(id, moment).status();
    }

    @Override
    void become(UUID id, ClaimStatus status, PartialDate effectiveOn) {
        claims.become(id, status, effectiveOn);
    }

    @Override
    void refuseUnfounded(UUID id, ClaimStatus next, Moment present) {
        ClaimView claim = claims.get(id, present);
        if (!claim.status().canBecome(next)) {
            throw Problem.conflict(
                    Refusal.MOVE, claim.status(), next, claim.status().next());
        }
        switch (next) {
            case CONFIRMED, CORROBORATED -> requireEvidence(claim, Direction.SUPPORTS, next, present);
            case REFUTED -> requireEvidence(claim, Direction.DISPUTES, next, present);
            case RETRACTED -> require(takenBackOn(claim, present), Refusal.NOT_TAKEN_BACK, claim.claimantName());
            case SUPERSEDED -> require(succeededOn(claim, present), Refusal.NO_SUCCESSOR);
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

    private static void require(List<?> found, Refusal otherwise, Object... about) {
        if (found.isEmpty()) {
            throw Problem.refused("value", otherwise, about);
        }
    }

    /** Nothing is taken back, or has its place taken, before somebody did so. */
    @Override
    @Nullable
    PartialDate basis(UUID id, @Nullable ClaimStatus next, Moment present) {
        if (next != ClaimStatus.RETRACTED && next != ClaimStatus.SUPERSEDED) {
            return null;
        }
        ClaimView claim = claims.get(id, present);
        var dates = next == ClaimStatus.RETRACTED ? takenBackOn(claim, present) : succeededOn(claim, present);
        boolean areDated = dates.stream().allMatch(Optional::isPresent);
        return areDated
                ? dates.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** When, by each reply and retraction that shows it; a reply may have no date. */
    private List<Optional<PartialDate>> takenBackOn(ClaimView claim, Moment present) {
        Set<UUID> claimant = sourcePairs.alike(claim.claimantId());
        List<ReplyView> theirs = replies.to(claim.id(), present).stream()
                .filter(reply -> claimant.contains(reply.respondentId()) && reply.stands())
                .toList();
        Stream<PartialDate> byReply = theirs.stream()
                .filter(reply -> reply.kind() == ReplyKind.WITHDRAWAL && reply.withdrawsReplyId() == null)
                .filter(takingBack -> theirs.stream()
                        .noneMatch(reply -> reply.kind() == ReplyKind.CONFIRMATION && isLater(reply, takingBack)))
                .map(ReplyView::statedOn);
        Stream<PartialDate> byRetraction = Stream.ofNullable(claim.firstAppearanceId())
                .map(publication -> publications.get(publication, present).retraction())
                .filter(Objects::nonNull)
                .map(PublicationView.RetractionView::retractedOn);
        return Stream.concat(byReply, byRetraction).map(Optional::ofNullable).toList();
    }

    /** In the world, as far as the dates say; otherwise as they were recorded. */
    private static boolean isLater(ReplyView one, ReplyView other) {
        return !PartialDate.isSurelyBefore(one.statedOn(), other.statedOn())
                && (PartialDate.isSurelyBefore(other.statedOn(), one.statedOn())
                        || Recorded.at(one.id()).isAfter(Recorded.at(other.id())));
    }

    /** When each claim was made that took its place. */
    private List<Optional<PartialDate>> succeededOn(ClaimView claim, Moment present) {
        return relations.of(claim.id(), present).stream()
                .filter(relation -> relation.withdrawal() == null
                        && relation.kind() == RelationKind.SUPERSEDES
                        && relation.otherClaimId().equals(claim.id()))
                .map(relation -> Optional.ofNullable(
                        claims.get(relation.claimId(), present).statedOn()))
                .toList();
    }
}
