package org.claimtrail.reply;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.denial.Denials;
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
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.source.Sources;
import org.jspecify.annotations.Nullable;

/** The door to replies. */
@ApplicationScoped
public class Replies implements PanacheRepositoryBase<ReplyVersion, Version.Key> {
    private static final View<ReplyView> VIEW = new View<>(
            "reply",
            ReplyView.class,
            "ReplyVersion",
            "select new org.claimtrail.reply.ReplyView(i, v, s, p, r, w, x) from ReplyVersion v"
                    + " join Reply i on i.id = v.key.id"
                    + " join SourceVersion s on " + known("SourceVersion", "s", "i.respondentId")
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "v.publicationId")
                    + " and " + byThen("p.publishedOn")
                    + " left join PublicationRetraction r on " + PublicationRetraction.known("r", "v.publicationId")
                    + " left join Reply b on b.withdrawsReplyId = i.id and exists (from ReplyVersion k where k.kind = WITHDRAWAL and "
                    + known("ReplyVersion", "k", "b.id") + ") and " + ReplyWithdrawal.counts("b.id")
                    + " left join ReplyVersion w on " + known("ReplyVersion", "w", "b.id") + " and "
                    + byThen("w.statedOn")
                    + " left join ReplyWithdrawal x on " + ReplyWithdrawal.known("x", "i.id"),
            byThen("v.statedOn"));

    private static final String SHOWING = "select i.claimId from Reply i where among(:ids, i.respondentId)"
            + " union select v.claimId from ReplyVersion v where among(:ids, v.publicationId) and "
            + known("ReplyVersion", "v");

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Denials denials;

    @Inject
    Sources sources;

    @Inject
    Publications publications;

    @Inject
    ReplyRules rules;

    /** As the ledger keeps a new reply. */
    private record Added(UUID claimId, NewReply reply) {}

    /**
     * Records what a party answered. Proposals that rest on the claim become stale.
     *
     * @param saying says it, once nobody else records about the claim
     */
    @Transactional
    public ReplyView add(UUID claimId, Supplier<NewReply> saying) {
        claims.lock(claimId);
        NewReply said = saying.get();
        Corrections.requireNoReason(said.reason());
        requireAll(said);
        Recorded recorded = ledger.place();
        // Only now, here and below: who is one with whom is judged by others, who lock no claim.
        rules.refuseUnlessItWithdraws(claimId, said);
        rules.refuseBeforeWhatItIsAbout(claimId, said);
        rules.refuseStatedAfterItWasReported(said);
        UUID id = recorded.newId();
        getEntityManager().persist(new Reply(id, claimId, said));
        persist(new ReplyVersion(Version.first(id), claimId, said, recorded));
        followDenials(id, said.withdrawsReplyId(), recorded.moment());
        record(EntryKind.REPLY_ADDED, id, claimId, new Added(claimId, said));
        return get(id, recorded.moment());
    }

    /**
     * Records a new version; earlier ones stay readable. Who replied can't be corrected, nor what was taken back, but that it was.
     *
     * @param saying says what it is, given what it was, once nobody else records about the claim
     */
    @Transactional
    public ReplyView correct(UUID id, String ifMatch, Function<ReplyView, NewReply> saying) {
        Reply reply = require(id);
        claims.lock(reply.claimId());
        ReplyView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        ReplyRules.refuseWithdrawn(present);
        NewReply said = saying.apply(present);
        Corrections.requireReason(said.reason());
        requireAll(said);
        ReplyRules.refuseOther("respondentId", present.respondentId(), said.respondentId());
        ReplyRules.refuseOtherWithdrawal(present, said);
        Recorded recorded = ledger.place();
        rules.refuseDisorder(present, said);
        rules.refuseStatedAfterItWasReported(said);
        persist(new ReplyVersion(new Version.Key(id, present.version() + 1), reply.claimId(), said, recorded));
        followDenials(id, present.withdrawsReplyId(), recorded.moment());
        record(EntryKind.REPLY_CORRECTED, id, reply.claimId(), said);
        return get(id, recorded.moment());
    }

    /**
     * What a reply, and the one that it takes back, deny from now on: no denial is known any longer as it was noted down before that was
     * put right.
     */
    private void followDenials(UUID id, @Nullable UUID withdrawsReplyId, Moment moment) {
        followDenial(id, moment);
        if (withdrawsReplyId != null) {
            followDenial(withdrawsReplyId, moment);
        }
    }

    private void followDenial(UUID id, Moment moment) {
        denials.end(id);
        ReplyView now = get(id, moment);
        if (!now.kind().isDenial() || now.withdrawal() != null) {
            return;
        }
        if (now.withdrawnByReplyId() == null) {
            denials.deny(now.claimId(), now.respondentId(), id, now.statedOn());
        } else {
            PartialDate takenBackOn = get(now.withdrawnByReplyId(), moment).statedOn();
            denials.takeBack(now.claimId(), now.respondentId(), id, now.statedOn(), takenBackOn);
        }
    }

    /** Records that a reply was recorded by mistake: it no longer counts, nor takes anything back, and stays readable. */
    @Transactional
    public ReplyView withdraw(UUID id, NewWithdrawal said) {
        Reply reply = require(id);
        claims.lock(reply.claimId());
        ReplyView present = get(id, ledger.present());
        ReplyRules.refuseWithdrawn(present);
        ReplyRules.refuseTakenBack(present);
        Recorded recorded = ledger.place();
        getEntityManager().persist(new ReplyWithdrawal(id, said, recorded));
        followDenials(id, present.withdrawsReplyId(), recorded.moment());
        record(EntryKind.REPLY_WITHDRAWN, id, reply.claimId(), said);
        return get(id, recorded.moment());
    }

    public ReplyView get(UUID id, Moment moment) {
        return VIEW.get(id, moment, getEntityManager());
    }

    /** All replies to a claim, in the order of recording. */
    public List<ReplyView> to(UUID claimId, Moment moment) {
        return to(List.of(claimId), moment);
    }

    /** All replies to these claims, in the order of recording. */
    public List<ReplyView> to(Collection<UUID> claimIds, Moment moment) {
        return moment.bind(VIEW.where("among(:claims, v.claimId) order by v.key.id", getEntityManager()))
                .setParameter("claims", claimIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** The claims that one of these sources answered, or that one of these publications has an answer to. */
    public List<UUID> showing(Collection<UUID> ids, Moment moment) {
        return moment.bind(getEntityManager().createQuery(SHOWING, UUID.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** The claims with a reply that stands and that this publication tells of; in no order. */
    public List<UUID> toldBy(UUID publicationId, Moment moment) {
        return moment.bind(VIEW.where("v.publicationId = :publication and w is null and x is null", getEntityManager()))
                .setParameter("publication", publicationId)
                .getResultStream()
                .map(ReplyView::claimId)
                .distinct()
                .toList();
    }

    /** What these said before they were corrected, each one's oldest first. */
    public List<ReplyView> corrected(Collection<UUID> ids, Moment moment) {
        return VIEW.corrected(ids, moment, getEntityManager());
    }

    /** The replies to a claim, in the order of recording. */
    public Page<ReplyView> list(UUID claimId, Window window) {
        String found = "v.claimId = :claim" + window.newerThan("v.key.id") + " order by v.key.id";
        List<ReplyView> replies = window.bind(VIEW.where(found, getEntityManager()))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(replies, ReplyView::id);
    }

    /** All versions recorded by then, oldest first. */
    public List<ReplyView> versions(UUID id, Moment moment) {
        return VIEW.versions(id, moment, getEntityManager());
    }

    private Reply require(UUID id) {
        Reply reply = getEntityManager().find(Reply.class, id);
        if (reply == null) {
            throw Problem.notFound("reply", id);
        }
        return reply;
    }

    private void requireAll(NewReply said) {
        new Checks()
                .of(said.respondentId(), id -> sources.require("respondentId", id))
                .of(said.publicationId(), id -> publications.require("publicationId", id))
                .refuse();
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewReply.class, this::requireAll);
    }

    private void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.CLAIM.of(claimId));
    }
}
