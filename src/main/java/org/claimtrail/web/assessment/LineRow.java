package org.claimtrail.web.assessment;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.evidence.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A line, as a list tells it.
 *
 * @param standing whether it counts, and why not
 * @param bestId the heaviest of what carries it
 * @param carriers what carries it
 */
@TemplateData
public record LineRow(
        Direction direction,
        String name,
        String kind,
        String level,
        String standing,
        UUID bestId,
        List<Carrier> carriers) {
    /**
     * @param id of the item of evidence, or of the reply
     * @param href the same, on the same page
     * @param title of its publication; null for a reply
     * @param publisher null likewise
     */
    @TemplateData
    public record Carrier(
            UUID id,
            String href,
            @Nullable String title,
            @Nullable String publisher) {}

    /** @param most as many carriers of each are told */
    static List<LineRow> of(Direction direction, SideView side, AssessmentWords words, int most) {
        return side.lines().stream()
                .map(line -> new LineRow(
                        direction,
                        line.originName(),
                        words.lines().kind(line.originKind()),
                        words.lines().level(line),
                        words.lines().standing(side, line),
                        line.bestId(),
                        line.items().stream()
                                .limit(most)
                                .map(id -> carrier(id, words))
                                .toList()))
                .toList();
    }

    private static Carrier carrier(UUID id, AssessmentWords words) {
        return words.item(id)
                .map(Basis.Item::publicationId)
                .map(work -> new Carrier(id, "#evidence-" + id, words.title(work), words.publisher(work)))
                .orElseGet(() -> new Carrier(id, "#reply-" + id, null, null));
    }
}
