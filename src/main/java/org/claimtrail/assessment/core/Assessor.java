package org.claimtrail.assessment.core;

import static org.claimtrail.evidence.Direction.DISPUTES;
import static org.claimtrail.evidence.Direction.NEUTRAL;
import static org.claimtrail.evidence.Direction.SUPPORTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment.Stop;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.evidence.Direction;

/** Uses the rules on one basis, once. */
final class Assessor {
    private final Basis basis;
    private final Parties parties;
    private final Independence independence;
    private final Defeaters defeaters;
    private final Origins neither;
    private final List<Item> open;
    private final Origins forIt;
    private final Origins against;
    private final Attributions wordsForIt;
    private final Side supporting;
    private final Side disputing;
    private final Answers answers;
    private final List<Applied.Contradiction> contradictions;

    Assessor(Basis basis) {
        this(basis, new Origins(basis, SUPPORTS), new Origins(basis, DISPUTES));
    }

    /** Of where the items come from that was followed already. */
    Assessor(Basis basis, Origins forIt, Origins against) {
        this.basis = basis;
        this.parties = new Parties(basis.parties(), basis.identities());
        this.independence = new Independence(parties);
        this.defeaters = new Defeaters(basis, parties);
        this.forIt = forIt.of(basis, defeaters.defeated());
        this.against = against.of(basis, defeaters.defeated());
        this.neither = new Origins(basis, NEUTRAL).of(basis, defeaters.defeated());
        this.open = neither.items().stream()
                .filter(item -> !isStruckOut(neither, item))
                .toList();
        this.wordsForIt = words(this.forIt, SUPPORTS);
        this.supporting = side(this.forIt, wordsForIt);
        this.disputing = side(this.against, words(this.against, DISPUTES));
        this.answers = new Answers(basis, parties);
        this.contradictions = answers.contradictions();
    }

    private Attributions words(Origins origins, Direction direction) {
        return new Attributions(basis, parties, origins, direction, defeaters.defeated());
    }

    private Side side(Origins origins, Attributions words) {
        return Side.of(
                new Lines(basis, parties).count(words.choices()),
                items(origins, ends -> ends.stream().anyMatch(end -> end.kind() == End.Kind.NOT_RECORDED)),
                items(origins, List::isEmpty),
                struckOut(origins));
    }

    /** Whether it copies nothing but what is struck out. */
    private static boolean isStruckOut(Origins origins, Item item) {
        List<End> ends = origins.ends(item);
        return !ends.isEmpty() && ends.stream().allMatch(end -> end.kind() == End.Kind.STRUCK_OUT);
    }

    /** Of which nothing is left, or that copy nothing but such. */
    private List<UUID> struckOut(Origins origins) {
        Stream<UUID> copies = origins.items().stream()
                .filter(item -> isStruckOut(origins, item))
                .map(Item::id);
        return Stream.concat(
                        copies,
                        basis.items().stream()
                                .filter(item -> item.direction() == origins.direction() && defeaters.isStruckOut(item))
                                .map(Item::id))
                .sorted()
                .toList();
    }

    private static List<UUID> items(Origins origins, Predicate<List<End>> which) {
        return origins.items().stream()
                .filter(item -> which.test(origins.ends(item)))
                .map(Item::id)
                .toList();
    }

    Assessment assess() {
        List<Applied> rules = usedBeforeWeighing();
        Conclusion conclusion = Conclusion.of(supporting, disputing, doubts(), rules);
        RatedDown ratedDown = RatedDown.of(basis.ratedDown(), conclusion.confidence(), rules);
        Conclusion ifGraded = Conclusion.of(graded(supporting), graded(disputing), doubts());
        return new Assessment(
                basis.knownAt(),
                basis.asOf(),
                basis.claimId(),
                conclusion,
                ifGraded.equals(conclusion) ? null : ifGraded,
                isStale(conclusion) ? basis.decidedOn() : null,
                ratedDown,
                new Flags(basis, parties, supporting, disputing)
                        .raised(followed(), defeaters.origins(), contradictions, isStale(conclusion)),
                publishers(),
                SideView.of(supporting),
                SideView.of(disputing),
                open.stream().map(Item::id).toList(),
                basis.searchesInVain(),
                circles(),
                Stream.concat(restsOn(supporting), restsOn(disputing)).toList(),
                new Remedies(basis, parties, supporting, disputing, forIt, against).thatChange(conclusion),
                rules);
    }

    /** What the rules say of items and answers, before the sides are weighed against each other. */
    private List<Applied> usedBeforeWeighing() {
        List<Applied> rules = new ArrayList<>(defeaters.defeated().values());
        wordsForIt.recanted().forEach(rules::add);
        rules.addAll(answers.denials());
        rules.addAll(answers.silences());
        if (isOpenQuestion()) {
            rules.add(
                    new Applied.OpenQuestion(open.size(), basis.searchesInVain().size()));
        }
        rules.addAll(contradictions);
        return rules;
    }

    Conclusion conclusion() {
        return Conclusion.of(supporting, disputing, doubts());
    }

    Gist gist() {
        return new Gist(conclusion(), SideView.of(supporting), SideView.of(disputing));
    }

    /** Had all that carries it the grades that it lacks. */
    private Side graded(Side side) {
        return side.with(
                independence.count(side.lines().stream().map(Line::graded).toList()));
    }

    /** Whether somebody looked, and found neither for nor against, or nothing at all. */
    private boolean isOpenQuestion() {
        return !open.isEmpty() || !basis.searchesInVain().isEmpty();
    }

    private Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (isOpenQuestion()) {
            doubts.add(Doubt.OPEN_QUESTION);
        }
        if (!contradictions.isEmpty()) {
            doubts.add(Doubt.SELF_CONTRADICTING);
        }
        return doubts;
    }

    private Stream<Mainstay> restsOn(Side side) {
        Map<Object, Conclusion> without = new HashMap<>();
        return side.counted().stream()
                .map(line -> new Mainstay(
                        line.originId(),
                        line.origin().name(),
                        without.computeIfAbsent(side.alike(line), it -> without(line))));
    }

    private Conclusion without(Line line) {
        return Conclusion.of(without(supporting, line), without(disputing, line), doubts());
    }

    private Side without(Side side, Line line) {
        return side.lines().contains(line)
                ? side.with(independence.count(
                        side.lines().stream().filter(other -> other != line).toList()))
                : side;
    }

    private boolean isStale(Conclusion conclusion) {
        return basis.decidedOn() != null && !basis.decidedOn().equals(conclusion);
    }

    private int publishers() {
        return (int) Stream.of(forIt.items(), against.items(), open)
                .flatMap(List::stream)
                .map(item -> basis.work(item.publicationId()).publisherId())
                .distinct()
                .count();
    }

    private List<Origins> followed() {
        return List.of(forIt, against, neither, defeaters.origins());
    }

    private List<List<Stop>> circles() {
        return followed().stream()
                .flatMap(origins -> origins.circles().stream())
                .distinct()
                .sorted(Comparator.comparing(List::toString))
                .map(circle -> circle.stream()
                        .map(id -> new Stop(id, basis.work(id).title()))
                        .toList())
                .toList();
    }
}
