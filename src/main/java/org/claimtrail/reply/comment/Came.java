package org.claimtrail.reply.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.retraction.WorkRetraction;
import org.claimtrail.reply.ReplyView;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request for comment, by what was said of it and what its party answered: the one place that says so.
 *
 * @param replyId what it was answered with; null for none
 * @param occurredOn when, in the world: that of the answer, or the deadline that passed in silence; where the work that told of an
 *     answer was taken back, when it was; null where not known
 */
record Came(
        Outcome outcome, @Nullable UUID replyId, @Nullable PartialDate occurredOn) {
    static final Came NOTHING = new Came(Outcome.PENDING, null, null);

    /**
     * What somebody said of it, on the day of the reply that they named, as long as that reply is one; else what was answered since, and
     * where somebody said that nothing was, what was answered in time. So it is no matter what of this is recorded first.
     *
     * @param said what somebody said, the latest last
     * @param theirs what the party answered, under whichever of its names
     */
    static Came of(CommentRequestView request, List<CommentOutcome> said, List<ReplyView> theirs) {
        CommentOutcome last = said.isEmpty() ? null : said.get(said.size() - 1);
        CommentOutcome unanswered = unanswered(said);
        ReplyView answer = answer(
                        request, last, unanswered, theirs.stream().filter(reply -> reply.retraction() == null))
                .orElse(null);
        if (answer != null) {
            boolean isSaid = last != null && last.came().outcome().isOf(answer.kind());
            return new Came(isSaid ? last.came().outcome() : Outcome.of(answer.kind()), answer.id(), answer.statedOn());
        }
        Outcome outcome =
                unanswered == null ? Outcome.PENDING : unanswered.came().outcome();
        return new Came(
                outcome,
                null,
                switch (outcome) {
                    case NO_RESPONSE -> CommentRequests.day(request.deadline());
                    case PENDING ->
                        answer(request, last, unanswered, theirs.stream())
                                .map(ReplyView::retraction)
                                .map(WorkRetraction::retractedOn)
                                .orElse(null);
                    default -> null;
                });
    }

    private static Optional<ReplyView> answer(
            CommentRequestView request,
            @Nullable CommentOutcome last,
            @Nullable CommentOutcome unanswered,
            Stream<ReplyView> theirs) {
        List<ReplyView> all = theirs.toList();
        return all.stream()
                .filter(reply -> last != null && reply.id().equals(last.came().replyId()))
                .findFirst()
                .or(() -> Answering.inTime(
                        all.stream(), request.askedOn(), unanswered == null ? null : request.deadline()));
    }

    /** What it was said to have come to without an answer, if that was not put right since. */
    private static @Nullable CommentOutcome unanswered(List<CommentOutcome> said) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).came().replyId() == null) {
                return said.get(i);
            }
            if (said.get(i).reason() != null) {
                return null;
            }
        }
        return null;
    }

    /** Whether this tells whoever has read the other nothing new: since when nothing came is no news. */
    boolean isSameAs(Came other) {
        return equals(other) || outcome == Outcome.PENDING && other.outcome == Outcome.PENDING;
    }
}
