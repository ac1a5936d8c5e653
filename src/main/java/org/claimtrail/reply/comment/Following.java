package org.claimtrail.reply.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** What came of a request for comment follows the replies: where they change, or turn out to be somebody else's, it does. */
@ApplicationScoped
public class Following {
    /** Requests, and the reply that each came to until the retraction of a work took it, where nothing came of it since. */
    private static final String LOST =
            "select o.commentRequestId, b.replyId from CommentOutcome o join CommentOutcome b on b.commentRequestId = o.commentRequestId"
                    + " where o.claimId in :claims and o.recorded.at ="
                    + " (select max(l.recorded.at) from CommentOutcome l where l.commentRequestId = o.commentRequestId)"
                    + " and b.recorded.at = (select max(e.recorded.at) from CommentOutcome e"
                    + " where e.commentRequestId = o.commentRequestId and e.recorded.at < o.recorded.at)"
                    + " and b.replyId is not null and exists (from PublicationRetraction x"
                    + " where x.publicationId = :work and not x.withdrawn and x.recorded.at = o.recorded.at)";

    private static final Set<EntryKind> REPLIES =
            Set.of(EntryKind.REPLY_ADDED, EntryKind.REPLY_CORRECTED, EntryKind.REPLY_WITHDRAWN);

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
     * What came of a request is what its reply says, on its day: where that is corrected, or withdrawn, this follows; and where an answer that
     * was given in time is recorded after its silence, or after it was said to be declined, it was none.
     */
    void followReply(@Observes Changed changed) {
        if (REPLIES.contains(changed.kind())) {
            follow(List.of(changed.subject().id()), changed.recorded());
        }
    }

    /** The same where the work that told of an answer is taken back: nobody knows that it was given. */
    void followRetraction(@Observes Changing changing) {
        UUID work = changing.subject().id();
        if (changing.kind() == EntryKind.PUBLICATION_RETRACTED) {
            changing.then(recorded -> follow(replies.toldBy(work, recorded.moment()), recorded));
        } else if (changing.kind() == EntryKind.PUBLICATION_RETRACTION_WITHDRAWN) {
            changing.then(recorded -> followWithdrawal(work, recorded));
        }
    }

    /** And back, where that it was taken back was a mistake: what came of asking is again what it was, unless more came since. */
    private void followWithdrawal(UUID work, Recorded recorded) {
        List<UUID> claimIds = replies.toldBy(work, recorded.moment());
        Map<UUID, UUID> lost = database.createQuery(LOST, Object[].class)
                .setParameter("claims", claimIds)
                .setParameter("work", work)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        follow(claimIds, lost, recorded);
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
        follow(claimIds, Map.of(), recorded);
    }

    /** @param lost by request: the reply that it came to until the work which tells of that was taken back */
    private void follow(List<UUID> claimIds, Map<UUID, UUID> lost, Recorded recorded) {
        Moment present = recorded.moment();
        List<CommentRequestView> concluded = requests.about(claimIds, present).stream()
                .filter(request -> request.withdrawal() == null)
                .filter(request -> request.outcome() != Outcome.PENDING || lost.containsKey(request.id()))
                .toList();
        if (concluded.isEmpty()) {
            return;
        }
        Map<UUID, List<ReplyView>> all =
                replies.to(claimIds, present).stream().collect(Collectors.groupingBy(ReplyView::claimId));
        Map<UUID, Set<UUID>> parties = sourcePairs.alike(
                concluded.stream().map(CommentRequestView::askedOfId).collect(Collectors.toSet()), present);
        for (CommentRequestView request : concluded) {
            List<ReplyView> theirs = Answering.by(
                            parties.get(request.askedOfId()), all.getOrDefault(request.claimId(), List.of()))
                    .toList();
            UUID replyId = lost.getOrDefault(request.id(), request.replyId());
            Optional<ReplyView> named = theirs.stream()
                    .filter(reply -> reply.id().equals(replyId) && reply.retraction() == null)
                    .findFirst();
            Optional<ReplyView> inTime = Answering.answer(theirs.stream(), request.askedOn(), request.deadline());
            if (named.isPresent() || inTime.isPresent() && request.replyId() == null) {
                follow(request, named.or(() -> inTime).orElseThrow(), recorded);
            } else if (request.replyId() != null) {
                unanswer(request, inTime, recorded);
            }
        }
    }

    /** What came of it was somebody else's answer: so it came to what it had come to without, if that was not put right since. */
    private void unanswer(CommentRequestView request, Optional<ReplyView> own, Recorded recorded) {
        if (own.isPresent()) {
            ReplyView reply = own.get();
            record(request, new NewOutcome(Outcome.of(reply.kind()), reply.id()), reply.statedOn(), recorded);
            return;
        }
        CommentOutcome before = database.createQuery(
                        "from CommentOutcome o where o.commentRequestId = :request and o.replyId is null and not exists"
                                + " (from CommentOutcome c where c.commentRequestId = o.commentRequestId and c.reason is not null"
                                + " and c.recorded.at > o.recorded.at) order by o.recorded.at desc",
                        CommentOutcome.class)
                .setParameter("request", request.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        NewOutcome outcome = new NewOutcome(before == null ? Outcome.PENDING : before.outcome(), null);
        record(request, outcome, before == null ? null : before.occurredOn(), recorded);
    }

    private void follow(CommentRequestView request, ReplyView reply, Recorded recorded) {
        Outcome outcome = request.outcome().isOf(reply.kind()) ? request.outcome() : Outcome.of(reply.kind());
        if (outcome != request.outcome() || !Objects.equals(reply.statedOn(), request.outcomeOn())) {
            record(request, new NewOutcome(outcome, reply.id()), reply.statedOn(), recorded);
        }
    }

    private void record(CommentRequestView request, NewOutcome said, PartialDate occurredOn, Recorded recorded) {
        database.persist(new CommentOutcome(requests.require(request.id()), said, occurredOn, recorded));
        requests.record(EntryKind.COMMENT_REQUEST_CONCLUDED, request.id(), request.claimId(), said);
    }
}
