package org.claimtrail.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.release.Released;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.bearing.Bearing;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.history.Versioned;
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
                        events(claim, Said::of, Events::of),
                        events(evidence, Said::of, Events::of),
                        events(searchLog, Said::of, Events::of),
                        events(replies, Said::of, Events::of),
                        events(commentRequests, Said::of, Events::of))
                .flatMap(Function.identity());
    }

    /** Each version beside the one before. */
    private static <V extends Versioned> Stream<Event> events(
            List<V> versions, Function<V, Map<String, Object>> said, BiFunction<V, List<Change>, Event> event) {
        Map<UUID, V> last = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (V version : versions) {
            V before = last.put(version.id(), version);
            events.add(event.apply(
                    version, before == null ? List.of() : Change.between(said.apply(before), said.apply(version))));
        }
        return events.stream();
    }
}
