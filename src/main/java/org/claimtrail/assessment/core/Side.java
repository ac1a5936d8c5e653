package org.claimtrail.assessment.core;

import static org.claimtrail.claim.EvidenceLevel.CONCLUSIVE;
import static org.claimtrail.claim.EvidenceLevel.MODERATE;
import static org.claimtrail.claim.EvidenceLevel.NONE;
import static org.claimtrail.claim.EvidenceLevel.STRONG;
import static org.claimtrail.claim.EvidenceLevel.WEAK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Independence.Counted;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.claim.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/** What speaks for a claim, or against it. */
record Side(
        EvidenceLevel level,
        Counted all,
        List<UUID> notRecorded,
        List<UUID> circular,
        List<UUID> struckOut,
        List<Applied> rules) {
    static Side of(Counted counted, List<UUID> notRecorded, List<UUID> circular, List<UUID> struckOut) {
        List<Applied> rules = new ArrayList<>();
        if (!counted.undecided().isEmpty()) {
            rules.add(new Applied.Undecided(counted.undecided().size(), counted.isGreedy()));
        }
        onOneThing(counted).forEach(rules::add);
        EvidenceLevel level = together(counted.counting(), rules);
        if (level == NONE && !notRecorded.isEmpty()) {
            level = WEAK;
            rules.add(new Applied.LineageNotRecorded(notRecorded.size(), level));
        }
        return new Side(level, counted, notRecorded, circular, struckOut, rules);
    }

    private static Stream<Applied.OneThing> onOneThing(Counted counted) {
        return counted.counting().stream()
                .filter(line -> line.thingId() != null)
                .map(line -> new Applied.OneThing(
                        line.thingId(),
                        1
                                + (int) counted.onOneThing().stream()
                                        .filter(line::isOnThingOf)
                                        .count(),
                        line.best().isSeconded()))
                .filter(step -> step.lines() > 1);
    }

    /** What lines that count are worth together, the heaviest first. */
    static EvidenceLevel together(List<Line> lines) {
        return together(lines, new ArrayList<>());
    }

    private static EvidenceLevel together(List<Line> lines, List<Applied> rules) {
        if (lines.isEmpty()) {
            return NONE;
        }
        Line first = lines.get(0);
        rules.add(new Applied.LineLevel(
                first.originId(),
                first.best().ground(),
                first.best().quality(),
                first.best().isWeakened(),
                first.best().isSeconded(),
                first.level()));
        return lines.size() == 1 || !lines.get(1).isAtLeast(MODERATE) ? first.level() : corroborated(lines, rules);
    }

    /** What the first is worth with another beside it that is more than weak. */
    private static EvidenceLevel corroborated(List<Line> lines, List<Applied> rules) {
        Line first = lines.get(0);
        List<Line> finds = lines.stream()
                .filter(line -> line.isAtLeast(MODERATE) && line.best().isHardAndGraded())
                .toList();
        // What a second examiner raised is sure of one thing, and not that there are two.
        boolean isConclusive = finds.size() > 1
                && finds.stream().anyMatch(line -> line.best().seconded(false).level() == STRONG);
        Line second = finds.stream()
                .filter(line -> isConclusive && line != first)
                .findFirst()
                .orElse(lines.get(1));
        EvidenceLevel level = isConclusive ? CONCLUSIVE : STRONG;
        rules.add(new Applied.Corroboration(second.originId(), first.level(), second.level(), level));
        return level;
    }

    /** The heaviest first; those too that do not count. */
    List<Line> lines() {
        return all.lines();
    }

    List<Line> counted() {
        return all.counting();
    }

    /** Those that are more than weak: only they corroborate, and carry confidence. */
    List<Line> carrying() {
        return counted().stream().filter(line -> line.isAtLeast(MODERATE)).toList();
    }

    /** Of the best of the lines that carry it; null where none does. */
    @Nullable
    Quality quality() {
        return carrying().stream()
                .map(line -> line.best().quality())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether what is best lacks a grade, or has one that says that it can't be judged. */
    boolean isUngraded() {
        Quality best = quality();
        return counted().stream()
                .filter(line -> best == null || line.best().quality() == best)
                .findFirst()
                .filter(line -> !line.best().isGraded())
                .isPresent();
    }

    /** What two lines have in common if there would be the same without either. */
    Object alike(Line line) {
        return all.inDoubt().contains(line.key()) ? line.key() : line.best().alike();
    }

    /** Of the lines alone: what nobody knows the origin of says nothing about likelihood. */
    EvidenceLevel lineLevel() {
        return counted().isEmpty() ? NONE : level;
    }

    /** The same with other lines. */
    Side with(Counted others) {
        return of(others, notRecorded, circular, struckOut);
    }
}
