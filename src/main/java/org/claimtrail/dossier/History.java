package org.claimtrail.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.release.Released;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.bearing.Bearing;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.ledger.Subject;
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
                released.versions(bearing(released)),
                released.versions(searchLog),
                released.versions(replies),
                released.versions(commentRequests));
    }

    /** What is said against an item that no release showed has nothing to bear on. */
    private List<EvidenceView> bearing(Released released) {
        return Bearing.of(evidence.stream()
                .filter(version -> released.showed(version.recordedAt(), version.withdrawal()))
                .toList());
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

    /** Whether it holds what was judged: the claim, or an item. */
    boolean has(Subject judged) {
        return judged.kind() != Subject.Kind.EVIDENCE
                || evidence.stream().anyMatch(item -> item.id().equals(judged.id()));
    }

    Stream<Event> events() {
        return Stream.of(
                        claim.stream().map(Events::of),
                        evidence.stream().map(Events::of),
                        searchLog.stream().map(Events::of),
                        replies.stream().map(Events::of),
                        commentRequests.stream().map(Events::of))
                .flatMap(Function.identity());
    }
}
