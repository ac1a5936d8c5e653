package org.claimtrail.reply.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.ReplyView;
import org.jspecify.annotations.Nullable;

/** What had come of one request by a day. */
final class OutcomeAsOf {
    private final CommentRequestView request;
    private final List<CommentOutcome> recorded;
    private final List<ReplyView> replies;
    private final PartialDate day;

    /** Without what was put right. */
    private final List<CommentOutcome> holding = new ArrayList<>();

    private final List<ReplyView> theirs;

    /**
     * @param recorded what was recorded of it, oldest first
     * @param replies those to its claim, as of the day
     * @param party who was asked, under whichever names
     */
    OutcomeAsOf(
            CommentRequestView request,
            List<CommentOutcome> recorded,
            List<ReplyView> replies,
            Set<UUID> party,
            PartialDate day) {
        this.request = request;
        this.recorded = recorded;
        this.replies = replies;
        this.day = day;
        Set<UUID> noAnswers = putRight();
        this.theirs = Answering.by(party, replies)
                .filter(reply -> !noAnswers.contains(reply.id()))
                .toList();
    }

    /** What is put right was so on no day, whenever and however often it was recorded; and a reply that it named is no answer. */
    private Set<UUID> putRight() {
        Set<UUID> noAnswers = new HashSet<>();
        CommentOutcome wrong = null;
        for (CommentOutcome next : recorded) {
            if (next.reason() != null && wrong != null) {
                holding.removeIf(wrong::saysTheSame);
                noAnswers.add(wrong.came().replyId());
            }
            noAnswers.remove(next.came().replyId());
            holding.add(next);
            wrong = next;
        }
        return noAnswers;
    }

    CommentRequestView last() {
        List<CommentRequestView> told = told();
        return told.isEmpty() ? request.cameTo(null, null) : told.get(told.size() - 1);
    }

    /** What had come of it, one after the other. */
    List<CommentRequestView> told() {
        List<CommentOutcome> so =
                new ArrayList<>(holding.stream().filter(this::isSo).toList());
        if (request.withdrawal() == null) {
            Came came = Came.of(
                    request,
                    holding.stream()
                            .filter(it -> !it.followed() && isByThen(it))
                            .toList(),
                    theirs);
            CommentOutcome last = recordedAs(came, so);
            if (last == null) {
                return unrecorded(came);
            }
            so.removeIf(it -> it.saysTheSame(last)
                    || it.recorded().at().isAfter(last.recorded().at()));
            so.add(last);
        }
        return so.stream().map(this::view).toList();
    }

    /** Whether it was so by then, by what is known since. */
    private boolean isSo(CommentOutcome it) {
        Came came = it.came();
        return came.replyId() == null
                ? !it.followed() && isByThen(it)
                : theirs.stream()
                        .anyMatch(reply -> reply.id().equals(came.replyId())
                                && came.outcome().isOf(reply.kind())
                                && Objects.equals(reply.statedOn(), came.occurredOn()));
    }

    /** Whether it can have been said by then: of an answer that was given, or silence when the deadline had passed. */
    private boolean isByThen(CommentOutcome it) {
        Came came = it.came();
        if (came.replyId() != null) {
            return replies.stream().anyMatch(reply -> reply.id().equals(came.replyId()));
        }
        return came.outcome() != Outcome.NO_RESPONSE
                || request.deadline() == null
                || CommentRequests.day(request.deadline()).compareTo(day) <= 0;
    }

    /** Where this was recorded last, also without the reply that it follows from by now; null where it never was. */
    private @Nullable CommentOutcome recordedAs(Came came, List<CommentOutcome> so) {
        for (int i = recorded.size() - 1; i >= 0; i--) {
            CommentOutcome it = recorded.get(i);
            boolean isLatest = i == recorded.size() - 1;
            if (so.contains(it)
                    ? it.came().equals(came)
                            || it.came().replyId() == null && it.came().outcome() == came.outcome()
                    : it.followed() && it.came().equals(came) && (isLatest || came.occurredOn() != null)) {
                return it;
            }
        }
        return null;
    }

    /** What follows from the replies of that day alone, and was never recorded: it is known since the answer is. */
    private List<CommentRequestView> unrecorded(Came came) {
        return theirs.stream()
                .filter(reply -> reply.id().equals(came.replyId()))
                .map(reply -> request.cameTo(came, reply.recordedAt(), reply.recordedBy(), null))
                .toList();
    }

    /** Silence is dated by the deadline, whatever that was noted down to be. */
    private CommentRequestView view(CommentOutcome it) {
        Came came = it.came().outcome() == Outcome.NO_RESPONSE
                ? new Came(Outcome.NO_RESPONSE, null, CommentRequests.day(request.deadline()))
                : it.came();
        return request.cameTo(came, it.recorded().at(), it.recorded().by().name(), it.reason());
    }
}
