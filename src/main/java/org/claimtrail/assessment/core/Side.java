package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.claim.EvidenceLevel;

/** What speaks for a claim, or against it. */
record Side(EvidenceLevel level, List<Line> lines, List<UUID> notRecorded, List<UUID> circular, List<Applied> rules) {
    static Side of(List<Line> lines, List<UUID> notRecorded, List<UUID> circular) {
        List<Applied> rules = new ArrayList<>();
        EvidenceLevel level = level(lines.stream().filter(Line::counts).toList(), rules);
        if (level == EvidenceLevel.NONE && !notRecorded.isEmpty()) {
            level = EvidenceLevel.WEAK;
            rules.add(new Applied.LineageNotRecorded(notRecorded.size(), level));
        }
        return new Side(level, lines, notRecorded, circular, rules);
    }

    /** What lines that count are worth together, the heaviest first. */
    static EvidenceLevel level(List<Line> lines) {
        return level(lines, new ArrayList<>());
    }

    private static EvidenceLevel level(List<Line> lines, List<Applied> rules) {
        if (lines.isEmpty()) {
            return EvidenceLevel.NONE;
        }
        EvidenceLevel first = lines.get(0).level();
        rules.add(new Applied.LineLevel(
                lines.get(0).originId(), lines.get(0).best().steps(), first));
        if (lines.size() == 1 || !isMatch(lines.get(1).level(), first)) {
            return first;
        }
        EvidenceLevel second = next(first);
        rules.add(new Applied.Corroboration(
                lines.get(1).originId(), first, lines.get(1).level(), second));
        List<Line> moderate = lines.stream()
                .filter(line -> line.level().compareTo(EvidenceLevel.MODERATE) >= 0)
                .toList();
        if (moderate.size() < 3
                || second == EvidenceLevel.CONCLUSIVE
                || moderate.stream().noneMatch(line -> line.best().isHard())) {
            return second;
        }
        rules.add(new Applied.Convergence(second, moderate.size(), next(second)));
        return next(second);
    }

    private static boolean isMatch(EvidenceLevel second, EvidenceLevel first) {
        return second.compareTo(EvidenceLevel.MODERATE) >= 0 || second == first;
    }

    private static EvidenceLevel next(EvidenceLevel level) {
        return EvidenceLevel.values()[level.ordinal() + 1];
    }

    List<Line> counted() {
        return lines.stream().filter(Line::counts).toList();
    }

    /** Of the lines alone: what nobody knows the origin of says nothing about likelihood. */
    EvidenceLevel lineLevel() {
        return counted().isEmpty() ? EvidenceLevel.NONE : level;
    }

    /** The same with other lines. */
    Side with(List<Line> others) {
        return of(others, notRecorded, circular);
    }
}
