package org.claimtrail.dossier;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.assessment.reconsideration.Reconsiderations;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.Unsettled;
import org.claimtrail.claim.pause.Pauses;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.Searches;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Versioned;
import org.claimtrail.judgement.ChangeRequests;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.State;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.publication.Retractions;
import org.claimtrail.publication.retraction.RetractionStep;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.comment.CommentOutcomes;
import org.claimtrail.reply.comment.CommentRequests;

/** The door to dossiers and timelines: one claim with all that bears on it. */
@ApplicationScoped
public class Dossiers {
    /** However much was recorded about one claim, the others are found beside it. */
    private static final int MOST_NEWS = 10_000;

    private static final int MOST_NEWS_OF_A_CLAIM = 300;

    private static final String OF_A_CLAIM = "select n.position as position, c.id as claimId from LedgerEntry n"
            + " left join EvidenceItem e on e.id = n.subjectId"
            + " left join LoggedSearch h on h.id = n.subjectId"
            + " left join Reply r on r.id = n.subjectId"
            + " left join CommentRequest q on q.id = n.subjectId"
            + " left join Judgement j on j.id = n.subjectId"
            + " left join EvidenceItem i on i.id = j.subjectId"
            + " join Claim c on c.id = coalesce(e.claimId, h.claimId, r.claimId, q.claimId, i.claimId, j.subjectId, n.subjectId)"
            + " where n.recorded.at > :since and n.recorded.at <= :knownAt and n.kind not in :work"
            + " order by n.recorded.at desc, n.position desc limit " + MOST_NEWS;

    private static final String NEWS =
            "select new org.claimtrail.dossier.News(v.key.id, v.statement, v.language, l.kind, l.subjectId, j.aspect, j.value,"
                    + " l.recorded.at, a.name) from (select p.position as position, p.claimId as claimId,"
                    + " dense_rank() over (order by p.latest desc) as claimRank, p.rank as rank from (select o.position as position,"
                    + " o.claimId as claimId, row_number() over (partition by o.claimId order by o.position desc) as rank,"
                    + " max(o.position) over (partition by o.claimId) as latest from (" + OF_A_CLAIM + ") o) p) n"
                    + " join LedgerEntry l on l.position = n.position join l.recorded.by a"
                    + " left join Judgement j on j.id = l.subjectId"
                    + " join ClaimVersion v on " + known("ClaimVersion", "v", "n.claimId")
                    + " where n.claimRank <= :claims and n.rank <= " + MOST_NEWS_OF_A_CLAIM
                    + " order by l.position desc";

    @Inject
    EntityManager database;

    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    Pauses pauses;

    @Inject
    Evidence evidence;

    @Inject
    Searches searches;

    @Inject
    Replies replies;

    @Inject
    CommentRequests commentRequests;

    @Inject
    CommentOutcomes outcomes;

    @Inject
    Judgements judgements;

    @Inject
    ChangeRequests changeRequests;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Unsettled unsettled;

    @Inject
    Retractions retractions;

    public Dossier get(UUID claimId, Moment moment) {
        var claim = claims.get(claimId, moment).with(unsettled.of(claimId, moment));
        List<EvidenceView> items = evidence.on(claimId, moment);
        return new Dossier(
                moment.knownAt(),
                moment.asOf(),
                claim,
                items,
                searches.about(claimId, moment),
                replies.to(claimId, moment),
                commentRequests.about(claimId, moment),
                relations.of(claimId, moment),
                judgementsOn(claimId, items, moment));
    }

    public Timeline timeline(UUID claimId, Moment moment) {
        return timeline(get(claimId, moment), moment);
    }

    /** The timeline of a dossier that was read at this moment. */
    public Timeline timeline(Dossier dossier, Moment moment) {
        UUID claimId = dossier.claim().id();
        History history = history(dossier, moment);
        List<ReconsiderationView> shaken = reconsiderations.of(claimId, moment);
        WorksTakenBack works = WorksTakenBack.of(history, shaken);
        return new Timeline(
                moment.knownAt(),
                moment.asOf(),
                Stream.of(
                                events(claimId, dossier, history, moment),
                                works.events(
                                        retractions.steps(works.since().keySet(), moment), RetractionStep::recordedAt),
                                shaken.stream().map(Events::of),
                                pauses.of(claimId, moment).stream().map(Events::of))
                        .flatMap(events -> events)
                        .sorted(Event.IN_ORDER)
                        .toList());
    }

    /** What was recorded about claims after an instant, latest first; of a great deal, the latest. */
    public List<News> since(Instant instant, int claims, Moment moment) {
        return moment.bind(database.createQuery(NEWS, News.class))
                .setParameter("since", instant)
                .setParameter("claims", claims)
                .setParameter("work", EntryKind.WORK)
                .getResultList();
    }

    private Stream<Event> events(UUID claimId, Dossier dossier, History history, Moment moment) {
        return Stream.of(
                        history.events(),
                        dossier.facts(),
                        outcomes.outcomes(claimId, moment).stream().map(Events::ofOutcome),
                        dossier.judgements().stream().map(Events::of),
                        dossier.judgements().stream()
                                .filter(judgement -> judgement.state() != State.PROPOSED)
                                .map(Events::ofDecision),
                        changes(dossier.judgements(), moment))
                .flatMap(events -> events);
    }

    /** Each time that changes of something proposed were asked for. */
    private Stream<Event> changes(List<JudgementView> judgements, Moment moment) {
        Map<UUID, JudgementView> asked = judgements.stream()
                .filter(judgement -> judgement.changeRequest() != null)
                .collect(Collectors.toMap(JudgementView::id, Function.identity()));
        return changeRequests.of(asked.keySet(), moment).entrySet().stream()
                .flatMap(each ->
                        each.getValue().stream().flatMap(it -> Events.ofChanges(asked.get(each.getKey()), it)));
    }

    /** All versions of what is in a dossier that was read at this moment. */
    History history(Dossier dossier, Moment moment) {
        return new History(
                Versioned.history(List.of(dossier.claim()), ids -> claims.versions(ids, moment)),
                Versioned.history(dossier.evidence(), ids -> evidence.corrected(ids, moment)),
                Versioned.history(dossier.searchLog(), ids -> searches.corrected(ids, moment)),
                Versioned.history(dossier.replies(), ids -> replies.corrected(ids, moment)),
                Versioned.history(dossier.commentRequests(), ids -> commentRequests.corrected(ids, moment)));
    }

    private List<JudgementView> judgementsOn(UUID claimId, List<EvidenceView> items, Moment moment) {
        List<UUID> subjects =
                new ArrayList<>(items.stream().map(EvidenceView::id).toList());
        subjects.add(claimId);
        return judgements.on(subjects, moment);
    }
}
