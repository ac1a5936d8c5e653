package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.platform.value.Folded;
import org.jspecify.annotations.Nullable;

/** What a person looks for among the evidence on one claim; and which item, and which line, of many stands open. */
@TemplateData
public class ItemSearch {
    /** What a list of evidence is narrowed to. */
    public enum Only {
        SUPPORTS,
        DISPUTES,
        NEUTRAL,
        UNGRADED,
        UNRECORDED,
        TAKEN_BACK
    }

    @QueryParam("find")
    String find;

    @QueryParam("only")
    Only only;

    @QueryParam("unfold")
    String unfold;

    @QueryParam("item")
    UUID item;

    @QueryParam("line")
    UUID line;

    public String find() {
        return isBlank() ? "" : find;
    }

    /** As the form's field holds it. */
    public String chosen() {
        return only == null ? "" : only.name();
    }

    public @Nullable UUID item() {
        return item;
    }

    /** The line of which the picture is asked for. */
    public @Nullable UUID line() {
        return line;
    }

    /** Whether a part is asked for that a page with much evidence leaves out. */
    public boolean unfolds(String part) {
        return part.equals(unfold);
    }

    public boolean isNarrow() {
        return !isBlank() || only != null;
    }

    private boolean isBlank() {
        return find == null || Folded.isBlank(find);
    }

    List<EvidenceView> among(List<EvidenceView> items) {
        String sought = isBlank() ? "" : Folded.of(find);
        return items.stream()
                .filter(this::isOne)
                .filter(item -> says(item, sought))
                .toList();
    }

    private boolean isOne(EvidenceView item) {
        return only == null
                || switch (only) {
                    case SUPPORTS -> item.direction() == Direction.SUPPORTS;
                    case DISPUTES -> item.direction() == Direction.DISPUTES;
                    case NEUTRAL -> item.direction() == Direction.NEUTRAL;
                    case UNGRADED -> item.credibility() == null;
                    case UNRECORDED -> item.derivesFrom().isEmpty();
                    case TAKEN_BACK -> item.retraction() != null;
                };
    }

    private static boolean says(EvidenceView item, String sought) {
        return Stream.of(item.sourceName(), item.publicationTitle(), item.quote(), item.locator(), item.note())
                .anyMatch(text -> text != null && Folded.of(text).contains(sought));
    }
}
