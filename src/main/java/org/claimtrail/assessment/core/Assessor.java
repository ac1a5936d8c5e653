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
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment.Stop;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.reply.comment.Outcome;

/** Uses the rules on one basis, once. */
final class Assessor {
    private final Basis basis;
    private final Parties parties;
    private final Origins forIt;
    private final Origins against;
    private final Origins neither;
    private final Side supporting;
    private final Side disputing;
    private final List<Applied> rules = new ArrayList<>();

    Assessor(Basis basis) {
        this.basis = basis;
        this.parties = new Parties(basis);
        this.forIt = new Origins(basis, SUPPORTS);
        this.against = new Origins(basis, DISPUTES);
        this.neither = new Origins(basis, NEUTRAL);
        this.supporting = side(forIt, SUPPORTS);
        this.disputing = side(against, DISPUTES);
    }

    Assessment assess() {
        answers();
        List<UUID> open = neither.items().stream().map(Item::id).toList();
        if (isOpen()) {
            rules.add(new Applied.OpenQuestion(open.size()));
        }
        Conclusion conclusion = Conclusion.of(supporting, disputing, isOpen(), rules);
        return new Assessment(
                basis.knownAt(),
                basis.asOf(),
                basis.claimId(),
                conclusion,
                flags(),
                publishers(),
                SideView.of(supporting),
                SideView.of(disputing),
                open,
                circles(),
                Stream.concat(supporting.counted().stream(), disputing.counted().stream())
                        .map(line -> new Mainstay(line.originId(), line.origin().name(), without(line)))
                        .toList(),
                new Remedies(basis, supporting, disputing).thatChange(conclusion),
                rules);
    }

    Gist gist() {
        return new Gist(
                Conclusion.of(supporting, disputing, isOpen()),
                supporting.counted().stream().map(Line::originId).collect(Collectors.toSet()));
    }

    private Side side(Origins origins, Direction direction) {
        List<Line> lines = new Lines(basis, parties, origins, direction).all();
        return Side.of(
                lines,
                items(origins, ends -> ends.stream().anyMatch(end -> end.kind() == End.Kind.NOT_RECORDED)),
                items(origins, List::isEmpty));
    }

    private static List<UUID> items(Origins origins, Predicate<List<End>> which) {
        return origins.items().stream()
                .filter(item -> which.test(origins.ends(item)))
                .map(Item::id)
                .toList();
    }

    /** Denials, silence and refusals to answer are shown, and count for nothing; who admits is in a line already. */
    private void answers() {
        basis.heard().stream()
                .filter(answer -> answer.kind().isDenial())
                .sorted(Comparator.comparing(Answer::id))
                .forEach(answer -> rules.add(new Applied.Denial(
                        answer.id(), parties.get(answer.respondentId()).name(), answer.kind())));
        unanswered()
                .forEach((id, outcome) ->
                        rules.add(new Applied.Silence(id, parties.get(id).name(), outcome)));
    }

    /** Who answered under another name was not silent, and who was asked under two comes as far as under one. */
    private Map<UUID, Outcome> unanswered() {
        Map<UUID, Outcome> asked = basis.unanswered();
        Comparator<UUID> furthestFirst =
                Comparator.comparing((UUID id) -> asked.get(id)).reversed().thenComparing(parties.namedFirst());
        Map<UUID, UUID> furthest = new HashMap<>();
        asked.keySet().forEach(id -> furthest.merge(parties.person(id), id, BinaryOperator.minBy(furthestFirst)));
        basis.heard().stream()
                .filter(answer -> answer.kind().isAnswer())
                .forEach(answer -> furthest.remove(parties.person(answer.respondentId())));
        Map<UUID, Outcome> unanswered = new TreeMap<>(asked);
        unanswered.keySet().retainAll(furthest.values());
        return unanswered;
    }

    private boolean isOpen() {
        return basis.isOpenQuestion();
    }

    private Conclusion without(Line line) {
        return Conclusion.of(without(supporting, line), without(disputing, line), isOpen());
    }

    private Side without(Side side, Line line) {
        return side.lines().contains(line)
                ? side.with(Lines.count(
                        parties,
                        side.lines().stream().filter(other -> other != line).toList()))
                : side;
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flag(
                flags,
                Flag.SINGLE_SOURCED,
                Conclusion.leading(supporting, disputing).counted().size() == 1);
        flag(flags, Flag.CIRCULAR, !circles().isEmpty());
        flag(flags, Flag.STALE, basis.isOvertaken());
        flag(flags, Flag.LINEAGE_INCOMPLETE, leadTo(End.Kind.NOT_RECORDED));
        flag(flags, Flag.INDEPENDENCE_NOT_ESTABLISHED, isUnestablished(supporting) || isUnestablished(disputing));
        flag(flags, Flag.CONFLICTING, Conclusion.isConflict(supporting, disputing));
        boolean isUnheard = basis.heard().size() < basis.answers().size();
        flag(flags, Flag.RETRACTED_WORK, isUnheard || leadTo(End.Kind.TAKEN_BACK));
        return flags;
    }

    private static void flag(Set<Flag> flags, Flag flag, boolean isUp) {
        if (isUp) {
            flags.add(flag);
        }
    }

    private boolean leadTo(End.Kind kind) {
        return Stream.of(forIt, against, neither)
                .flatMap(origins -> origins.items().stream().flatMap(item -> origins.ends(item).stream()))
                .anyMatch(end -> end.kind() == kind);
    }

    private boolean isUnestablished(Side side) {
        return side.lines().stream().anyMatch(line -> !line.counts() && line.level() != EvidenceLevel.NONE);
    }

    private int publishers() {
        return (int) basis.items().stream()
                .map(item -> basis.work(item.publicationId()).publisherId())
                .distinct()
                .count();
    }

    private List<List<Stop>> circles() {
        return Stream.of(forIt, against, neither)
                .flatMap(origins -> origins.circles().stream())
                .distinct()
                .sorted(Comparator.comparing(List::toString))
                .map(circle -> circle.stream()
                        .map(id -> new Stop(id, basis.work(id).title()))
                        .toList())
                .toList();
    }
}
