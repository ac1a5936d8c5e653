package org.claimtrail.reply.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SameSources;

/**
 * What had come of requests by a day: what it would be, had nothing been said and answered since then, and no work been taken back. So
 * what happened later was still to come, and what was put right never was so.
 */
@ApplicationScoped
class OutcomesAsOf {
    private static final String RECORDED = "from CommentOutcome o where among(:requests, o.commentRequestId)"
            + " and o.recorded.at <= :knownAt order by o.recorded.at";

    @Inject
    EntityManager database;

    @Inject
    Replies replies;

    @Inject
    SameSources sameSources;

    /** These requests with what had come of them by the day that this moment asks for. */
    List<CommentRequestView> of(List<CommentRequestView> requests, Moment moment) {
        return each(requests, moment, OutcomeAsOf::last);
    }

    /** What had come of each by then, one after the other; nothing of one that nothing had come of. */
    List<CommentRequestView> told(List<CommentRequestView> requests, Moment moment) {
        return each(requests, moment, OutcomeAsOf::told).stream()
                .flatMap(List::stream)
                .toList();
    }

    private <T> List<T> each(List<CommentRequestView> requests, Moment moment, Function<OutcomeAsOf, T> read) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<CommentOutcome>> recorded = recorded(ids(requests, CommentRequestView::id), moment);
        Map<UUID, List<ReplyView>> said = replies.to(ids(requests, CommentRequestView::claimId), moment).stream()
                .collect(Collectors.groupingBy(ReplyView::claimId));
        // Whose an answer is, is known on every day by now.
        Map<UUID, Set<UUID>> parties =
                sameSources.alike(ids(requests, CommentRequestView::askedOfId), new Moment(moment.knownAt(), null));
        return requests.stream()
                .map(request -> read.apply(new OutcomeAsOf(
                        request,
                        recorded.getOrDefault(request.id(), List.of()),
                        said.getOrDefault(request.claimId(), List.of()),
                        parties.get(request.askedOfId()),
                        moment.lastDay())))
                .toList();
    }

    private static Set<UUID> ids(List<CommentRequestView> requests, Function<CommentRequestView, UUID> id) {
        return requests.stream().map(id).collect(Collectors.toSet());
    }

    private Map<UUID, List<CommentOutcome>> recorded(Collection<UUID> requests, Moment moment) {
        return moment.bind(database.createQuery(RECORDED, CommentOutcome.class))
                .setParameter("requests", requests.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(CommentOutcome::commentRequestId));
    }
}
