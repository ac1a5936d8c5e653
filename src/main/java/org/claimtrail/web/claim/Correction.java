package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.EventKind;
import org.claimtrail.dossier.Timeline;
import org.claimtrail.web.timeline.TimelineWords;
import org.jspecify.annotations.Nullable;

/**
 * That something on a claim's page was put right, counts no longer, or was not to be read.
 *
 * @param at when; for readers, with which release
 * @param by who; null for readers
 * @param sentence what
 * @param changes what it said before, and says since, field by field
 * @param why null where the sentence says it
 */
@TemplateData
public record Correction(
        Instant at,
        @Nullable String by,
        String sentence,
        List<ChangedField> changes,
        @Nullable String why) {
    /** All that a dossier shows, latest first. */
    static List<Correction> in(Dossier shown, Timeline timeline, TimelineWords words) {
        List<Event> known = timeline.events().stream()
                .filter(event -> !event.recordedAt().isAfter(shown.knownAt()))
                .toList();
        return known.stream()
                .filter(event -> isOne(event.kind()))
                .map(event -> new Correction(
                        event.recordedAt(),
                        event.recordedBy(),
                        words.sentence(event, shown.claim().id()),
                        ChangedField.of(event.changes(), words.locale()),
                        event.details().reason()))
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
                    PUBLICATION_RETRACTED,
                    CLAIM_PAUSED -> true;
            default -> kind.isCorrection();
        };
    }
}
