package org.claimtrail.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.bearing.Bearing;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Party;

/** What was recorded about one claim itself: the items that bear on it, and searches, replies and requests, withdrawn ones too. */
record Gathered(
        ClaimView claim,
        List<EvidenceView> evidence,
        List<SearchView> searched,
        List<ReplyView> replies,
        List<CommentRequestView> asked,
        List<JudgementView> judged) {

    /** Once: what bears on the claim is gone through for each question that an assessment asks. */
    Gathered {
        evidence = Bearing.of(
                evidence.stream().filter(item -> item.withdrawal() == null).toList());
    }

    Basis basis(Known known, Moment moment) {
        Map<UUID, Work> works = known.behind(publications());
        Map<UUID, Party> parties = known.houses(sources(works));
        return new Basis(
                moment.knownAt(),
                moment.asOf(),
                claim.id(),
                claim.claimantId(),
                items().map(item -> item.about(known.thing(item.thingId()))).toList(),
                works,
                parties,
                answers().toList(),
                unanswered(),
                known.identities(parties.keySet()),
                searches(),
                levelled().map(level -> known.decidedOn().get(level.id())).orElse(null),
                levelled().map(JudgementView::ratedDown).orElse(List.of()));
    }

    /** Where its items stand, what their passages derive from, and what tells of an answer. */
    Stream<UUID> publications() {
        Stream<UUID> tellOfAnswers = answers().map(Basis.Answer::publicationId).filter(id -> id != null);
        return Stream.concat(
                tellOfAnswers,
                items().flatMap(item -> Stream.concat(
                        Stream.of(item.publicationId()),
                        item.steps().stream().map(Derivation::publicationId).filter(id -> id != null))));
    }

    /** Whoever claims, answers, keeps silent, vouches, publishes or is quoted. */
    Stream<UUID> sources(Map<UUID, Work> works) {
        List<Work> behind = List.copyOf(new Known(works, Map.of(), Set.of(), Map.of(), Map.of())
                .behind(publications())
                .values());
        Stream<Derivation> steps = Stream.concat(
                items().flatMap(item -> item.steps().stream()), behind.stream().flatMap(work -> work.steps().stream()));
        return Stream.of(
                        Stream.of(claim.claimantId()),
                        answers().map(Basis.Answer::respondentId),
                        unanswered().keySet().stream(),
                        items().map(Basis.Item::sourceId),
                        behind.stream().map(Work::publisherId),
                        steps.map(Derivation::sourceId).filter(id -> id != null))
                .flatMap(ids -> ids);
    }

    /** What its items are about. */
    Stream<UUID> things() {
        return items().map(Basis.Item::thingId).filter(id -> id != null);
    }

    private Stream<Basis.Item> items() {
        return evidence.stream().map(Gathered::item);
    }

    private static Basis.Item item(EvidenceView item) {
        return new Basis.Item(
                item.id(),
                item.publicationId(),
                item.sourceId(),
                item.direction(),
                item.kind(),
                item.credibility(),
                item.derivesFrom().stream().map(DerivationView::step).toList(),
                item.stake(),
                item.access(),
                item.thingId(),
                item.defeatsId());
    }

    private List<Basis.Search> searches() {
        return searched.stream()
                .filter(search -> search.withdrawal() == null)
                .map(search -> new Basis.Search(search.id(), search.outcome() == SearchOutcome.FOUND))
                .toList();
    }

    private Stream<Basis.Answer> answers() {
        return replies.stream()
                .filter(reply -> reply.withdrawal() == null)
                .map(reply -> new Basis.Answer(
                        reply.id(),
                        reply.respondentId(),
                        reply.kind(),
                        reply.publicationId(),
                        reply.withdrawsReplyId(),
                        reply.stands()));
    }

    /** Asked more than once, what came furthest; who said more than that they say nothing is not, where more than a retracted work tells so. */
    private Map<UUID, Outcome> unanswered() {
        Map<UUID, Outcome> outcomes = asked.stream()
                .filter(request -> request.withdrawal() == null)
                .collect(Collectors.toMap(
                        CommentRequestView::askedOfId,
                        CommentRequestView::outcome,
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        outcomes.values().removeIf(outcome -> outcome == Outcome.REPLIED);
        replies.stream()
                .filter(reply -> reply.stands() && reply.retraction() == null)
                .forEach(reply -> outcomes.computeIfPresent(
                        reply.respondentId(), (asked, outcome) -> reply.kind().isAnswer() ? null : Outcome.DECLINED));
        return outcomes;
    }

    /** The judgement that made the evidence level what it is. */
    Optional<JudgementView> levelled() {
        return judged.stream()
                .filter(judgement -> judgement.aspect() == Aspect.EVIDENCE_LEVEL && judgement.state() == State.APPROVED)
                .max(Comparator.comparing(judgement -> judgement.decision().recordedAt()));
    }
}
