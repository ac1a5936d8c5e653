package org.claimtrail.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.RelationView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.State;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.reply.CommentRequestView;
import org.claimtrail.reply.ReplyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All there is on one claim, as known at a moment.
 *
 * @param knownAt the instant that reproduces this answer, to the byte
 * @param asOf the world date that was asked for; null where none was
 * @param evidence in the order of recording, withdrawn items too
 * @param replies in the order of recording, withdrawn ones too
 * @param judgements on the claim and its evidence, in the order of proposal
 */
@Schema(name = "Dossier")
public record Dossier(
        Instant knownAt,
        @Nullable PartialDate asOf,
        ClaimView claim,
        List<EvidenceView> evidence,
        List<ReplyView> replies,
        List<CommentRequestView> commentRequests,
        List<RelationView> relations,
        List<JudgementView> judgements) {

    /**
     * As the public sees it: without notes, without who recorded what, without what was not approved, and without the
     * claims that are not published.
     *
     * @param claims those of the related claims that are published
     */
    Dossier published(Set<UUID> claims) {
        return new Dossier(
                knownAt,
                asOf,
                claim.published(),
                evidence.stream().map(EvidenceView::published).toList(),
                replies.stream().map(ReplyView::published).toList(),
                commentRequests.stream().map(CommentRequestView::published).toList(),
                relations.stream()
                        .filter(relation -> claims.contains(relation.otherThan(claim.id())))
                        .map(RelationView::published)
                        .toList(),
                judgements.stream()
                        .filter(judgement -> judgement.state() == State.APPROVED)
                        .map(JudgementView::published)
                        .toList());
    }
}
