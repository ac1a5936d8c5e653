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
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SourcePairs;
import org.jspecify.annotations.Nullable;

/** What came of a request for comment follows the replies: where they change, or turn out to be somebody else's, it does. */
@ApplicationScoped
public class Following {
    /** What somebody said, of each request the latest last. */
    private static final String SAID =
            "from CommentOutcome o where o.commentRequestId in :requests and not o.followed order by o.recorded.at";

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
    SourcePairs sourcePairs;

    /**
     * What came of a request is what somebody said of it, on the day of the reply that they named, as long as that reply is one; else it is
     * what was answered since, and where somebody said that nothing was, what was answered in time. So it is no matter what of this is
     * recorded first.
     */
    void follow(@Observes Changed changed) {
        if (ASKED_OR_ANSWERED.contains(changed.kind())) {
            follow(List.of(changed.subject().id()), changed.recorded());
        }
    }

    /** The same where the work that told of an answer is taken back, for nobody knows that it was given; and where that was a mistake. */
    void followRetraction(@Observes Changing changing) {
        if (changing.kind() == EntryKind.PUBLICATION_RETRACTED
                || changing.kind() == EntryKind.PUBLICATION_RETRACTION_WITHDRAWN) {
            changing.then(recorded -> follow(replies.toldBy(changing.subject().id(), recorded.moment()), recorded));
        }
    }

    /**
     * The same where two names were judged to be one, or to be one no longer: what the party answered under the other one, it
     * answered; and what somebody else did, it did not.
     */
    public void followNames(Collection<UUID> sourceIds) {
        Recorded recorded = ledger.place();
        List<UUID> names = sourcePairs.alike(sourceIds, recorded.moment()).values().stream()
                .flatMap(Set::stream)
                .toList();
        List<UUID> claimIds = database.createQuery(
                        "select distinct i.claimId from CommentRequest i where i.askedOfId in :names", UUID.class)
                .setParameter("names", names)
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
        Map<UUID, Set<UUID>> parties = sourcePairs.alike(
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
                        standing.stream().map(CommentRequestView::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(CommentOutcome::commentRequestId));
    }

    private void follow(
            CommentRequestView request, List<CommentOutcome> said, List<ReplyView> theirs, Recorded recorded) {
        CommentOutcome last = said.isEmpty() ? null : said.get(said.size() - 1);
        CommentOutcome unanswered = unanswered(said);
        ReplyView answer = theirs.stream()
                .filter(reply -> last != null && reply.id().equals(last.replyId()) && reply.retraction() == null)
                .findFirst()
                .or(() -> Answering.answer(
                        theirs.stream(), request.askedOn(), unanswered == null ? null : request.deadline()))
                .orElse(null);
        if (answer != null) {
            boolean isSaid = last != null && last.outcome().isOf(answer.kind());
            Outcome outcome = isSaid ? last.outcome() : Outcome.of(answer.kind());
            record(request, new NewOutcome(outcome, answer.id()), answer.statedOn(), recorded);
            return;
        }
        Outcome outcome = unanswered == null ? Outcome.PENDING : unanswered.outcome();
        // Silence is dated by the deadline that passed.
        PartialDate passed = outcome == Outcome.NO_RESPONSE ? CommentRequests.day(request.deadline()) : null;
        record(request, new NewOutcome(outcome, null), passed, recorded);
    }

    /** What it was said to have come to without an answer, if that was not put right since. */
    private static @Nullable CommentOutcome unanswered(List<CommentOutcome> said) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).replyId() == null) {
                return said.get(i);
            }
            if (said.get(i).reason() != null) {
                return null;
            }
        }
        return null;
    }

    private void record(CommentRequestView request, NewOutcome came, PartialDate occurredOn, Recorded recorded) {
        if (came.outcome() == request.outcome()
                && Objects.equals(came.replyId(), request.replyId())
                && Objects.equals(occurredOn, request.outcomeOn())) {
            return;
        }
        database.persist(new CommentOutcome(requests.require(request.id()), came, occurredOn, true, recorded));
        requests.record(EntryKind.COMMENT_REQUEST_CONCLUDED, request.id(), request.claimId(), came);
    }
}
