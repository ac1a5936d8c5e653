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
 * @param id the same in every picture and list of this claim
 * @param standing whether it counts, and why not
 * @param bestId the heaviest of what carries it
 * @param works how many works carry it
 * @param carriers what carries it
 */
@TemplateData
public record LineRow(
        UUID id,
        Direction direction,
        String name,
        String kind,
        String level,
        String standing,
        UUID bestId,
        long works,
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

    /** Of a hundred, how many works carry it, beside the one of these that most do. */
    public long share(List<LineRow> among) {
        long most = among.stream().mapToLong(LineRow::works).max().orElse(1);
        return 100 * works / Math.max(1, most);
    }

    /** @param most as many carriers of each are told */
    static List<LineRow> of(Direction direction, SideView side, AssessmentWords words, int most) {
        return side.lines().stream()
                .map(line -> new LineRow(
                        AssessmentPicture.knot(direction, line),
                        direction,
                        line.originName(),
                        words.lines().kind(line.originKind()),
                        words.lines().level(line),
                        words.lines().standing(side, line),
                        line.bestId(),
                        line.items().stream()
                                .flatMap(id -> words.item(id).stream())
                                .map(Basis.Item::publicationId)
                                .distinct()
                                .count(),
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
