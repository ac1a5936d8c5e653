package org.claimtrail.reply.comment;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SourcePairs;

/** The door to what came of requests for comment. */
@ApplicationScoped
public class CommentOutcomes {
    /** Requests, and the reply that each came to until the retraction of a work took it, where nothing came of it since. */
    private static final String LOST =
            "select o.commentRequestId, b.replyId from CommentOutcome o join CommentOutcome b on b.commentRequestId = o.commentRequestId"
                    + " where o.claimId in :claims and o.recorded.at ="
                    + " (select max(l.recorded.at) from CommentOutcome l where l.commentRequestId = o.commentRequestId)"
                    + " and b.recorded.at = (select max(e.recorded.at) from CommentOutcome e"
                    + " where e.commentRequestId = o.commentRequestId and e.recorded.at < o.recorded.at)"
                    + " and b.replyId is not null and exists (from PublicationRetraction x"
                    + " where x.publicationId = :work and not x.withdrawn and x.recorded.at = o.recorded.at)";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    CommentRequests requests;

    @Inject
    Replies replies;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Answering answering;

    /** Records what came of it. Silence can be broken later; a reply is the end. */
    @Transactional
    public CommentRequestView conclude(UUID id, NewOutcome said) {
        Corrections.requireNoReason(said.reason());
        CommentRequest request = requests.require(id);
        claims.lock(request.claimId());
        CommentRequestView present = requests.get(id, ledger.present());
        if (said.outcome() == Outcome.PENDING) {
            throw Problem.refused(
                    "outcome", Refusal.NO_OUTCOME, List.of(Outcome.NO_RESPONSE, Outcome.DECLINED, Outcome.REPLIED));
        }
        if (!present.outcome().next().contains(said.outcome())) {
            throw Problem.conflict(Refusal.OUTCOME, present.outcome(), said.outcome());
        }
        return record(request, present, said);
    }

    /** Records what came of it instead of what was noted down wrongly, which stays readable: nothing at all, too. */
    @Transactional
    public CommentRequestView correct(UUID id, String ifMatch, NewOutcome said) {
        CommentRequest request = requests.require(id);
        claims.lock(request.claimId());
        CommentRequestView present = requests.get(id, ledger.present());
        present.requireMatch(ifMatch);
        Corrections.requireReason(said.reason());
        if (present.outcome() == Outcome.PENDING) {
            throw Problem.conflict(Refusal.NOTHING_CAME);
        }
        if (present.outcome() == said.outcome() && Objects.equals(present.replyId(), said.replyId())) {
            throw Problem.conflict(Refusal.SAME_OUTCOME, present.outcome());
        }
        return record(request, present, said);
    }

    private CommentRequestView record(CommentRequest request, CommentRequestView present, NewOutcome said) {
        if (said.outcome() == Outcome.NO_RESPONSE && answering.isAwaited(present.deadline())) {
            throw Problem.refused("outcome", Refusal.STILL_AWAITED, present.deadline());
        }
        if (said.replyId() == null) {
            answering.refuseOther("outcome", said.outcome(), present, present.askedOn(), present.deadline());
        }
        PartialDate occurredOn = occurredOn(present, said);
        Recorded recorded = ledger.place();
        database.persist(new CommentOutcome(request, said, occurredOn, recorded));
        requests.record(EntryKind.COMMENT_REQUEST_CONCLUDED, request.id(), request.claimId(), said);
        return requests.get(request.id(), recorded.moment());
    }

    private PartialDate occurredOn(CommentRequestView request, NewOutcome said) {
        if (said.replyId() == null) {
            if (said.outcome() == Outcome.REPLIED) {
                throw Problem.refused("replyId", Refusal.NO_REPLY);
            }
            return said.outcome() == Outcome.NO_RESPONSE ? CommentRequests.day(request.deadline()) : null;
        }
        if (said.outcome() == Outcome.NO_RESPONSE || said.outcome() == Outcome.PENDING) {
            throw Problem.refused("replyId", Refusal.REPLY_TO_SILENCE);
        }
        ReplyView reply = answering
                .byTheAsked(request)
                .filter(theirs -> theirs.id().equals(said.replyId()))
                .findFirst()
                .orElseThrow(() -> Problem.refused("replyId", Refusal.UNKNOWN_ANSWER));
        if (!said.outcome().isOf(reply.kind())) {
            throw Problem.refused(
                    "outcome", Refusal.OTHER_OUTCOME, said.outcome(), reply.kind(), Outcome.of(reply.kind()));
        }
        if (PartialDate.isSurelyBefore(reply.statedOn(), request.askedOn())) {
            throw Problem.refused("replyId", Refusal.ANSWERED_BEFORE, reply.statedOn(), request.askedOn());
        }
        return reply.statedOn();
    }

    /** What the party that was asked replied to the claim, in the order of recording. */
    public List<ReplyView> byTheAsked(CommentRequestView request) {
        return answering.byTheAsked(request).toList();
    }

    /** Each outcome that a request about a claim ever had, in the order of recording. */
    public List<CommentRequestView> outcomes(UUID claimId, Moment moment) {
        String hql = "select new org.claimtrail.reply.comment.CommentRequestView(i, v, a, b, o) from CommentOutcome o"
                + " join CommentRequestVersion v on " + known("CommentRequestVersion", "v", "o.commentRequestId")
                + CommentRequests.OF
                + " where o.claimId = :claim and o.recorded.at <= :knownAt"
                + " and " + byThen("o.occurredOn") + " order by o.recorded.at";
        return moment.bind(database.createQuery(hql, CommentRequestView.class))
                .setParameter("claim", claimId)
                .getResultList();
    }

    /**
     * What came of a request is what its reply says, on its day: where that is corrected, this follows; and where an answer that
     * was given in time is recorded after its silence, or after it was said to be declined, it was none.
     */
    void followReply(@Observes Changed changed) {
        if (changed.kind() == EntryKind.REPLY_ADDED || changed.kind() == EntryKind.REPLY_CORRECTED) {
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
            Stream<ReplyView> theirs =
                    Answering.by(parties.get(request.askedOfId()), all.getOrDefault(request.claimId(), List.of()));
            List<ReplyView> answers =
                    theirs.filter(reply -> reply.retraction() == null).toList();
            UUID replyId = lost.getOrDefault(request.id(), request.replyId());
            Optional<ReplyView> named =
                    answers.stream().filter(reply -> reply.id().equals(replyId)).findFirst();
            Optional<ReplyView> inTime = Answering.answer(answers.stream(), request.askedOn(), request.deadline());
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
