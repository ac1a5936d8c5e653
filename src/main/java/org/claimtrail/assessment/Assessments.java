package org.claimtrail.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.Releases;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.Aspect;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.NewJudgement;
import org.claimtrail.judgement.State;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.When;
import org.claimtrail.platform.Problem;
import org.claimtrail.platform.Tagged;
import org.claimtrail.reply.CommentRequestView;
import org.claimtrail.reply.CommentRequests;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.Derivation;
import org.claimtrail.source.DerivationView;
import org.claimtrail.source.Identity;
import org.claimtrail.source.Party;
import org.claimtrail.source.Publications;
import org.claimtrail.source.SourcePairs;
import org.claimtrail.source.Sources;
import org.claimtrail.source.Work;

/** The door to assessments: gathers what there is on a claim, and lets the rules speak. */
@ApplicationScoped
public class Assessments {
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
    Releases releases;

    @Inject
    Evidence evidence;

    @Inject
    Replies replies;

    @Inject
    CommentRequests commentRequests;

    @Inject
    Judgements judgements;

    public Assessment get(UUID claimId, Moment moment) {
        return Assessment.of(basis(claims.get(claimId, moment), moment));
    }

    /** Of a claim that the public may see. */
    public Assessment getPublished(UUID claimId, When when) {
        return get(claimId, releases.read(claimId, when).moment());
    }

    /** An assessment is advice; a judgement that departs from it by more than one level says why in words. */
    void requireDeparture(@Observes NewJudgement said) {
        if (said.aspect() != Aspect.EVIDENCE_LEVEL || said.departure() != null) {
            return;
        }
        EvidenceLevel level = EvidenceLevel.valueOf(said.value());
        EvidenceLevel suggested = suggested(said.subject().id());
        if (Math.abs(level.ordinal() - suggested.ordinal()) > 1) {
            throw Problem.refused("departure", Refusal.NO_DEPARTURE, suggested, level);
        }
    }

    private EvidenceLevel suggested(UUID claimId) {
        return get(claimId, ledger.present()).conclusion().evidenceLevel();
    }

    /** What an assessment of this claim looks at. */
    public Basis basis(ClaimView claim, Moment moment) {
        return basis(
                claim,
                evidence.on(claim.id(), moment),
                replies.to(claim.id(), moment),
                commentRequests.about(claim.id(), moment),
                judgements.on(List.of(claim.id()), moment),
                moment);
    }

    /** The same, of what was read already at that moment. */
    public Basis basis(
            ClaimView claim,
            List<EvidenceView> all,
            List<ReplyView> said,
            List<CommentRequestView> asked,
            List<JudgementView> judged,
            Moment moment) {
        List<Basis.Item> items = all.stream()
                .filter(item -> item.withdrawal() == null)
                .map(Assessments::item)
                .toList();
        List<Basis.Answer> answers = said.stream()
                .filter(reply -> reply.withdrawnByReplyId() == null)
                .map(reply -> new Basis.Answer(reply.id(), reply.respondentId(), reply.kind()))
                .toList();
        Set<UUID> silent = silent(asked);
        Map<UUID, Work> works = publications.behind(publications(items), moment);
        Map<UUID, Party> parties =
                sources.houses(sources(claim.claimantId(), items, works.values(), answers, silent), moment);
        return new Basis(
                moment.knownAt(),
                moment.asOf(),
                claim.id(),
                claim.claimantId(),
                items,
                works,
                parties,
                answers,
                silent,
                identities(parties.keySet(), moment),
                isOvertaken(judged, Stream.concat(all.stream(), said.stream())));
    }

    private static Basis.Item item(EvidenceView item) {
        return new Basis.Item(
                item.id(),
                item.publicationId(),
                item.sourceId(),
                item.direction(),
                item.kind(),
                item.credibility(),
                item.derivesFrom().stream().map(DerivationView::step).toList());
    }

    private Set<Basis.Identity> identities(Set<UUID> sourceIds, Moment moment) {
        return sourcePairs.judged(sourceIds, moment).stream()
                .map(pair -> new Basis.Identity(pair.sourceId(), pair.otherId(), pair.identity() == Identity.SAME))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> silent(List<CommentRequestView> asked) {
        return asked.stream()
                .filter(request -> request.outcome() == Outcome.NO_RESPONSE || request.outcome() == Outcome.DECLINED)
                .map(CommentRequestView::askedOfId)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> publications(List<Basis.Item> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.publicationId()),
                        item.steps().stream().map(Derivation::publicationId).filter(id -> id != null)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<UUID> sources(
            UUID claimantId,
            List<Basis.Item> items,
            Collection<Work> works,
            List<Basis.Answer> answers,
            Set<UUID> silent) {
        Set<UUID> ids = new TreeSet<>(silent);
        ids.add(claimantId);
        answers.forEach(answer -> ids.add(answer.respondentId()));
        items.forEach(item -> ids.add(item.sourceId()));
        works.forEach(work -> ids.add(work.publisherId()));
        Stream.concat(
                        items.stream().flatMap(item -> item.steps().stream()),
                        works.stream().flatMap(work -> work.steps().stream()))
                .map(Derivation::sourceId)
                .filter(id -> id != null)
                .forEach(ids::add);
        return ids;
    }

    /** Whether anything was recorded after the evidence level in force was decided. */
    private static boolean isOvertaken(List<JudgementView> judged, Stream<? extends Tagged> facts) {
        Instant decidedAt = judged.stream()
                .filter(judgement -> judgement.aspect() == Aspect.EVIDENCE_LEVEL && judgement.state() == State.APPROVED)
                .map(judgement -> judgement.decision().recordedAt())
                .max(Instant::compareTo)
                .orElse(null);
        return decidedAt != null && facts.anyMatch(fact -> fact.changedAt().isAfter(decidedAt));
    }
}
