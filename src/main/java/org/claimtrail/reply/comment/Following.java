package org.claimtrail.reply.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SameSources;

/** What came of a request for comment follows the replies: where they change, or turn out to be somebody else's, it does. */
@ApplicationScoped
public class Following {
    /** What somebody said, of each request the latest last. */
    private static final String SAID =
            "from CommentOutcome o where among(:requests, o.commentRequestId) and not o.followed order by o.recorded.at";

    private static final Set<EntryKind> ASKED_OR_ANSWERED = Set.of(
            EntryKind.COMMENT_REQUESTED,
            EntryKind.COMMENT_REQUEST_CORRECTED,
            EntryKind.REPLY_ADDED,
            EntryKind.REPLY_CORRECTED,
            EntryKind.REPLY_WITHDRAWN);

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    CommentRequests requests;

    @Inject
    Replies replies;

    @Inject
    SameSources sameSources;

    /** Whatever is recorded about asking and answering. */
    void follow(@Observes Changed changed) {
        if (ASKED_OR_ANSWERED.contains(changed.kind())) {
            follow(List.of(changed.subject().id()), changed.recorded());
        }
    }

    /** Also where the work that told of an answer is taken back, for nobody knows that it was given; and where that was a mistake. */
    void followRetraction(@Observes Changing changing) {
        if (changing.kind() == EntryKind.PUBLICATION_RETRACTED
                || changing.kind() == EntryKind.PUBLICATION_RETRACTION_WITHDRAWN) {
            changing.then(recorded -> follow(replies.toldBy(changing.subject().id(), recorded.moment()), recorded));
        }
    }

    /**
     * And where two names were judged to be one, or to be one no longer: what the party answered under the other one, it
     * answered; and what somebody else did, it did not.
     */
    public void followNames(Collection<UUID> sourceIds) {
        Recorded recorded = ledger.place();
        List<UUID> names = sameSources.alike(sourceIds, recorded.moment()).values().stream()
                .flatMap(Set::stream)
                .toList();
        List<UUID> claimIds = database.createQuery(
                        "select distinct i.claimId from CommentRequest i where among(:names, i.askedOfId)", UUID.class)
                .setParameter("names", names.toArray(UUID[]::new))
                .getResultList();
        follow(claimIds, recorded);
    }

    private void follow(List<UUID> claimIds, Recorded recorded) {
        Moment present = recorded.moment();
        List<CommentRequestView> standing = requests.about(claimIds, present).stream()
                .filter(request -> request.withdrawal() == null)
                .toList();
        if (standing.isEmpty()) {
            return;
        }
        Map<UUID, List<ReplyView>> all =
                replies.to(claimIds, present).stream().collect(Collectors.groupingBy(ReplyView::claimId));
        Map<UUID, Set<UUID>> parties = sameSources.alike(
                standing.stream().map(CommentRequestView::askedOfId).collect(Collectors.toSet()), present);
        Map<UUID, List<CommentOutcome>> said = said(standing);
        for (CommentRequestView request : standing) {
            List<ReplyView> theirs = Answering.by(
                            parties.get(request.askedOfId()), all.getOrDefault(request.claimId(), List.of()))
                    .toList();
            follow(request, said.getOrDefault(request.id(), List.of()), theirs, recorded);
        }
    }

    private Map<UUID, List<CommentOutcome>> said(List<CommentRequestView> standing) {
        return database.createQuery(SAID, CommentOutcome.class)
                .setParameter(
                        "requests",
                        standing.stream().map(CommentRequestView::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(CommentOutcome::commentRequestId));
    }

    private void follow(
            CommentRequestView request, List<CommentOutcome> said, List<ReplyView> theirs, Recorded recorded) {
        Came came = Came.of(request, said, theirs);
        if (came.outcome() == request.outcome()
                && Objects.equals(came.replyId(), request.replyId())
                && Objects.equals(came.occurredOn(), request.outcomeOn())) {
            return;
        }
        NewOutcome outcome = new NewOutcome(came.outcome(), came.replyId());
        database.persist(
                new CommentOutcome(requests.require(request.id()), outcome, came.occurredOn(), true, recorded));
        requests.record(EntryKind.COMMENT_REQUEST_CONCLUDED, request.id(), request.claimId(), outcome);
    }
}
