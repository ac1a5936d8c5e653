package org.claimtrail.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.release.Released;
import org.claimtrail.reply.comment.CommentRequestView;

/**
 * What came of the requests, as the public read it: one after the other what a release showed and what told it something new. That
 * nothing did tells nothing new where it had read of nothing.
 *
 * @param byRequest each request's, oldest first
 */
public record OutcomesRead(Map<UUID, List<CommentRequestView>> byRequest) {
    /** @param history each outcome that a request ever had, oldest first */
    static OutcomesRead of(List<CommentRequestView> history, Released released) {
        return new OutcomesRead(history.stream()
                .collect(Collectors.groupingBy(
                        CommentRequestView::id,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), each -> read(each, released)))));
    }

    private static List<CommentRequestView> read(List<CommentRequestView> each, Released released) {
        List<CommentRequestView> read = new ArrayList<>();
        CommentRequestView last = each.get(0).cameTo(null, null);
        // Why it was corrected is for those who read what was: from there on, and without a step that put nothing
        // right.
        boolean corrects = false;
        for (int i = 0; i < each.size(); i++) {
            CommentRequestView outcome = each.get(i);
            corrects &= outcome.outcomeReason() != null;
            if (!released.showed(outcome.outcomeRecordedAt(), until(each, i))) {
                continue;
            }
            if (!outcome.cameToTheSame(last)) {
                read.add(outcome.cameTo(outcome, corrects ? outcome.outcomeReason() : null));
            }
            corrects = !read.isEmpty();
            last = outcome;
        }
        return read;
    }

    /**
     * The same by a day. What came last by then and no release showed, since something came after it, is told without why it was put
     * right.
     *
     * @param byThen what had come of each by then, one after the other
     */
    OutcomesRead asOf(List<CommentRequestView> byThen) {
        return new OutcomesRead(byThen.stream()
                .collect(Collectors.groupingBy(
                        CommentRequestView::id,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::readByThen))));
    }

    private List<CommentRequestView> readByThen(List<CommentRequestView> each) {
        CommentRequestView latest = each.get(each.size() - 1);
        List<CommentRequestView> read = new ArrayList<>(byRequest.getOrDefault(latest.id(), List.of()).stream()
                .flatMap(shown -> each.stream()
                        .filter(it -> it.outcomeRecordedAt().equals(shown.outcomeRecordedAt()))
                        .map(it -> it.cameTo(it, shown.outcomeReason())))
                .toList());
        CommentRequestView last = read.isEmpty() ? latest.cameTo(null, null) : read.get(read.size() - 1);
        if (!latest.cameToTheSame(last)) {
            read.add(latest.cameTo(latest, null));
        }
        return read;
    }

    /** When the next one took its place, or the request was withdrawn; null for what still holds. */
    private static Instant until(List<CommentRequestView> each, int i) {
        if (i + 1 < each.size()) {
            return each.get(i + 1).outcomeRecordedAt();
        }
        return each.get(i).withdrawal() == null
                ? null
                : each.get(i).withdrawal().recordedAt();
    }

    /** The request as the public reads what came of it. */
    CommentRequestView last(CommentRequestView request) {
        List<CommentRequestView> read = byRequest.getOrDefault(request.id(), List.of());
        CommentRequestView last = read.isEmpty() ? null : read.get(read.size() - 1);
        return request.cameTo(last, last == null ? null : last.outcomeReason());
    }

    Stream<Event> events() {
        return byRequest.values().stream().flatMap(List::stream).map(Events::ofOutcome);
    }
}
