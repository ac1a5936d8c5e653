package org.claimtrail.assessment.core.rival;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.source.Party;

/** What one party has on each of several claims, as it is weighed. */
record Row(Party party, List<Cell> cells) {
    /** What tells most apart first; what is the same on all of them last. Names and ids only put in order what is alike. */
    static final Comparator<Row> MOST_CONTRAST_FIRST = Comparator.comparing(Row::isEqual)
            .thenComparing(Comparator.comparing(Row::contrast)
                    .thenComparing(Row::level)
                    .reversed())
            .thenComparing(row -> row.party().name())
            .thenComparing(row -> row.party().id());

    /** Its heaviest lines on one claim. */
    record Cell(EvidenceLevel forIt, EvidenceLevel against) {
        private static final Cell NOTHING = new Cell(EvidenceLevel.NONE, EvidenceLevel.NONE);

        Cell with(Direction direction, EvidenceLevel level) {
            return direction == Direction.SUPPORTS
                    ? new Cell(heavier(forIt, level), against)
                    : new Cell(forIt, heavier(against, level));
        }

        private static EvidenceLevel heavier(EvidenceLevel one, EvidenceLevel other) {
            return one.compareTo(other) < 0 ? other : one;
        }

        Stance stance() {
            boolean isFor = forIt != EvidenceLevel.NONE;
            return against == EvidenceLevel.NONE
                    ? isFor ? Stance.FOR : Stance.NOTHING
                    : isFor ? Stance.BOTH : Stance.AGAINST;
        }

        EvidenceLevel level() {
            return heavier(forIt, against);
        }

        /** How far it points one way: up for the claim, down against it. */
        int weight() {
            return forIt.ordinal() - against.ordinal();
        }
    }

    static Row of(Party party, int claims) {
        return new Row(party, Collections.nCopies(claims, Cell.NOTHING));
    }

    Row with(int claim, Direction direction, EvidenceLevel level) {
        return new Row(
                party,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> i == claim ? cells.get(i).with(direction, level) : cells.get(i))
                        .toList());
    }

    private Stream<Stance> stances() {
        return cells.stream().map(Cell::stance);
    }

    /** Beside nothing else there is nothing to be the same as. */
    boolean isEqual() {
        return cells.size() > 1 && stances().distinct().count() == 1;
    }

    /** How far apart what it has on one claim is from what it has on another. */
    int contrast() {
        var weights = cells.stream().mapToInt(Cell::weight).summaryStatistics();
        return weights.getMax() - weights.getMin();
    }

    EvidenceLevel level() {
        return cells.stream().map(Cell::level).max(Comparator.naturalOrder()).orElseThrow();
    }

    boolean tellsApart() {
        return !isEqual() && contrast() > 0;
    }

    RivalLine line() {
        return new RivalLine(
                party.id(), party.name(), party.kind(), level(), stances().toList(), isEqual());
    }
}
