package org.claimtrail.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.pause.PauseView;
import org.claimtrail.claim.relation.RelationView;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.judgement.ChangeRequestView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.retraction.RetractionStep;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.jspecify.annotations.Nullable;

/** How each thing that is recorded on a claim becomes an event of its timeline. */
final class Events {
    private Events() {}

    static Event of(ClaimView claim, List<Change> changes) {
        return new Event(
                claim.version() == 1 ? EventKind.CLAIM_ADDED : EventKind.CLAIM_CORRECTED,
                claim.statedOn(),
                claim.recordedAt(),
                Subject.Kind.CLAIM.of(claim.id()),
                EventDetails.of(claim.statement()).correcting(claim.reason(), changes),
                claim.claimantName(),
                claim.recordedBy());
    }

    static Event of(RelationView relation) {
        return new Event(
                EventKind.CLAIM_RELATED,
                null,
                relation.recordedAt(),
                Subject.Kind.CLAIM.of(relation.claimId()),
                EventDetails.of(relation.kind(), relation.otherClaimId()),
                null,
                relation.recordedBy());
    }

    static Event ofWithdrawal(RelationView relation) {
        return of(
                relation.withdrawal(),
                EventKind.CLAIM_RELATION_WITHDRAWN,
                Subject.Kind.CLAIM.of(relation.claimId()),
                EventDetails.of(
                        relation.kind(),
                        relation.otherClaimId(),
                        relation.withdrawal().reason()),
                null);
    }

    static Event of(EvidenceView item, List<Change> changes) {
        return new Event(
                item.version() == 1 ? EventKind.EVIDENCE_ADDED : EventKind.EVIDENCE_CORRECTED,
                item.observedOn() == null ? item.publishedOn() : item.observedOn(),
                item.recordedAt(),
                Subject.Kind.EVIDENCE.of(item.id()),
                EventDetails.of(item.direction(), item.kind()).correcting(item.reason(), changes),
                item.sourceName(),
                item.recordedBy());
    }

    static Event ofWithdrawal(EvidenceView item) {
        return of(
                item.withdrawal(),
                EventKind.EVIDENCE_WITHDRAWN,
                Subject.Kind.EVIDENCE.of(item.id()),
                EventDetails.of(item.withdrawal().reason()),
                item.sourceName());
    }

    static Event of(SearchView search, List<Change> changes) {
        return new Event(
                search.version() == 1 ? EventKind.SEARCH_LOGGED : EventKind.SEARCH_CORRECTED,
                search.searchedOn(),
                search.recordedAt(),
                Subject.Kind.SEARCH.of(search.id()),
                EventDetails.of(search.outcome(), search.searchedIn(), null).correcting(search.reason(), changes),
                null,
                search.recordedBy());
    }

    static Event ofWithdrawal(SearchView search) {
        return of(
                search.withdrawal(),
                EventKind.SEARCH_WITHDRAWN,
                Subject.Kind.SEARCH.of(search.id()),
                EventDetails.of(
                        search.outcome(),
                        search.searchedIn(),
                        search.withdrawal().reason()),
                null);
    }

    static Event of(ReplyView reply, List<Change> changes) {
        return new Event(
                reply.version() == 1 ? EventKind.REPLY_ADDED : EventKind.REPLY_CORRECTED,
                reply.statedOn(),
                reply.recordedAt(),
                Subject.Kind.REPLY.of(reply.id()),
                EventDetails.of(reply.kind()).correcting(reply.reason(), changes),
                reply.respondentName(),
                reply.recordedBy());
    }

    static Event ofWithdrawal(ReplyView reply) {
        return of(
                reply.withdrawal(),
                EventKind.REPLY_WITHDRAWN,
                Subject.Kind.REPLY.of(reply.id()),
                EventDetails.of(reply.kind(), reply.withdrawal().reason()),
                reply.respondentName());
    }

    static Event of(CommentRequestView request, List<Change> changes) {
        return new Event(
                request.version() == 1 ? EventKind.COMMENT_REQUESTED : EventKind.COMMENT_REQUEST_CORRECTED,
                request.askedOn(),
                request.recordedAt(),
                Subject.Kind.COMMENT_REQUEST.of(request.id()),
                EventDetails.of(request.medium(), request.channel()).correcting(request.reason(), changes),
                request.askedOfName(),
                request.recordedBy());
    }

    static Event ofOutcome(CommentRequestView request) {
        return new Event(
                EventKind.COMMENT_REQUEST_CONCLUDED,
                request.outcomeOn(),
                request.outcomeRecordedAt(),
                Subject.Kind.COMMENT_REQUEST.of(request.id()),
                EventDetails.of(request.outcome(), request.outcomeReason()),
                request.askedOfName(),
                request.outcomeRecordedBy());
    }

    static Event ofWithdrawal(CommentRequestView request) {
        return of(
                request.withdrawal(),
                EventKind.COMMENT_REQUEST_WITHDRAWN,
                Subject.Kind.COMMENT_REQUEST.of(request.id()),
                EventDetails.of(request.withdrawal().reason()),
                request.askedOfName());
    }

    private static Event of(
            WithdrawalView withdrawal, EventKind kind, Subject subject, EventDetails details, @Nullable String party) {
        return new Event(kind, null, withdrawal.recordedAt(), subject, details, party, withdrawal.recordedBy());
    }

    static Event of(JudgementView judgement) {
        return of(judgement, EventKind.JUDGEMENT_PROPOSED, judgement.recordedAt(), judgement.recordedBy());
    }

    static Event ofDecision(JudgementView judgement) {
        EventKind kind = EventKind.valueOf("JUDGEMENT_" + judgement.state());
        var decision = judgement.decision();
        return of(judgement, kind, decision.recordedAt(), decision.recordedBy());
    }

    /** That changes were asked for, and what its proposer answered. */
    static Stream<Event> ofChanges(JudgementView judgement, ChangeRequestView asked) {
        Event request = of(judgement, EventKind.JUDGEMENT_CHANGES_REQUESTED, asked.recordedAt(), asked.recordedBy());
        Stream<Event> answer = Stream.ofNullable(asked.answer())
                .map(it -> of(judgement, EventKind.JUDGEMENT_CHANGES_ANSWERED, it.recordedAt(), it.recordedBy()));
        return Stream.concat(Stream.of(request), answer);
    }

    private static Event of(JudgementView judgement, EventKind kind, Instant recordedAt, String recordedBy) {
        return new Event(
                kind,
                judgement.effectiveOn(),
                recordedAt,
                Subject.Kind.JUDGEMENT.of(judgement.id()),
                EventDetails.of(judgement.aspect(), judgement.value()),
                null,
                recordedBy);
    }

    static Event of(ReconsiderationView reconsideration) {
        return new Event(
                EventKind.CLAIM_SHAKEN,
                null,
                reconsideration.recordedAt(),
                Subject.Kind.CLAIM.of(reconsideration.claimId()),
                EventDetails.of(reconsideration.why(), reconsideration.cause()),
                null,
                reconsideration.recordedBy());
    }

    /** That a work was taken back, or that this was recorded by mistake. */
    static Event of(RetractionStep step) {
        return new Event(
                step.withdrawn() ? EventKind.PUBLICATION_RETRACTION_WITHDRAWN : EventKind.PUBLICATION_RETRACTED,
                step.retractedOn(),
                step.recordedAt(),
                Subject.Kind.PUBLICATION.of(step.publicationId()),
                EventDetails.of(step.title(), step.reason()),
                null,
                step.recordedBy());
    }

    /** That the claim was taken down, to be looked at again. */
    static Event of(PauseView pause) {
        return new Event(
                EventKind.CLAIM_PAUSED,
                null,
                pause.recordedAt(),
                Subject.Kind.CLAIM.of(pause.claimId()),
                EventDetails.of(pause.reason()),
                null,
                pause.recordedBy());
    }
}
