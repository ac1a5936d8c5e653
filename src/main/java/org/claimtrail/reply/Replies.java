package org.claimtrail.reply;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
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
import org.claimtrail.publication.PublicationDates;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.SourcePairs;
import org.claimtrail.source.Sources;

/** The door to replies. */
@ApplicationScoped
public class Replies implements PanacheRepositoryBase<ReplyVersion, Version.Key> {
    private static final String VIEW = "select new org.claimtrail.reply.ReplyView(i, v, s, p, w) from ReplyVersion v"
            + " join Reply i on i.id = v.key.id"
            + " join SourceVersion s on " + known("SourceVersion", "s", "i.respondentId")
            + " left join PublicationVersion p on " + known("PublicationVersion", "p", "v.publicationId")
            + " left join Reply b on b.withdrawsReplyId = i.id"
            + " left join ReplyVersion w on w.key.id = b.id and w.key.version = 1 and w.recorded.at <= :knownAt"
            + " and (w.statedOn is null or w.statedOn <= :lastDay)";
    private static final String KNOWN = " where " + known("ReplyVersion", "v");
    private static final String BY_THEN = " and (v.statedOn is null or v.statedOn <= :lastDay)";

    private static final String SHOWING = "select i.claimId from Reply i where i.respondentId in :ids"
            + " union select v.claimId from ReplyVersion v where v.publicationId in :ids and "
            + known("ReplyVersion", "v");

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Publications publications;

    @Inject
    PublicationDates dates;

    /** As the ledger keeps a new reply. */
    private record Added(UUID claimId, NewReply reply) {}

    /** Records what a party answered. Proposals that rest on the claim become stale. */
    @Transactional
    public ReplyView add(UUID claimId, NewReply said) {
        Corrections.requireNoReason(said.reason());
        claims.lock(claimId);
        requireAll(said);
        refuseUnlessItWithdraws(claimId, said);
        refuseBeforeWhatItIsAbout(claimId, said);
        Recorded recorded = ledger.place();
        refuseStatedAfterItWasReported(said);
        UUID id = recorded.newId();
        getEntityManager().persist(new Reply(id, claimId, said));
        persist(new ReplyVersion(Version.first(id), claimId, said, recorded));
        if (said.kind().isDenial()) {
            claims.deny(claimId, said.respondentId(), id, said.statedOn());
        }
        if (said.withdrawsReplyId() != null) {
            claims.endDenial(said.withdrawsReplyId());
        }
        record(EntryKind.REPLY_ADDED, id, claimId, new Added(claimId, said));
        return get(id, recorded.moment());
    }

    /** Records a new version; earlier ones stay readable. Who replied and what was withdrawn can't be corrected. */
    @Transactional
    public ReplyView correct(UUID id, String ifMatch, NewReply said) {
        Corrections.requireReason(said.reason());
        Reply reply = require(id);
        claims.lock(reply.claimId());
        ReplyView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        requireAll(said);
        refuseOther("respondentId", present.respondentId(), said.respondentId());
        refuseOther("withdrawsReplyId", present.withdrawsReplyId(), said.withdrawsReplyId());
        if ((present.kind() == ReplyKind.WITHDRAWAL) != (said.kind() == ReplyKind.WITHDRAWAL)) {
            throw Problem.refused("kind", Refusal.OTHER_KIND);
        }
        refuseBeforeWhatItIsAbout(reply.claimId(), said);
        refuseAfterItWasWithdrawn(present, said);
        refuseBeforeItWasAsked(id, said);
        Recorded recorded = ledger.place();
        refuseStatedAfterItWasReported(said);
        persist(new ReplyVersion(new Version.Key(id, present.version() + 1), reply.claimId(), said, recorded));
        claims.endDenial(id);
        if (said.kind().isDenial() && present.withdrawnByReplyId() == null) {
            claims.deny(reply.claimId(), said.respondentId(), id, said.statedOn());
        }
        record(EntryKind.REPLY_CORRECTED, id, reply.claimId(), said);
        return get(id, recorded.moment());
    }

    public ReplyView get(UUID id, Moment moment) {
        return moment.bind(
                        getEntityManager().createQuery(VIEW + KNOWN + " and v.key.id = :id" + BY_THEN, ReplyView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("reply", id));
    }

    /** All replies to a claim, in the order of recording. */
    public List<ReplyView> to(UUID claimId, Moment moment) {
        return to(List.of(claimId), moment);
    }

    /** All replies to these claims, in the order of recording. */
    public List<ReplyView> to(Collection<UUID> claimIds, Moment moment) {
        String hql = VIEW + KNOWN + " and v.claimId in :claims" + BY_THEN + " order by v.key.id";
        return moment.bind(getEntityManager().createQuery(hql, ReplyView.class))
                .setParameter("claims", claimIds)
                .getResultList();
    }

    /** The claims that one of these sources answered, or that one of these publications has an answer to. */
    public List<UUID> showing(Collection<UUID> ids, Moment moment) {
        return moment.bind(getEntityManager().createQuery(SHOWING, UUID.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What these said before they were corrected, each one's oldest first. */
    public List<ReplyView> corrected(Collection<UUID> ids, Moment moment) {
        String hql = VIEW + " where v.key.id in :ids and " + Version.corrected("ReplyVersion", "v")
                + " order by v.key.version";
        return moment.bind(getEntityManager().createQuery(hql, ReplyView.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The replies to a claim, in the order of recording. */
    public Page<ReplyView> list(UUID claimId, Window window) {
        String hql = VIEW + KNOWN + " and v.claimId = :claim" + BY_THEN + window.newerThan("v.key.id")
                + " order by v.key.id";
        List<ReplyView> replies = window.bind(getEntityManager().createQuery(hql, ReplyView.class))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(replies, ReplyView::id);
    }

    /** All versions recorded by then, oldest first. */
    public List<ReplyView> versions(UUID id, Moment moment) {
        String hql = VIEW + " where v.key.id = :id and v.recorded.at <= :knownAt order by v.key.version";
        List<ReplyView> versions = moment.bind(getEntityManager().createQuery(hql, ReplyView.class))
                .setParameter("id", id)
                .getResultList();
        if (versions.isEmpty()) {
            throw Problem.notFound("reply", id);
        }
        return versions;
    }

    private Reply require(UUID id) {
        Reply reply = getEntityManager().find(Reply.class, id);
        if (reply == null) {
            throw Problem.notFound("reply", id);
        }
        return reply;
    }

    private void requireAll(NewReply said) {
        sources.require("respondentId", said.respondentId());
        if (said.publicationId() != null) {
            publications.require("publicationId", said.publicationId());
        }
    }

    /** A withdrawal takes back an earlier reply of the same party; the claimant can also take back the claim itself. */
    private void refuseUnlessItWithdraws(UUID claimId, NewReply said) {
        if (said.kind() != ReplyKind.WITHDRAWAL) {
            refuseOther("withdrawsReplyId", null, said.withdrawsReplyId());
            return;
        }
        if (said.withdrawsReplyId() == null) {
            UUID claimant = claims.get(claimId, ledger.present()).claimantId();
            if (!sourcePairs.alike(claimant).contains(said.respondentId())) {
                throw Problem.refused("withdrawsReplyId", Refusal.NOTHING_WITHDRAWN);
            }
            return;
        }
        ReplyView earlier = to(claimId, ledger.present()).stream()
                .filter(reply -> reply.id().equals(said.withdrawsReplyId()))
                .findFirst()
                .orElseThrow(() -> Problem.refused("withdrawsReplyId", Refusal.UNKNOWN_REPLY));
        if (!sourcePairs.alike(earlier.respondentId()).contains(said.respondentId())) {
            throw Problem.refused("respondentId", Refusal.OTHER_PARTY, earlier.respondentName());
        }
        if (earlier.kind() == ReplyKind.WITHDRAWAL) {
            throw Problem.refused("withdrawsReplyId", Refusal.WITHDRAWS_WITHDRAWAL);
        }
        if (earlier.withdrawnByReplyId() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN, earlier.withdrawnByReplyId());
        }
    }

    /**
     * Nothing is taken back, or made clear by whoever said it, before it was said; of imprecise dates, only what no day of theirs
     * allows is refused. Others do answer a claim before it is made: they are asked about it first, or deny a rumour.
     */
    private void refuseBeforeWhatItIsAbout(UUID claimId, NewReply said) {
        if (said.withdrawsReplyId() != null) {
            refuseBefore(get(said.withdrawsReplyId(), ledger.present()).statedOn(), said, Refusal.WITHDRAWN_BEFORE);
            return;
        }
        if (!said.kind().isAboutOwn()) {
            return;
        }
        ClaimView claim = claims.get(claimId, ledger.present());
        if (sourcePairs.alike(claim.claimantId()).contains(said.respondentId())) {
            refuseBefore(
                    claim.statedOn(),
                    said,
                    said.kind() == ReplyKind.WITHDRAWAL ? Refusal.WITHDRAWN_BEFORE : Refusal.CLARIFIED_BEFORE);
        }
    }

    private static void refuseBefore(PartialDate earlier, NewReply said, Refusal why) {
        if (PartialDate.isSurelyBefore(said.statedOn(), earlier)) {
            throw Problem.refused("statedOn", why, earlier);
        }
    }

    private void refuseAfterItWasWithdrawn(ReplyView present, NewReply said) {
        if (present.withdrawnByReplyId() != null) {
            PartialDate withdrawn =
                    get(present.withdrawnByReplyId(), ledger.present()).statedOn();
            if (PartialDate.isSurelyBefore(withdrawn, said.statedOn())) {
                throw Problem.refused("statedOn", Refusal.STATED_AFTER, withdrawn);
            }
        }
    }

    private void refuseBeforeItWasAsked(UUID id, NewReply said) {
        String hql = "select v.askedOn from CommentOutcome o join CommentRequestVersion v on "
                + known("CommentRequestVersion", "v", "o.commentRequestId") + " where o.replyId = :reply";
        ledger.present()
                .bind(getEntityManager().createQuery(hql, PartialDate.class))
                .setParameter("reply", id)
                .getResultStream()
                .filter(asked -> PartialDate.isSurelyBefore(said.statedOn(), asked))
                .findFirst()
                .ifPresent(asked -> {
                    throw Problem.refused("statedOn", Refusal.ANSWERS_BEFORE, asked);
                });
    }

    private void refuseStatedAfterItWasReported(NewReply said) {
        if (said.publicationId() != null) {
            dates.refuseAfterItsReport("statedOn", said.statedOn(), said.publicationId(), Refusal.REPORTED_BEFORE);
        }
    }

    /** The other way round: asked here, since publications know no replies. */
    void refuseReportOfWhatWasStillToBeSaid(@Observes Changed changed) {
        String hql = "select v.statedOn from ReplyVersion v" + KNOWN
                + " and v.publicationId = :id and v.statedOn is not null";
        dates.refuseBeforeWhatItReports(
                changed,
                id -> changed.recorded()
                        .moment()
                        .bind(getEntityManager().createQuery(hql, PartialDate.class))
                        .setParameter("id", id)
                        .getResultStream(),
                Refusal.STATED_LATER);
    }

    /** The claimant can't have taken the claim back, or made it clear, before it was made: asked here, since claims know no replies. */
    void refuseClaimAfterItWasTakenBack(@Observes Changed changed) {
        if (changed.kind() != EntryKind.CLAIM_CORRECTED) {
            return;
        }
        ClaimView claim = claims.get(changed.subject().id(), ledger.present());
        Set<UUID> claimant = sourcePairs.alike(claim.claimantId());
        to(claim.id(), ledger.present()).stream()
                .filter(reply -> reply.withdrawsReplyId() == null)
                .filter(reply -> reply.kind().isAboutOwn() && claimant.contains(reply.respondentId()))
                .filter(reply -> PartialDate.isSurelyBefore(reply.statedOn(), claim.statedOn()))
                .findFirst()
                .ifPresent(reply -> {
                    throw Problem.refused(
                            "statedOn",
                            reply.kind() == ReplyKind.WITHDRAWAL ? Refusal.STATED_AFTER : Refusal.MADE_AFTER,
                            reply.statedOn());
                });
    }

    private static void refuseOther(String field, UUID present, UUID said) {
        if (!Objects.equals(present, said)) {
            throw present == null
                    ? Problem.refused(field, Refusal.NO_WITHDRAWAL)
                    : Problem.refused(field, Refusal.FIXED, present);
        }
    }

    private void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.CLAIM.of(claimId));
    }
}
