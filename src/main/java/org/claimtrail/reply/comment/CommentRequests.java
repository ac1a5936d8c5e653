package org.claimtrail.reply.comment;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;

/** The door to comment requests: who was asked, and what came of it. */
@ApplicationScoped
public class CommentRequests implements PanacheRepositoryBase<CommentRequestVersion, Version.Key> {
    static final String OF = " join CommentRequest i on i.id = v.key.id"
            + " join SourceVersion a on " + known("SourceVersion", "a", "i.askedOfId")
            + " join SourceVersion b on " + known("SourceVersion", "b", "v.askedById");
    static final String WITHDRAWN =
            " left join CommentRequestWithdrawal w on " + CommentRequestWithdrawal.known("w", "i.id");
    private static final View<CommentRequestView> VIEW = new View<>(
            "comment request",
            CommentRequestView.class,
            "CommentRequestVersion",
            "select new org.claimtrail.reply.comment.CommentRequestView(i, v, a, b, o, w) from CommentRequestVersion v"
                    + OF
                    + WITHDRAWN
                    + " left join CommentOutcome o on o.commentRequestId = i.id and o.recorded.at = (select max(x.recorded.at)"
                    + " from CommentOutcome x where x.commentRequestId = i.id and x.recorded.at <= :knownAt)",
            byThen("v.askedOn"));

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Parties parties;

    @Inject
    Answering answering;

    @Inject
    OutcomesAsOf outcomesAsOf;

    /** As the ledger keeps a new request. */
    private record Added(UUID claimId, NewCommentRequest commentRequest) {}

    /**
     * Records that a party was asked.
     *
     * @param saying says it, once nobody else records about the claim
     */
    @Transactional
    public CommentRequestView add(UUID claimId, Supplier<NewCommentRequest> saying) {
        claims.lock(claimId);
        NewCommentRequest said = saying.get();
        Corrections.requireNoReason(said.reason());
        parties.requireAll(said);
        Recorded recorded = ledger.place();
        parties.requireTwo(said);
        UUID id = recorded.newId();
        getEntityManager().persist(new CommentRequest(id, claimId, said.askedOfId()));
        persist(new CommentRequestVersion(Version.first(id), claimId, said, recorded));
        record(EntryKind.COMMENT_REQUESTED, id, claimId, new Added(claimId, said));
        return get(id, recorded.moment());
    }

    /** The newest that stands, on whichever claim; nothing where none does. */
    public Optional<CommentRequestView> newest() {
        return ledger.present()
                .bind(VIEW.where("w is null order by v.key.id desc", getEntityManager()))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Records that a request should never have been recorded: it no longer counts, and stays readable. */
    @Transactional
    public CommentRequestView withdraw(UUID id, NewWithdrawal said) {
        CommentRequest request = require(id);
        claims.lock(request.claimId());
        standing(id);
        Recorded recorded = ledger.place();
        getEntityManager().persist(new CommentRequestWithdrawal(id, said, recorded));
        record(EntryKind.COMMENT_REQUEST_WITHDRAWN, id, request.claimId(), said);
        return get(id, recorded.moment());
    }

    /** The claims about which one of these sources asked, or was asked: not by mistake. */
    public List<UUID> showing(Collection<UUID> ids, Moment moment) {
        String hql = "select i.claimId from CommentRequest i where among(:ids, i.askedOfId) and "
                + CommentRequestWithdrawal.counts("i.id")
                + " union select v.claimId from CommentRequestVersion v where among(:ids, v.askedById) and "
                + known("CommentRequestVersion", "v") + " and " + CommentRequestWithdrawal.counts("v.key.id");
        return moment.bind(getEntityManager().createQuery(hql, UUID.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /**
     * Records a new version; earlier ones stay readable. Whom it asked can't be corrected.
     *
     * @param saying says what it is, given what it was, once nobody else records about the claim
     */
    @Transactional
    public CommentRequestView correct(UUID id, String ifMatch, Function<CommentRequestView, NewCommentRequest> saying) {
        CommentRequest request = require(id);
        claims.lock(request.claimId());
        CommentRequestView present = standing(id);
        present.requireMatch(ifMatch);
        NewCommentRequest said = saying.apply(present);
        Corrections.requireReason(said.reason());
        parties.requireAll(said);
        if (!request.askedOfId().equals(said.askedOfId())) {
            throw Problem.refused("askedOfId", Refusal.FIXED, request.askedOfId());
        }
        Recorded recorded = ledger.place();
        // Only now: who is one with whom is judged by others, who lock no claim.
        refuseOtherThanCame(present, said);
        if (!said.askedById().equals(present.askedById())) {
            parties.requireTwo(said);
        }
        persist(new CommentRequestVersion(
                new Version.Key(id, present.version() + 1), request.claimId(), said, recorded));
        record(EntryKind.COMMENT_REQUEST_CORRECTED, id, request.claimId(), said);
        return get(id, recorded.moment());
    }

    private void refuseOtherThanCame(CommentRequestView present, NewCommentRequest said) {
        if (present.outcome() == Outcome.NO_RESPONSE && answering.isAwaited(said.deadline())) {
            throw Problem.refused("deadline", Refusal.SILENT_ALREADY);
        }
        if (present.outcome() != Outcome.PENDING && present.replyId() == null) {
            answering.refuseOther("deadline", present.outcome(), present, said.askedOn(), said.deadline());
        } else if (PartialDate.isSurelyBefore(present.outcomeOn(), said.askedOn()) && !hasFollowed(present.id())) {
            throw Problem.refused("askedOn", Refusal.ASKED_AFTER, present.outcomeOn());
        }
    }

    /** Whether what came of it only follows from the replies, and nobody said so. */
    boolean hasFollowed(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select o.followed from CommentOutcome o where o.commentRequestId = :id order by o.recorded.at desc",
                        Boolean.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(Boolean::booleanValue);
    }

    static PartialDate day(LocalDate deadline) {
        return deadline == null ? null : PartialDate.of(deadline);
    }

    CommentRequest require(UUID id) {
        CommentRequest request = getEntityManager().find(CommentRequest.class, id);
        if (request == null) {
            throw Problem.notFound("comment request", id);
        }
        return request;
    }

    /** Makes others who record about its claim wait for this transaction; refuses one that was recorded by mistake. */
    public void lockStanding(UUID id) {
        claims.lock(require(id).claimId());
        standing(id);
    }

    /** As it is now, which has to count. */
    CommentRequestView standing(UUID id) {
        CommentRequestView present = get(id, ledger.present());
        if (present.withdrawal() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
        return present;
    }

    public CommentRequestView get(UUID id, Moment moment) {
        return asOf(List.of(VIEW.get(id, moment, getEntityManager())), moment).get(0);
    }

    /** All requests about a claim, withdrawn ones too, in the order of recording. */
    public List<CommentRequestView> about(UUID claimId, Moment moment) {
        return about(List.of(claimId), moment);
    }

    /** All requests about these claims, withdrawn ones too, in the order of recording. */
    public List<CommentRequestView> about(Collection<UUID> claimIds, Moment moment) {
        List<CommentRequestView> requests = moment.bind(
                        VIEW.where("among(:claims, v.claimId) order by v.key.id", getEntityManager()))
                .setParameter("claims", claimIds.toArray(UUID[]::new))
                .getResultList();
        return asOf(requests, moment);
    }

    /** With what had come of them by the day that is asked for, where one is. */
    private List<CommentRequestView> asOf(List<CommentRequestView> requests, Moment moment) {
        return moment.asOf() == null ? requests : outcomesAsOf.of(requests, moment);
    }

    /** What these said before they were corrected, each one's oldest first. */
    public List<CommentRequestView> corrected(Collection<UUID> ids, Moment moment) {
        return VIEW.corrected(ids, moment, getEntityManager());
    }

    /** All versions recorded by then, oldest first. */
    public List<CommentRequestView> versions(UUID id, Moment moment) {
        return asOf(VIEW.versions(id, moment, getEntityManager()), moment);
    }

    /** The requests about a claim, withdrawn ones too, in the order of recording. */
    public Page<CommentRequestView> list(UUID claimId, Window window) {
        String found = "v.claimId = :claim" + window.newerThan("v.key.id") + " order by v.key.id";
        List<CommentRequestView> requests = window.bind(VIEW.where(found, getEntityManager()))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(asOf(requests, window.moment()), CommentRequestView::id);
    }

    void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.CLAIM.of(claimId));
    }
}
