package org.claimtrail.reply.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.history.Today;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.source.pair.SameSources;
import org.jspecify.annotations.Nullable;

/** What a party answered, under whichever of its names, in the time that it had. */
@ApplicationScoped
class Answering {
    @Inject
    Ledger ledger;

    @Inject
    Replies replies;

    @Inject
    SameSources sameSources;

    @Inject
    Today today;

    /** Until the deadline's day is over where the newsroom is, an answer can come. */
    boolean isAwaited(LocalDate deadline) {
        return deadline != null && !deadline.isBefore(today.day());
    }

    /** What the party that was asked replied to the claim, in the order of recording. */
    Stream<ReplyView> byTheAsked(CommentRequestView request) {
        return by(sameSources.alike(request.askedOfId()), replies.to(request.claimId(), ledger.present()));
    }

    /** Of a party that has two names here, what it answered under the other one too; not what was recorded of it by mistake. */
    static Stream<ReplyView> by(Set<UUID> party, List<ReplyView> all) {
        return all.stream().filter(reply -> reply.withdrawal() == null && party.contains(reply.respondentId()));
    }

    /** Nobody is said to be silent, or to have declined, who answered in time and did not take it back. */
    void refuseOther(
            String field, Outcome outcome, CommentRequestView request, PartialDate askedOn, LocalDate deadline) {
        answer(byTheAsked(request), askedOn, deadline)
                .filter(reply -> !outcome.isOf(reply.kind()))
                .ifPresent(reply -> {
                    throw Problem.refused(field, Refusal.ANSWERED, reply.statedOn(), Outcome.of(reply.kind()));
                });
    }

    /**
     * What these replies come to that were surely given in time, and not told by a retracted work alone: the first one, but who
     * declined at first, and then answered, answered.
     */
    static Optional<ReplyView> answer(Stream<ReplyView> theirs, PartialDate askedOn, @Nullable LocalDate deadline) {
        return inTime(theirs.filter(reply -> reply.retraction() == null), askedOn, deadline);
    }

    /** The same, whatever tells of them. */
    static Optional<ReplyView> inTime(Stream<ReplyView> theirs, PartialDate askedOn, @Nullable LocalDate deadline) {
        return theirs.filter(reply -> reply.stands() && reply.statedOn() != null)
                .filter(reply -> !reply.statedOn().earliest().isBefore(askedOn.latest())
                        && (deadline == null || !reply.statedOn().latest().isAfter(deadline)))
                .max(Comparator.comparing((ReplyView reply) -> Outcome.of(reply.kind()))
                        .thenComparing(reply -> reply.statedOn().earliest(), Comparator.reverseOrder()));
    }
}
