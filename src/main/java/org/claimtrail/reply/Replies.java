package org.claimtrail.reply;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.Window;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.Sources;

/** The door to replies. */
@ApplicationScoped
public class Replies implements PanacheRepositoryBase<ReplyVersion, Version.Key> {
    private static final View<ReplyView> VIEW = new View<>(
            "reply",
            ReplyView.class,
            "ReplyVersion",
            "select new org.claimtrail.reply.ReplyView(i, v, s, p, w) from ReplyVersion v"
                    + " join Reply i on i.id = v.key.id"
                    + " join SourceVersion s on " + known("SourceVersion", "s", "i.respondentId")
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "v.publicationId")
                    + " and " + byThen("p.publishedOn")
                    + " left join Reply b on b.withdrawsReplyId = i.id"
                    + " left join ReplyVersion w on w.key.id = b.id and w.key.version = 1 and w.recorded.at <= :knownAt"
                    + " and " + byThen("w.statedOn"),
            byThen("v.statedOn"));

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
    Publications publications;

    @Inject
    ReplyRules rules;

    /** As the ledger keeps a new reply. */
    private record Added(UUID claimId, NewReply reply) {}

    /** Records what a party answered. Proposals that rest on the claim become stale. */
    @Transactional
    public ReplyView add(UUID claimId, NewReply said) {
        Corrections.requireNoReason(said.reason());
        claims.lock(claimId);
        requireAll(said);
        rules.refuseUnlessItWithdraws(claimId, said);
        rules.refuseBeforeWhatItIsAbout(claimId, said);
        Recorded recorded = ledger.place();
        rules.refuseStatedAfterItWasReported(said);
        UUID id = recorded.newId();
        getEntityManager().persist(new Reply(id, claimId, said));
        persist(new ReplyVersion(Version.first(id), claimId, said, recorded));
        if (said.kind().isDenial()) {
            claims.deny(claimId, said.respondentId(), id, said.statedOn());
        }
        if (said.withdrawsReplyId() != null) {
            claims.endDenial(said.withdrawsReplyId(), said.statedOn());
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
        ReplyRules.refuseOther("respondentId", present.respondentId(), said.respondentId());
        ReplyRules.refuseOther("withdrawsReplyId", present.withdrawsReplyId(), said.withdrawsReplyId());
        if ((present.kind() == ReplyKind.WITHDRAWAL) != (said.kind() == ReplyKind.WITHDRAWAL)) {
            throw Problem.refused("kind", Refusal.OTHER_KIND);
        }
        rules.refuseBeforeWhatItIsAbout(reply.claimId(), said);
        rules.refuseAfterItWasWithdrawn(present, said);
        rules.refuseBeforeItWasAsked(id, said);
        Recorded recorded = ledger.place();
        rules.refuseStatedAfterItWasReported(said);
        persist(new ReplyVersion(new Version.Key(id, present.version() + 1), reply.claimId(), said, recorded));
        claims.endDenial(id, null);
        if (said.kind().isDenial() && present.withdrawnByReplyId() == null) {
            claims.deny(reply.claimId(), said.respondentId(), id, said.statedOn());
        }
        record(EntryKind.REPLY_CORRECTED, id, reply.claimId(), said);
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
        return moment.bind(VIEW.where("v.claimId in :claims order by v.key.id", getEntityManager()))
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
        sources.require("respondentId", said.respondentId());
        if (said.publicationId() != null) {
            publications.require("publicationId", said.publicationId());
        }
    }

    private void record(EntryKind kind, UUID id, UUID claimId, Object fact) {
        ledger.record(kind, id, fact, Subject.Kind.CLAIM.of(claimId));
    }
}
