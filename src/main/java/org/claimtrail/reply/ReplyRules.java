package org.claimtrail.reply;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Withdrawal;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationDates;
import org.claimtrail.source.pair.SameSources;

/** What a reply can be beside what it is about: who takes what back, and in which order in the world. */
@ApplicationScoped
class ReplyRules {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Replies replies;

    @Inject
    SameSources sameSources;

    @Inject
    PublicationDates dates;

    /** A withdrawal takes back an earlier reply of the same party; the claimant can also take back the claim itself. */
    void refuseUnlessItWithdraws(UUID claimId, NewReply said) {
        if (said.kind() != ReplyKind.WITHDRAWAL) {
            refuseOther("withdrawsReplyId", null, said.withdrawsReplyId());
            return;
        }
        if (said.withdrawsReplyId() == null) {
            refuseUnlessByClaimant(claimId, said);
        } else {
            refuseUnlessItWithdrawsReply(claimId, said);
        }
    }

    private void refuseUnlessByClaimant(UUID claimId, NewReply said) {
        UUID claimant = claims.get(claimId, ledger.present()).claimantId();
        if (!sameSources.alike(claimant).contains(said.respondentId())) {
            throw Problem.refused("withdrawsReplyId", Refusal.NOTHING_WITHDRAWN);
        }
    }

    private void refuseUnlessItWithdrawsReply(UUID claimId, NewReply said) {
        ReplyView earlier = replies.to(claimId, ledger.present()).stream()
                .filter(reply -> reply.id().equals(said.withdrawsReplyId()))
                .findFirst()
                .orElseThrow(() -> Problem.refused("withdrawsReplyId", Refusal.UNKNOWN_REPLY));
        if (!sameSources.alike(earlier.respondentId()).contains(said.respondentId())) {
            throw Problem.refused("respondentId", Refusal.OTHER_PARTY, earlier.respondentName());
        }
        refuseWithdrawn(earlier);
        if (earlier.kind() == ReplyKind.WITHDRAWAL) {
            throw Problem.refused("withdrawsReplyId", Refusal.WITHDRAWS_WITHDRAWAL);
        }
        if (earlier.withdrawnByReplyId() != null) {
            throw Problem.conflict(Refusal.WITHDRAWN, earlier.withdrawnByReplyId());
        }
    }

    /** Of what was recorded by mistake there is nothing to put right, nor to take back. */
    static void refuseWithdrawn(ReplyView present) {
        if (present.withdrawal() != null) {
            throw Problem.conflict(Refusal.MISTAKEN);
        }
    }

    /** What was never said was taken back by nobody: who says so of the one has to say so of the other. */
    static void refuseTakenBack(ReplyView present) {
        if (present.withdrawnByReplyId() != null) {
            throw Problem.conflict(Refusal.TAKEN_BACK, present.withdrawnByReplyId());
        }
    }

    /**
     * Nothing is taken back, or made clear by whoever said it, before it was said; of imprecise dates, only what no day of theirs
     * allows is refused. Others do answer a claim before it is made: they are asked about it first, or deny a rumour.
     */
    void refuseBeforeWhatItIsAbout(UUID claimId, NewReply said) {
        if (said.withdrawsReplyId() != null) {
            refuseBefore(
                    replies.get(said.withdrawsReplyId(), ledger.present()).statedOn(), said, Refusal.WITHDRAWN_BEFORE);
            return;
        }
        if (!said.kind().isAboutOwn()) {
            return;
        }
        ClaimView claim = claims.get(claimId, ledger.present());
        if (sameSources.alike(claim.claimantId()).contains(said.respondentId())) {
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

    /** What is not put right now is not asked again: names that were judged to be one since could make it wrong. */
    void refuseDisorder(ReplyView present, NewReply said) {
        if (Objects.equals(present.statedOn(), said.statedOn()) && present.kind() == said.kind()) {
            return;
        }
        refuseBeforeWhatItIsAbout(present.claimId(), said);
        refuseAfterItWasWithdrawn(present, said);
        refuseBeforeItWasAsked(present.id(), said);
    }

    private void refuseAfterItWasWithdrawn(ReplyView present, NewReply said) {
        if (present.withdrawnByReplyId() != null) {
            PartialDate withdrawn =
                    replies.get(present.withdrawnByReplyId(), ledger.present()).statedOn();
            if (PartialDate.isSurelyBefore(withdrawn, said.statedOn())) {
                throw Problem.refused("statedOn", Refusal.STATED_AFTER, withdrawn);
            }
        }
    }

    private void refuseBeforeItWasAsked(UUID id, NewReply said) {
        String hql = "select v.askedOn from CommentOutcome o join CommentRequestVersion v on "
                + known("CommentRequestVersion", "v", "o.commentRequestId")
                + " where o.replyId = :reply and not o.followed"
                + " and " + Withdrawal.none("CommentRequestWithdrawal", "commentRequestId", "o.commentRequestId");
        ledger.present()
                .bind(database.createQuery(hql, PartialDate.class))
                .setParameter("reply", id)
                .getResultStream()
                .filter(asked -> PartialDate.isSurelyBefore(said.statedOn(), asked))
                .findFirst()
                .ifPresent(asked -> {
                    throw Problem.refused("statedOn", Refusal.ANSWERS_BEFORE, asked);
                });
    }

    void refuseStatedAfterItWasReported(NewReply said) {
        if (said.publicationId() != null) {
            dates.refuseAfterItsReport("statedOn", said.statedOn(), said.publicationId(), Refusal.REPORTED_BEFORE);
        }
    }

    /** The other way round: asked here, since publications know no replies. */
    void refuseReportOfWhatWasStillToBeSaid(@Observes Changed changed) {
        String hql = "select v.statedOn from ReplyVersion v where " + known("ReplyVersion", "v") + " and "
                + ReplyWithdrawal.counts("v.key.id") + " and v.publicationId = :id and v.statedOn is not null";
        dates.refuseBeforeWhatItReports(
                changed,
                id -> changed.recorded()
                        .moment()
                        .bind(database.createQuery(hql, PartialDate.class))
                        .setParameter("id", id)
                        .getResultStream(),
                Refusal.STATED_LATER);
    }

    /** The claimant can't have taken the claim back, or made it clear, before it was made: asked here, since claims know no replies. */
    void refuseClaimAfterItWasTakenBack(@Observes Changed changed) {
        if (changed.kind() != EntryKind.CLAIM_CORRECTED) {
            return;
        }
        UUID id = changed.subject().id();
        ClaimView before = claims.get(id, changed.recorded().justBefore());
        ClaimView claim = claims.get(id, ledger.present());
        if (Objects.equals(before.statedOn(), claim.statedOn())
                && before.claimantId().equals(claim.claimantId())) {
            return;
        }
        Set<UUID> claimant = sameSources.alike(claim.claimantId());
        replies.to(claim.id(), ledger.present()).stream()
                .filter(reply -> reply.withdrawal() == null && reply.withdrawsReplyId() == null)
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

    /** A withdrawal takes back what it takes back, or turns out to be none; nothing else turns out to be one. */
    static void refuseOtherWithdrawal(ReplyView present, NewReply said) {
        if (said.kind() == ReplyKind.WITHDRAWAL) {
            if (present.kind() != ReplyKind.WITHDRAWAL) {
                throw Problem.refused("kind", Refusal.OTHER_KIND);
            }
            refuseOther("withdrawsReplyId", present.withdrawsReplyId(), said.withdrawsReplyId());
        } else {
            refuseOther("withdrawsReplyId", null, said.withdrawsReplyId());
        }
    }

    static void refuseOther(String field, UUID present, UUID said) {
        if (!Objects.equals(present, said)) {
            throw present == null
                    ? Problem.refused(field, Refusal.NO_WITHDRAWAL)
                    : Problem.refused(field, Refusal.FIXED, present);
        }
    }
}
