package org.claimtrail.web.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.SideView;

/** Tells of lines that rest on one object: whose they are, and under which names it is recorded. */
record ObjectWords(AssessmentWords words) {
    /** A sentence for each object; nothing where no two lines rest on one. */
    String resting(Assessment assessment) {
        return Stream.of(assessment.supporting(), assessment.disputing())
                .flatMap(side -> byObject(side).values().stream())
                .filter(lines -> lines.size() > 1)
                .map(lines -> words.rules()
                        .oneObject(words.names(lines), recorded(lines).size(), names(lines)))
                .collect(Collectors.joining(" "));
    }

    /** Whether something that counts was looked at by others too. */
    static boolean isOnOneObject(Assessment assessment) {
        return Stream.of(assessment.supporting(), assessment.disputing())
                .anyMatch(side -> side.counted().stream()
                        .anyMatch(line -> !beside(side, line).isEmpty()));
    }

    /** The lines that rest on what this one rests on. */
    static List<LineView> beside(SideView side, LineView line) {
        return byObject(side).getOrDefault(line.thingId(), List.of()).stream()
                .filter(other -> other != line)
                .toList();
    }

    private static Map<UUID, List<LineView>> byObject(SideView side) {
        return side.lines().stream()
                .filter(line -> line.thingId() != null)
                .collect(Collectors.groupingBy(LineView::thingId, LinkedHashMap::new, Collectors.toList()));
    }

    private String names(List<LineView> lines) {
        return words.list(recorded(lines).stream().map(AssessmentWords::quoted).toList());
    }

    /** What was recorded twice and said to be the same is known to each item by the name of its own record. */
    private List<String> recorded(List<LineView> lines) {
        return lines.stream()
                .flatMap(line -> line.items().stream()
                        .flatMap(id -> words.item(id).stream())
                        .filter(item -> line.thingId().equals(item.thingId())))
                .map(Basis.Item::id)
                .map(words.things()::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
