package org.claimtrail.assessment.core;

import static org.claimtrail.claim.EvidenceLevel.NONE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.Remedy.Missing;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;

/** What is missing: tries each cheap thing, and keeps what would change the conclusion. */
final class Remedies {
    /** An origin that nobody recorded yet: supposed, and never shown. */
    private static final Party SUPPOSED = new Party(new UUID(0, 0), "", SourceKind.PERSON, null, null);

    private final Basis basis;
    private final Side supporting;
    private final Side disputing;
    private final Side leading;

    Remedies(Basis basis, Side supporting, Side disputing) {
        this.basis = basis;
        this.supporting = supporting;
        this.disputing = disputing;
        this.leading = Conclusion.leading(supporting, disputing);
    }

    /** The cheapest first. */
    List<Remedy> thatChange(Conclusion present) {
        return Stream.of(
                        grade(),
                        identity(supporting),
                        identity(disputing),
                        lineage(supporting),
                        lineage(disputing),
                        line())
                .flatMap(Optional::stream)
                .filter(remedy -> !remedy.then().equals(present))
                .toList();
    }

    private Optional<Remedy> grade() {
        return leading.counted().stream().findFirst().flatMap(line -> {
            List<UUID> ungraded = line.best().ungraded();
            return ungraded.isEmpty()
                    ? Optional.empty()
                    : remedy(
                            Missing.GRADE,
                            ungraded,
                            leading,
                            lines -> Stream.concat(Stream.of(line.graded()), lines.filter(other -> other != line)));
        });
    }

    private Optional<Remedy> identity(Side side) {
        List<UUID> unnamed = side.lines().stream()
                .filter(line -> line.level() != NONE && line.origin().kind() == SourceKind.UNNAMED)
                .map(Line::originId)
                .toList();
        return unnamed.size() < 2
                ? Optional.empty()
                : remedy(
                        Missing.IDENTITY,
                        unnamed,
                        side,
                        lines -> lines.map(line -> line.counting(line.level() != NONE)));
    }

    private Optional<Remedy> lineage(Side side) {
        return basis.items().stream()
                .filter(item -> side.notRecorded().contains(item.id()))
                .min(Comparator.comparing(Remedies::supposed, Weight.HEAVIEST_FIRST))
                .flatMap(item -> remedy(
                        Missing.LINEAGE,
                        List.of(item.id()),
                        side,
                        lines -> Stream.concat(lines, Stream.of(line(supposed(item))))));
    }

    private Optional<Remedy> line() {
        Optional<Line> strongest = leading.counted().stream().findFirst();
        Weight weight = strongest.map(Line::best).orElse(Weight.LEAST);
        return remedy(
                Missing.LINE,
                strongest.map(Line::originId).stream().toList(),
                leading,
                lines -> Stream.concat(lines, Stream.of(line(weight))));
    }

    private Optional<Remedy> remedy(Missing missing, List<UUID> about, Side side, UnaryOperator<Stream<Line>> change) {
        Side changed = side.with(
                change.apply(side.lines().stream()).sorted(Line.HEAVIEST_FIRST).toList());
        Conclusion then = Conclusion.of(
                side == supporting ? changed : supporting,
                side == disputing ? changed : disputing,
                basis.isOpenQuestion());
        return Optional.of(new Remedy(missing, about, then));
    }

    private static Weight supposed(Item item) {
        return Weight.of(item, SUPPOSED, false, true, 0);
    }

    private static Line line(Weight weight) {
        return new Line(SUPPOSED, true, List.of(), 0, false, weight, weight);
    }
}
