package org.claimtrail.reply.comment;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.ReplyView;

/** The door to what came of requests for comment. */
@ApplicationScoped
public class CommentOutcomes {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    CommentRequests requests;

    @Inject
    Answering answering;

    @Inject
    OutcomesAsOf outcomesAsOf;

    /**
     * Records what came of it. Silence can be broken later; a reply is the end. Where it only follows from the replies what did, somebody
     * can still say so, or what else, which puts nothing right.
     */
    @Transactional
    public CommentRequestView conclude(UUID id, NewOutcome said) {
        Corrections.requireNoReason(said.reason());
        CommentRequest request = requests.require(id);
        claims.lock(request.claimId());
        CommentRequestView present = requests.standing(id);
        if (said.outcome() == Outcome.PENDING) {
            throw Problem.refused(
                    "outcome", Refusal.NO_OUTCOME, List.of(Outcome.NO_RESPONSE, Outcome.DECLINED, Outcome.REPLIED));
        }
        Outcome before = requests.hasFollowed(id) ? Outcome.PENDING : present.outcome();
        if (!before.next().contains(said.outcome())) {
            throw Problem.conflict(Refusal.OUTCOME, present.outcome(), said.outcome());
        }
        return record(request, present, said);
    }

    /** Records what came of it instead of what was noted down wrongly, which stays readable: nothing at all, too. */
    @Transactional
    public CommentRequestView correct(UUID id, String ifMatch, NewOutcome said) {
        CommentRequest request = requests.require(id);
        claims.lock(request.claimId());
        CommentRequestView present = requests.standing(id);
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
        Recorded recorded = ledger.place();
        // Only now: who is one with whom is judged by others, who lock no claim.
        if (said.replyId() == null) {
            answering.refuseOther("outcome", said.outcome(), present, present.askedOn(), present.deadline());
        }
        PartialDate occurredOn = occurredOn(present, said);
        database.persist(new CommentOutcome(request, said, occurredOn, false, recorded));
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

    /**
     * Each outcome that a request about a claim ever had, a withdrawn one too, in the order of recording; as of a day, what had come of
     * each by then, one after the other.
     */
    public List<CommentRequestView> outcomes(UUID claimId, Moment moment) {
        if (moment.asOf() != null) {
            return outcomesAsOf.told(requests.about(claimId, moment), moment);
        }
        String hql =
                "select new org.claimtrail.reply.comment.CommentRequestView(i, v, a, b, o, w) from CommentOutcome o"
                        + " join CommentRequestVersion v on "
                        + known("CommentRequestVersion", "v", "o.commentRequestId")
                        + CommentRequests.OF
                        + CommentRequests.WITHDRAWN
                        + " where o.claimId = :claim and o.recorded.at <= :knownAt order by o.recorded.at";
        return moment.bind(database.createQuery(hql, CommentRequestView.class))
                .setParameter("claim", claimId)
                .getResultList();
    }
}
