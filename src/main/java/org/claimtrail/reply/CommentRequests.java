package org.claimtrail.reply;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
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
import org.claimtrail.history.Version;
import org.claimtrail.history.Window;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.source.SourcePairs;
import org.claimtrail.source.Sources;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door to comment requests: who was asked, and what came of it. */
@ApplicationScoped
public class CommentRequests implements PanacheRepositoryBase<CommentRequestVersion, Version.Key> {
    private static final String OF = " join CommentRequest i on i.id = v.key.id"
            + " join SourceVersion a on " + known("SourceVersion", "a", "i.askedOfId")
            + " join SourceVersion b on " + known("SourceVersion", "b", "v.askedById");
    private static final String VIEW =
            "select new org.claimtrail.reply.CommentRequestView(i, v, a, b, o) from CommentRequestVersion v"
                    + OF
                    + " left join CommentOutcome o on o.commentRequestId = i.id and o.recorded.at = (select max(x.recorded.at)"
                    + " from CommentOutcome x where x.commentRequestId = i.id and x.recorded.at <= :knownAt"
                    + " and (x.occurredOn is null or x.occurredOn <= :lastDay))";
    private static final String KNOWN = " where " + known("CommentRequestVersion", "v") + " and v.askedOn <= :lastDay";

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Sources sources;

    @Inject
    Replies replies;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Clock clock;

    @ConfigProperty(name = "claimtrail.time-zone")
    ZoneId newsroom;

    /** As the ledger keeps a new request. */
    private record Added(UUID claimId, NewCommentRequest commentRequest) {}

    /** Records that a party was asked. */
    @Transactional
    public CommentRequestView add(UUID claimId, NewCommentRequest said) {
        Corrections.requireNoReason(said.reason());
        claims.lock(claimId);
        sources.require("askedOfId", said.askedOfId());
        sources.require("askedById", said.askedById());
        Recorded recorded = ledger.place();
        refuseWhoAsksItself(said);
        UUID id = recorded.newId();
        getEntityManager().persist(new CommentRequest(id, claimId, said.askedOfId()));
        persist(new CommentRequestVersion(Version.first(id), claimId, said, recorded));
        record(EntryKind.COMMENT_REQUESTED, id, claimId, new Added(claimId, said));
        return get(id, recorded.moment());
    }

    /** The claims about which one of these sources asked, or was asked. */
    public List<UUID> showing(Collection<UUID> ids, Moment moment) {
        String hql = "select i.claimId from CommentRequest i where i.askedOfId in :ids"
                + " union select v.claimId from CommentRequestVersion v where v.askedById in :ids and "
                + known("CommentRequestVersion", "v");
        return moment.bind(getEntityManager().createQuery(hql, UUID.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Records a new version; earlier ones stay readable. Whom it asked can't be corrected. */
    @Transactional
    public CommentRequestView correct(UUID id, String ifMatch, NewCommentRequest said) {
        Corrections.requireReason(said.reason());
        CommentRequest request = require(id);
        claims.lock(request.claimId());
        CommentRequestView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        sources.require("askedById", said.askedById());
        if (!request.askedOfId().equals(said.askedOfId())) {
            throw Problem.refused("askedOfId", Refusal.FIXED, request.askedOfId());
        }
        refuseOtherThanCame(present, said);
        Recorded recorded = ledger.place();
        if (!said.askedById().equals(present.askedById())) {
            refuseWhoAsksItself(said);
        }
        persist(new CommentRequestVersion(
                new Version.Key(id, present.version() + 1), request.claimId(), said, recorded));
        if (present.outcome() == Outcome.NO_RESPONSE) {
            // Silence is dated by the deadline that passed.
            getEntityManager()
                    .persist(new CommentOutcome(
                            request, new NewOutcome(Outcome.NO_RESPONSE, null), day(said.deadline()), recorded));
        }
        record(EntryKind.COMMENT_REQUEST_CORRECTED, id, request.claimId(), said);
        return get(id, recorded.moment());
    }

    /** Of two names that turn out to be one later, the request stays: what was noted down can still be corrected. */
    private void refuseWhoAsksItself(NewCommentRequest said) {
        if (sourcePairs.alike(said.askedOfId()).contains(said.askedById())) {
            throw Problem.refused("askedById", Refusal.ASKS_ITSELF);
        }
    }

    private void refuseOtherThanCame(CommentRequestView present, NewCommentRequest said) {
        if (present.outcome() == Outcome.NO_RESPONSE && isAwaited(said.deadline())) {
            throw Problem.refused("deadline", Refusal.SILENT_ALREADY);
        }
        if (present.outcome() != Outcome.PENDING && present.replyId() == null) {
            refuseOtherThanAnswered("deadline", present.outcome(), present, said.askedOn(), said.deadline());
        } else if (present.outcomeOn() != null && present.outcomeOn().isSurelyBefore(said.askedOn())) {
            throw Problem.refused("askedOn", Refusal.ASKED_AFTER, present.outcomeOn());
        }
    }

    /** Records what came of it. Silence can be broken later; a reply is the end. */
    @Transactional
    public CommentRequestView conclude(UUID id, NewOutcome said) {
        CommentRequest request = require(id);
        claims.lock(request.claimId());
        CommentRequestView present = get(id, ledger.present());
        if (said.outcome() == Outcome.PENDING) {
            throw Problem.refused(
                    "outcome", Refusal.NO_OUTCOME, List.of(Outcome.NO_RESPONSE, Outcome.DECLINED, Outcome.REPLIED));
        }
        if (!present.outcome().next().contains(said.outcome())) {
            throw Problem.conflict(Refusal.OUTCOME, present.outcome(), said.outcome());
        }
        if (said.outcome() == Outcome.NO_RESPONSE && isAwaited(present.deadline())) {
            throw Problem.refused("outcome", Refusal.STILL_AWAITED, present.deadline());
        }
        if (said.replyId() == null) {
            refuseOtherThanAnswered("outcome", said.outcome(), present, present.askedOn(), present.deadline());
        }
        PartialDate occurredOn = occurredOn(present, said);
        Recorded recorded = ledger.place();
        getEntityManager().persist(new CommentOutcome(request, said, occurredOn, recorded));
        record(EntryKind.COMMENT_REQUEST_CONCLUDED, id, request.claimId(), said);
        return get(id, recorded.moment());
    }

    /** Until the deadline's day is over where the newsroom is, an answer can come. */
    private boolean isAwaited(LocalDate deadline) {
        return deadline != null && !deadline.isBefore(LocalDate.now(clock.withZone(newsroom)));
    }

    private static PartialDate day(LocalDate deadline) {
        return deadline == null ? null : PartialDate.of(deadline);
    }

    private CommentRequest require(UUID id) {
        CommentRequest request = getEntityManager().find(CommentRequest.class, id);
        if (request == null) {
            throw Problem.notFound("comment request", id);
        }
        return request;
    }

    public CommentRequestView get(UUID id, Moment moment) {
        return moment.bind(
                        getEntityManager().createQuery(VIEW + KNOWN + " and v.key.id = :id", CommentRequestView.class))
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
                        .createQuery(
                                VIEW + KNOWN + " and v.claimId in :claims order by v.key.id", CommentRequestView.class))
                .setParameter("claims", claimIds)
                .getResultList();
    }

    /** Those that nothing came of yet, nearest deadline first. */
    public List<PendingRequest> pending(int limit, Moment moment) {
        // First which ones, and only then what they are about: most requests came to something.
        String hql = "select new org.claimtrail.reply.PendingRequest(i, v, a, b, c.statement, c.language)"
                + " from (select q.key.id as id from CommentRequestVersion q where "
                + known("CommentRequestVersion", "q") + " and not exists"
                + " (from CommentOutcome o where o.commentRequestId = q.key.id and o.recorded.at <= :knownAt)"
                + " order by q.deadline nulls last, q.key.id limit " + limit + ") w"
                + " join CommentRequestVersion v on " + known("CommentRequestVersion", "v", "w.id")
                + OF
                + " join ClaimVersion c on " + known("ClaimVersion", "c", "v.claimId")
                + " order by v.deadline nulls last, v.key.id";
        return moment.bind(getEntityManager().createQuery(hql, PendingRequest.class))
                .getResultList();
    }

    /** Each outcome that a request about a claim ever had, in the order of recording. */
    public List<CommentRequestView> outcomes(UUID claimId, Moment moment) {
        String hql = "select new org.claimtrail.reply.CommentRequestView(i, v, a, b, o) from CommentOutcome o"
                + " join CommentRequestVersion v on " + known("CommentRequestVersion", "v", "o.commentRequestId") + OF
                + " where o.claimId = :claim and o.recorded.at <= :knownAt"
                + " and (o.occurredOn is null or o.occurredOn <= :lastDay) order by o.recorded.at";
        return moment.bind(getEntityManager().createQuery(hql, CommentRequestView.class))
                .setParameter("claim", claimId)
                .getResultList();
    }

    /** What these said before they were corrected, each one's oldest first. */
    public List<CommentRequestView> corrected(Collection<UUID> ids, Moment moment) {
        String hql = VIEW + " where v.key.id in :ids and " + Version.corrected("CommentRequestVersion", "v")
                + " order by v.key.version";
        return moment.bind(getEntityManager().createQuery(hql, CommentRequestView.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All versions recorded by then, oldest first. */
    public List<CommentRequestView> versions(UUID id, Moment moment) {
        String hql = VIEW + " where v.key.id = :id and v.recorded.at <= :knownAt order by v.key.version";
        List<CommentRequestView> versions = moment.bind(getEntityManager().createQuery(hql, CommentRequestView.class))
                .setParameter("id", id)
                .getResultList();
        if (versions.isEmpty()) {
            throw Problem.notFound("comment request", id);
        }
        return versions;
    }

    /** The requests about a claim, in the order of recording. */
    public Page<CommentRequestView> list(UUID claimId, Window window) {
        String hql = VIEW + KNOWN + " and v.claimId = :claim" + window.newerThan("v.key.id") + " order by v.key.id";
        List<CommentRequestView> requests = window.bind(getEntityManager().createQuery(hql, CommentRequestView.class))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(requests, CommentRequestView::id);
    }

    private PartialDate occurredOn(CommentRequestView request, NewOutcome said) {
        if (said.replyId() == null) {
            if (said.outcome() == Outcome.REPLIED) {
                throw Problem.refused("replyId", Refusal.NO_REPLY);
            }
            return said.outcome() == Outcome.NO_RESPONSE ? day(request.deadline()) : null;
        }
        if (said.outcome() == Outcome.NO_RESPONSE) {
            throw Problem.refused("replyId", Refusal.REPLY_TO_SILENCE);
        }
        ReplyView reply = byTheAsked(request)
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
    public Stream<ReplyView> byTheAsked(CommentRequestView request) {
        return by(sourcePairs.alike(request.askedOfId()), replies.to(request.claimId(), ledger.present()));
    }

    /** Of a party that has two names here, what it answered under the other one too. */
    private static Stream<ReplyView> by(Set<UUID> party, List<ReplyView> all) {
        return all.stream().filter(reply -> party.contains(reply.respondentId()));
    }

    /** Nobody is said to be silent, or to have declined, who answered in time and did not take it back. */
    private void refuseOtherThanAnswered(
            String field, Outcome outcome, CommentRequestView request, PartialDate askedOn, LocalDate deadline) {
        answer(byTheAsked(request), askedOn, deadline)
                .filter(reply -> !outcome.isOf(reply.kind()))
                .ifPresent(reply -> {
                    throw Problem.refused(field, Refusal.ANSWERED, reply.statedOn(), Outcome.of(reply.kind()));
                });
    }

    /** What these replies come to that were surely given in time; who declined at first, and then answered, answered. */
    private static Optional<ReplyView> answer(Stream<ReplyView> theirs, PartialDate askedOn, LocalDate deadline) {
        return theirs.filter(reply -> reply.withdrawnByReplyId() == null && reply.statedOn() != null)
                .filter(reply -> !reply.statedOn().earliest().isBefore(askedOn.latest())
                        && (deadline == null || !reply.statedOn().latest().isAfter(deadline)))
                .max(Comparator.comparing(reply -> Outcome.of(reply.kind())));
    }

    /**
     * What came of a request is what its reply says, on its day: where that is corrected, this follows; and where an answer that
     * was given in time is recorded after its silence, or after it was said to be declined, it was none.
     */
    void followReply(@Observes Changed changed) {
        if (changed.kind() != EntryKind.REPLY_ADDED && changed.kind() != EntryKind.REPLY_CORRECTED) {
            return;
        }
        Moment present = changed.recorded().moment();
        List<CommentRequestView> concluded = about(changed.subject().id(), present).stream()
                .filter(request -> request.outcome() != Outcome.PENDING)
                .toList();
        if (concluded.isEmpty()) {
            return;
        }
        List<ReplyView> all = replies.to(changed.subject().id(), present);
        Map<UUID, Set<UUID>> parties = sourcePairs.alike(
                concluded.stream().map(CommentRequestView::askedOfId).collect(Collectors.toSet()), present);
        for (CommentRequestView request : concluded) {
            Stream<ReplyView> theirs = by(parties.get(request.askedOfId()), all);
            (request.replyId() == null
                            ? answer(theirs, request.askedOn(), request.deadline())
                            : theirs.filter(reply -> reply.id().equals(request.replyId()))
                                    .findFirst())
                    .ifPresent(reply -> follow(request, reply, changed.recorded()));
        }
    }

    private void follow(CommentRequestView request, ReplyView reply, Recorded recorded) {
        Outcome outcome = request.outcome().isOf(reply.kind()) ? request.outcome() : Outcome.of(reply.kind());
        if (outcome != request.outcome() || !Objects.equals(reply.statedOn(), request.outcomeOn())) {
            NewOutcome said = new NewOutcome(outcome, reply.id());
            getEntityManager().persist(new CommentOutcome(require(request.id()), said, reply.statedOn(), recorded));
            record(EntryKind.COMMENT_REQUEST_CONCLUDED, request.id(), request.claimId(), said);
        }
    }

    private void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.CLAIM.of(claimId));
    }
}
