package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.assessment.LineRow;
import org.jspecify.annotations.Nullable;

/**
 * What points one way, by the lines that it is in: ten papers that carry one official are one line, and stand as one.
 *
 * @param groups the heaviest line first; what is in none comes last
 * @param admitted how many lines are nothing but what a party answered
 */
@TemplateData
public record EvidenceByLine(Few<Group> groups, long admitted) {
    private static final int MOST = 12;

    /**
     * A line, or what is in none.
     *
     * @param row what the rules make of the line; null of what is in none
     * @param why it is in none; null of a line
     * @param items the heaviest first
     * @param replies of whoever admits it
     */
    @TemplateData
    public record Group(@Nullable LineRow row, @Nullable String why, List<EvidenceView> items, List<UUID> replies) {
        public boolean isLine() {
            return row != null;
        }

        public long works() {
            return items.stream().map(EvidenceView::publicationId).distinct().count();
        }

        /** What stands open: of a line its first work, of what is in none each by itself. */
        public List<EvidenceView> open() {
            return isLine() && !items.isEmpty() ? items.subList(0, 1) : items;
        }

        public List<EvidenceView> folded() {
            return isLine() && !items.isEmpty() ? items.subList(1, items.size()) : List.of();
        }

        public boolean has(@Nullable UUID itemId) {
            return items.stream().anyMatch(item -> item.id().equals(itemId));
        }
    }

    static EvidenceByLine of(Direction direction, List<EvidenceView> pointing, AssessmentPanel backing) {
        Map<UUID, EvidenceView> left = new LinkedHashMap<>();
        pointing.forEach(item -> left.put(item.id(), item));
        List<Group> lines =
                backing.rows(direction).stream().map(row -> line(row, left)).toList();
        Map<String, List<EvidenceView>> apart = left.values().stream()
                .collect(Collectors.groupingBy(
                        item -> backing.apart(item.id()), LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = Stream.concat(
                        lines.stream().filter(group -> !group.items().isEmpty()),
                        apart.entrySet().stream()
                                .map(each -> new Group(null, each.getKey(), each.getValue(), List.of())))
                .toList();
        long admitted = lines.stream()
                .filter(group -> group.items().isEmpty() && !group.replies().isEmpty())
                .count();
        return new EvidenceByLine(Few.of(MOST, groups), admitted);
    }

    /** Whether an item is in one of the lines that are folded away. */
    public boolean isFolded(@Nullable UUID itemId) {
        return groups.rest().stream().anyMatch(group -> group.has(itemId));
    }

    /** How many lines are folded away. */
    public long foldedLines() {
        return groups.rest().stream().filter(Group::isLine).count();
    }

    /** How many items are folded away that are in no line. */
    public int foldedApart() {
        return groups.rest().stream()
                .filter(group -> !group.isLine())
                .mapToInt(group -> group.items().size())
                .sum();
    }

    /** Takes its items from those that are left. */
    private static Group line(LineRow row, Map<UUID, EvidenceView> left) {
        List<UUID> ids = row.carriers().stream().map(LineRow.Carrier::id).toList();
        List<EvidenceView> items = Stream.concat(Stream.of(row.bestId()), ids.stream())
                .distinct()
                .map(left::remove)
                .filter(Objects::nonNull)
                .toList();
        List<UUID> replies = row.carriers().stream()
                .filter(carrier -> carrier.title() == null)
                .map(LineRow.Carrier::id)
                .toList();
        return new Group(row, null, items, replies);
    }
}
