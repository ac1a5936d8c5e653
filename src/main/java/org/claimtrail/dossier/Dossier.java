package org.claimtrail.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.relation.RelationView;
import org.claimtrail.claim.release.RelatedClaim;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All there is on one claim, as known at a moment.
 *
 * @param knownAt the instant that reproduces this answer, to the byte
 * @param asOf the world date that was asked for; null where none was
 * @param evidence in the order of recording, withdrawn items too
 * @param searchLog in the order of recording, withdrawn searches too
 * @param replies in the order of recording, withdrawn ones too
 * @param commentRequests in the order of recording, withdrawn ones too
 * @param judgements on the claim and its evidence, in the order of proposal
 */
@Schema(name = "Dossier")
public record Dossier(
        Instant knownAt,
        @Nullable PartialDate asOf,
        ClaimView claim,
        List<EvidenceView> evidence,
        List<SearchView> searchLog,
        List<ReplyView> replies,
        List<CommentRequestView> commentRequests,
        List<RelationView> relations,
        List<JudgementView> judgements) {

    Dossier with(ClaimView claim, List<JudgementView> judgements) {
        return new Dossier(knownAt, asOf, claim, evidence, searchLog, replies, commentRequests, relations, judgements);
    }

    /**
     * As the public sees it, where its judgements are those that a release showed: without notes, without who recorded what, and of what
     * was withdrawn or related only what a release showed.
     *
     * @param read its versions that the public read by this release
     * @param readable the related claims that the public can read
     */
    Dossier published(Released released, History read, Map<UUID, RelatedClaim> readable) {
        return new Dossier(
                knownAt,
                asOf,
                claim.latest(read.claim(), released),
                released.latest(read.evidence()),
                released.latest(read.searchLog()),
                released.latest(read.replies()),
                released.latest(read.commentRequests()),
                relations.stream()
                        .filter(relation -> readable.containsKey(relation.otherThan(claim.id()))
                                && relation.isShown(released, readable.get(relation.otherThan(claim.id()))))
                        .map(relation ->
                                relation.published(released, claim.id(), readable.get(relation.otherThan(claim.id()))))
                        .toList(),
                judgements.stream()
                        .filter(judgement -> read.has(judgement.subject()))
                        .map(judgement -> judgement.published(released))
                        .toList());
    }

    /** What those are called here who claimed it, vouch for something, answered, or were asked. */
    Set<String> named() {
        return Stream.of(
                        Stream.of(claim.claimantName()),
                        evidence.stream().map(EvidenceView::sourceName),
                        replies.stream().map(ReplyView::respondentName),
                        commentRequests.stream().map(CommentRequestView::askedOfName))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** How the claim stands to others, and what was withdrawn of that and of all else: of what has no versions. */
    Stream<Event> facts() {
        return Stream.of(
                        relations.stream().map(Events::of),
                        withdrawn(relations, RelationView::withdrawal, Events::ofWithdrawal),
                        withdrawn(evidence, EvidenceView::withdrawal, Events::ofWithdrawal),
                        withdrawn(searchLog, SearchView::withdrawal, Events::ofWithdrawal),
                        withdrawn(replies, ReplyView::withdrawal, Events::ofWithdrawal),
                        withdrawn(commentRequests, CommentRequestView::withdrawal, Events::ofWithdrawal))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Event> withdrawn(
            List<T> all, Function<T, WithdrawalView> withdrawal, Function<T, Event> event) {
        return all.stream().filter(it -> withdrawal.apply(it) != null).map(event);
    }
}
