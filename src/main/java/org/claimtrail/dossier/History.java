package org.claimtrail.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Released;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;

/** All versions of what a dossier holds, of each thing the oldest first. */
record History(
        List<ClaimView> claim,
        List<EvidenceView> evidence,
        List<SearchView> searchLog,
        List<ReplyView> replies,
        List<CommentRequestView> commentRequests) {
    /** Those that the public read, counted as it read them. */
    History readBy(Released released) {
        return new History(
                released.versions(claim),
                released.versions(evidence),
                released.versions(searchLog),
                released.versions(replies),
                released.versions(commentRequests));
    }

    /** The same, with that alone come of each request which the public read of it. */
    History cameTo(OutcomesRead outcomes) {
        return new History(
                claim,
                evidence,
                searchLog,
                replies,
                commentRequests.stream().map(outcomes::last).toList());
    }

    Stream<Event> events() {
        return Stream.of(
                        claim.stream().map(Event::of),
                        evidence.stream().map(Event::of),
                        searchLog.stream().map(Event::of),
                        replies.stream().map(Event::of),
                        commentRequests.stream().map(Event::of))
                .flatMap(Function.identity());
    }
}
