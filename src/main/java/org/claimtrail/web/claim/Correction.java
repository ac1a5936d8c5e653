package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.EventKind;
import org.claimtrail.dossier.Timeline;
import org.claimtrail.history.Versioned;
import org.claimtrail.web.timeline.TimelineWords;
import org.jspecify.annotations.Nullable;

/**
 * That something on a claim's page was put right, or counts no longer.
 *
 * @param at when; for readers, with which release
 * @param by who; null for readers
 * @param sentence what
 * @param why of the latest correction of each thing; null where the sentence says it, and of earlier ones
 */
@TemplateData
public record Correction(
        Instant at,
        @Nullable String by,
        String sentence,
        @Nullable String why) {
    /** All that a dossier shows, latest first. */
    static List<Correction> in(Dossier shown, Timeline timeline, TimelineWords words) {
        return timeline.events().stream()
                .filter(event -> isOne(event.kind()) && !event.recordedAt().isAfter(shown.knownAt()))
                .map(event -> new Correction(
                        event.recordedAt(),
                        event.recordedBy(),
                        words.sentence(event, shown.claim().id()),
                        why(event, shown)))
                .sorted(Comparator.comparing(Correction::at).reversed())
                .toList();
    }

    private static boolean isOne(EventKind kind) {
        return switch (kind) {
            case EVIDENCE_WITHDRAWN,
                    SEARCH_WITHDRAWN,
                    REPLY_WITHDRAWN,
                    COMMENT_REQUEST_WITHDRAWN,
                    CLAIM_RELATION_WITHDRAWN,
                    PUBLICATION_RETRACTED -> true;
            default -> kind.isCorrection();
        };
    }

    private static @Nullable String why(Event event, Dossier shown) {
        return event.kind().isCorrection()
                ? Stream.<List<? extends Versioned>>of(
                                List.of(shown.claim()),
                                shown.evidence(),
                                shown.searchLog(),
                                shown.replies(),
                                shown.commentRequests())
                        .flatMap(List::stream)
                        .filter(thing -> thing.id().equals(event.subject().id())
                                && thing.recordedAt().equals(event.recordedAt()))
                        .map(Versioned::reason)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
