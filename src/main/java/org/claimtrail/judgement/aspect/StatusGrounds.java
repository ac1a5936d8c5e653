package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SameSources;

/** What shows that a claim was taken back, or that another took its place: without it nobody can say so, nor go on saying so. */
@ApplicationScoped
public class StatusGrounds {
    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    Replies replies;

    @Inject
    Publications publications;

    @Inject
    SameSources sameSources;

    /** Whether the claim has a status that has to be shown, and nothing shows it. */
    public boolean isUnfounded(ClaimView claim, Moment moment) {
        return switch (claim.status()) {
            case RETRACTED -> takenBackOn(claim, moment).isEmpty();
            case SUPERSEDED -> succeededOn(claim, moment).isEmpty();
            default -> false;
        };
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
