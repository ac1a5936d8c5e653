package org.claimtrail.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Released;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;

/** All versions of what a dossier holds, of each thing the oldest first. */
record History(
        List<ClaimView> claim,
        List<EvidenceView> evidence,
        List<ReplyView> replies,
        List<CommentRequestView> commentRequests) {
    /** Those that the public read, counted as it read them. */
    History readBy(Released released) {
        return new History(
                released.versions(claim),
                released.versions(evidence),
                released.versions(replies),
                released.versions(commentRequests));
    }

    /** The same, of what was withdrawn with that alone which a release showed to have come of it; by request. */
    History cameTo(Map<UUID, CommentRequestView> shown) {
        return new History(
                claim,
                evidence,
                replies,
                commentRequests.stream()
                        .map(request ->
                                request.withdrawal() == null ? request : request.cameTo(shown.get(request.id())))
                        .toList());
    }

    Stream<Event> events() {
        return Stream.of(
                        claim.stream().map(Event::of),
                        evidence.stream().map(Event::of),
                        replies.stream().map(Event::of),
                        commentRequests.stream().map(Event::of))
                .flatMap(Function.identity());
    }
}
