package org.claimtrail.reply;

import static org.claimtrail.ledger.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.Recorded;
import org.claimtrail.ledger.Subject;
import org.claimtrail.ledger.Window;
import org.claimtrail.platform.Page;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Problem;
import org.claimtrail.source.Sources;

/** The door to comment requests: who was asked, and what came of it. */
@ApplicationScoped
public class CommentRequests implements PanacheRepositoryBase<CommentRequest, UUID> {
    private static final String NAMES = " join SourceVersion a on " + known("SourceVersion", "a", "r.askedOfId")
            + " join SourceVersion b on " + known("SourceVersion", "b", "r.askedById");
    private static final String VIEW =
            "select new org.claimtrail.reply.CommentRequestView(r, a, b, o) from CommentRequest r"
                    + NAMES
                    + " left join CommentOutcome o on o.commentRequestId = r.id and o.recorded.at = (select max(x.recorded.at)"
                    + " from CommentOutcome x where x.commentRequestId = r.id and x.recorded.at <= :knownAt"
                    + " and (x.occurredOn is null or x.occurredOn <= :lastDay))"
                    + " where r.recorded.at <= :knownAt and r.askedOn <= :lastDay";

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Sources sources;

    @Inject
    Replies replies;

    /** As the ledger keeps a new request. */
    private record Added(UUID claimId, NewCommentRequest commentRequest) {}

    /** Records that a party was asked. */
    @Transactional
    public CommentRequestView add(UUID claimId, NewCommentRequest said) {
        claims.lock(claimId);
        sources.require("askedOfId", said.askedOfId());
        sources.require("askedById", said.askedById());
        Recorded recorded = ledger.place();
        CommentRequest request = new CommentRequest(claimId, said, recorded);
        persist(request);
        record(EntryKind.COMMENT_REQUESTED, request, new Added(claimId, said));
        return get(request.id(), recorded.moment());
    }

    /** Records what came of it. Silence can be broken later; a reply is the end. */
    @Transactional
    public CommentRequestView conclude(UUID id, NewOutcome said) {
        CommentRequest request = findByIdOptional(id).orElseThrow(() -> Problem.notFound("comment request", id));
        claims.lock(request.claimId());
        Outcome present = get(id, ledger.present()).outcome();
        if (said.outcome() == Outcome.PENDING) {
            throw Problem.refused(
                    "outcome", Refusal.NO_OUTCOME, List.of(Outcome.NO_RESPONSE, Outcome.DECLINED, Outcome.REPLIED));
        }
        if (!present.next().contains(said.outcome())) {
            throw Problem.conflict(Refusal.OUTCOME, present, said.outcome());
        }
        PartialDate occurredOn = occurredOn(request, said);
        Recorded recorded = ledger.place();
        getEntityManager().persist(new CommentOutcome(request, said, occurredOn, recorded));
        record(EntryKind.COMMENT_REQUEST_CONCLUDED, request, said);
        return get(id, recorded.moment());
    }

    public CommentRequestView get(UUID id, Moment moment) {
        return moment.bind(getEntityManager().createQuery(VIEW + " and r.id = :id", CommentRequestView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("comment request", id));
    }

    /** All requests about a claim, in the order of recording. */
    public List<CommentRequestView> about(UUID claimId, Moment moment) {
        return about(List.of(claimId), moment);
    }

    /** All requests about these claims, in the order of recording. */
    public List<CommentRequestView> about(Collection<UUID> claimIds, Moment moment) {
        return moment.bind(getEntityManager()
                        .createQuery(VIEW + " and r.claimId in :claims order by r.id", CommentRequestView.class))
                .setParameter("claims", claimIds)
                .getResultList();
    }

    /** Those that nothing came of yet, nearest deadline first. */
    public List<PendingRequest> pending(int limit, Moment moment) {
        // First which ones, and only then what they are about: most requests came to something.
        String hql = "select new org.claimtrail.reply.PendingRequest(r, a, b, v.statement, v.language)"
                + " from (select q.id as id from CommentRequest q where q.recorded.at <= :knownAt and not exists"
                + " (from CommentOutcome o where o.commentRequestId = q.id and o.recorded.at <= :knownAt)"
                + " order by q.deadline nulls last, q.id limit " + limit + ") w"
                + " join CommentRequest r on r.id = w.id"
                + NAMES
                + " join ClaimVersion v on " + known("ClaimVersion", "v", "r.claimId")
                + " order by r.deadline nulls last, r.id";
        return moment.bind(getEntityManager().createQuery(hql, PendingRequest.class))
                .getResultList();
    }

    /** Each outcome that a request about a claim ever had, in the order of recording. */
    public List<CommentRequestView> outcomes(UUID claimId, Moment moment) {
        String hql = "select new org.claimtrail.reply.CommentRequestView(r, a, b, o) from CommentOutcome o"
                + " join CommentRequest r on r.id = o.commentRequestId" + NAMES
                + " where o.claimId = :claim and o.recorded.at <= :knownAt"
                + " and (o.occurredOn is null or o.occurredOn <= :lastDay) order by o.recorded.at";
        return moment.bind(getEntityManager().createQuery(hql, CommentRequestView.class))
                .setParameter("claim", claimId)
                .getResultList();
    }

    /** The requests about a claim, in the order of recording. */
    public Page<CommentRequestView> list(UUID claimId, Window window) {
        String hql = VIEW + " and r.claimId = :claim" + window.newerThan("r.id") + " order by r.id";
        List<CommentRequestView> requests = window.bind(getEntityManager().createQuery(hql, CommentRequestView.class))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(requests, CommentRequestView::id);
    }

    private PartialDate occurredOn(CommentRequest request, NewOutcome said) {
        if (said.replyId() == null) {
            if (said.outcome() == Outcome.REPLIED) {
                throw Problem.refused("replyId", Refusal.NO_REPLY);
            }
            boolean silent = said.outcome() == Outcome.NO_RESPONSE && request.deadline() != null;
            return silent ? PartialDate.of(request.deadline()) : null;
        }
        if (said.outcome() == Outcome.NO_RESPONSE) {
            throw Problem.refused("replyId", Refusal.REPLY_TO_SILENCE);
        }
        return replies.to(request.claimId(), ledger.present()).stream()
                .filter(reply -> reply.id().equals(said.replyId()))
                .filter(reply -> reply.respondentId().equals(request.askedOfId()))
                .findFirst()
                .orElseThrow(() -> Problem.refused("replyId", Refusal.UNKNOWN_ANSWER))
                .statedOn();
    }

    private void record(EntryKind kind, CommentRequest request, Object fact) {
        ledger.record(kind, request.id(), fact, Subject.Kind.CLAIM.of(request.claimId()));
    }
}
