package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SameSources;
import org.jspecify.annotations.Nullable;

/** What shows that a claim has a status: evidence, its being taken back, or another in its place. Without it nobody can say so, nor go on saying so. */
@ApplicationScoped
public class StatusGrounds {
    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Relations relations;

    @Inject
    Replies replies;

    @Inject
    Publications publications;

    @Inject
    SameSources sameSources;

    /** Whether nothing shows any longer that the claim has the status that it has. */
    public boolean isUnfounded(ClaimView claim, Moment moment) {
        return missing(claim, claim.status(), moment) != null;
    }

    /** What the claim's status would be refused for, were it proposed now; null where something shows it. */
    public @Nullable Words missing(ClaimView claim, Moment moment) {
        return missing(claim, claim.status(), moment);
    }

    /** The same of what it is to become. The others say how far a review has come, and rest on nothing but its reason. */
    @Nullable
    Words missing(ClaimView claim, ClaimStatus status, Moment moment) {
        return switch (status) {
            case CONFIRMED, CORROBORATED -> unsaid(claim, Direction.SUPPORTS, status, moment);
            case REFUTED -> unsaid(claim, Direction.DISPUTES, status, moment);
            case RETRACTED -> unless(takenBackOn(claim, moment), Refusal.NOT_TAKEN_BACK, claim.claimantName());
            case SUPERSEDED -> unless(succeededOn(claim, moment), Refusal.NO_SUCCESSOR);
            default -> null;
        };
    }

    private @Nullable Words unsaid(ClaimView claim, Direction direction, ClaimStatus status, Moment moment) {
        List<EvidenceView> counted = evidence.on(claim.id(), moment).stream()
                .filter(item -> item.direction() == direction && item.withdrawal() == null)
                .toList();
        return unless(counted, Refusal.NO_EVIDENCE, status, direction);
    }

    private static @Nullable Words unless(List<?> found, Refusal otherwise, Object... about) {
        return found.isEmpty() ? Words.of(otherwise, about) : null;
    }

    /** When, by each reply and retraction that shows it; a reply may have no date. */
    List<Optional<PartialDate>> takenBackOn(ClaimView claim, Moment present) {
        Set<UUID> claimant = sameSources.alike(claim.claimantId(), present);
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
    List<Optional<PartialDate>> succeededOn(ClaimView claim, Moment present) {
        return relations.of(claim.id(), present).stream()
                .filter(relation -> relation.withdrawal() == null
                        && relation.kind() == RelationKind.SUPERSEDES
                        && relation.otherClaimId().equals(claim.id()))
                .map(relation -> Optional.ofNullable(
                        claims.get(relation.claimId(), present).statedOn()))
                .toList();
    }
}
