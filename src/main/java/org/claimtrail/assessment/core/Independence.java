package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.claim.EvidenceLevel;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.DegeneracyBronKerboschCliqueFinder;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Which of some lines count: any two of them are shown to be independent. Where several choices are open, the one that gives the highest
 * level, then the heaviest lines.
 */
final class Independence {
    /** Of more that are in doubt there are too many choices: then the heaviest counts, and what is independent of those that do. */
    static final int MOST_IN_DOUBT = 12;

    /** Of lines that could count. */
    static final Comparator<List<Line>> BEST_FIRST =
            Comparator.comparing(Side::together).reversed().thenComparing(Independence::compareLines);

    private final Parties parties;

    Independence(Parties parties) {
        this.parties = parties;
    }

    /**
     * Some lines.
     *
     * @param lines all of them, the heaviest first, each counting or not
     * @param undecided worth something, and not shown to be independent: somebody could judge that
     * @param onOneThing worth something, and resting on what a line rests on that counts
     * @param inDoubt the lines, by key, that another choice could leave out or let in
     * @param isGreedy whether there were too many choices to weigh them all
     */
    record Counted(
            List<Line> lines,
            List<Line> counting,
            List<Line> undecided,
            List<Line> onOneThing,
            Set<Object> inDoubt,
            boolean isGreedy) {
        static Counted of(List<Line> lines, Set<Object> inDoubt, boolean isGreedy) {
            List<Line> counting = lines.stream().filter(Line::counts).toList();
            List<Line> others = lines.stream()
                    .filter(line -> !line.counts() && line.isAtLeast(EvidenceLevel.WEAK))
                    .toList();
            return new Counted(
                    lines,
                    counting,
                    others.stream()
                            .filter(line -> counting.stream().noneMatch(other -> isOne(line, other)))
                            .toList(),
                    others.stream()
                            .filter(line -> counting.stream().anyMatch(line::isOnThingOf))
                            .toList(),
                    inDoubt,
                    isGreedy);
        }

        private static boolean isOne(Line one, Line other) {
            return one.isOnThingOf(other)
                    || one.party().id().equals(other.party().id());
        }
    }

    Counted count(List<Line> lines) {
        List<Line> sorted = seconded(lines).sorted(Line.HEAVIEST_FIRST).toList();
        List<Group> groups = groups(sorted.stream()
                .filter(line -> line.isAtLeast(EvidenceLevel.WEAK))
                .toList());
        boolean isGreedy = groups.size() > MOST_IN_DOUBT;
        List<Line> best = isGreedy || groups.size() == 1
                ? greedy(groups)
                : exact(groups).stream().min(BEST_FIRST).orElse(List.of());
        return Counted.of(
                counting(sorted, best),
                groups.stream()
                        .filter(group -> !group.isBeyondDoubt())
                        .limit(MOST_IN_DOUBT)
                        .map(group -> group.heaviest().key())
                        .collect(Collectors.toSet()),
                isGreedy);
    }

    private static List<Line> counting(List<Line> lines, List<Line> choice) {
        Set<Object> counting = choice.stream().map(Line::key).collect(Collectors.toSet());
        return lines.stream()
                .map(line -> line.counting(counting.contains(line.key())))
                .toList();
    }

    /** Whoever examined a thing that somebody independent examined too, and both to some purpose, is confirmed by that. */
    private Stream<Line> seconded(List<Line> lines) {
        Map<UUID, List<Line>> examining = lines.stream()
                .map(line -> line.seconded(false))
                .filter(line -> line.thingId() != null && line.isAtLeast(EvidenceLevel.MODERATE))
                .collect(Collectors.groupingBy(Line::thingId));
        return lines.stream()
                .map(line -> line.seconded(examining.getOrDefault(line.thingId(), List.of()).stream()
                        .anyMatch(other -> parties.isIndependent(line.party(), other.party()))));
    }

    /** Lines that are independent of each other and of the same others: one counts with the other. */
    private record Group(List<Line> lines, boolean isBeyondDoubt) {
        Line heaviest() {
            return lines.get(0);
        }
    }

    /**
     * Whoever has a name, and a house of its own, is independent of all others that have one. They are many in a large claim, and are taken
     * together: what is left are the few in doubt.
     */
    private List<Group> groups(List<Line> lines) {
        Map<UUID, Integer> inHouse = new HashMap<>();
        lines.forEach(line -> parties.house(line.party().id()).forEach(id -> inHouse.merge(id, 1, Integer::sum)));
        List<Line> beyondDoubt = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        boolean isAnybodyThere = false;
        for (Line line : lines) {
            UUID id = line.party().id();
            boolean isAlone =
                    line.thingId() == null && parties.house(id).stream().allMatch(house -> inHouse.get(house) == 1);
            if (Parties.isNamed(line.party()) && isAlone && !parties.isToldApart(id)) {
                beyondDoubt.add(line);
            } else if (!isAnybody(line) || !isAnybodyThere) {
                isAnybodyThere |= isAnybody(line);
                groups.add(new Group(List.of(line), false));
            }
        }
        if (!beyondDoubt.isEmpty()) {
            groups.add(new Group(beyondDoubt, true));
        }
        return groups;
    }

    /** Whoever has no name, and of whom nobody judged anything: the heaviest of them is as good as any. */
    private boolean isAnybody(Line line) {
        UUID id = line.party().id();
        return line.thingId() == null
                && !Parties.isNamed(line.party())
                && !parties.isToldApart(id)
                && parties.above(id).isEmpty();
    }

    private boolean areIndependent(Group one, Group other) {
        return !one.heaviest().isOnThingOf(other.heaviest())
                && parties.isIndependent(
                        one.heaviest().party(), other.heaviest().party());
    }

    private List<List<Line>> exact(List<Group> groups) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, groups.size()).forEach(graph::addVertex);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areIndependent(groups.get(i), groups.get(j))) {
                    graph.addEdge(i, j);
                }
            }
        }
        List<List<Line>> choices = new ArrayList<>();
        new DegeneracyBronKerboschCliqueFinder<>(graph)
                .forEach(clique -> choices.add(clique.stream()
                        .flatMap(i -> groups.get(i).lines().stream())
                        .sorted(Line.HEAVIEST_FIRST)
                        .toList()));
        return choices;
    }

    private List<Line> greedy(List<Group> groups) {
        List<Group> chosen = new ArrayList<>();
        groups.stream()
                .sorted(Comparator.comparing(Group::heaviest, Line.HEAVIEST_FIRST))
                .filter(group -> chosen.stream().allMatch(other -> areIndependent(group, other)))
                .forEachOrdered(chosen::add);
        return chosen.stream()
                .flatMap(group -> group.lines().stream())
                .sorted(Line.HEAVIEST_FIRST)
                .toList();
    }

    /** The first line that weighs more decides, and then whoever has more of them. */
    private static int compareLines(List<Line> one, List<Line> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .map(i -> Worth.HEAVIEST_FIRST.compare(
                        one.get(i).best(), other.get(i).best()))
                .filter(heavier -> heavier != 0)
                .findFirst()
                .orElseGet(() -> Integer.compare(other.size(), one.size()));
    }
}
