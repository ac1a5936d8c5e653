package org.claimtrail.web.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimtrail.picture.axis.Caption;
import org.claimtrail.picture.axis.TimeAxis;
import org.claimtrail.picture.axis.TimeAxis.Stretch;
import org.claimtrail.web.timeline.TimelinePicture.Rule;

/**
 * The names of statuses, each at the line that begins with it: in rows, so that none is written over another nor crossed by
 * another's line; and each ends at a tear, or at the edge of the plot.
 */
final class TimelineRules {
    private static final double TOP = 14;
    private static final double ROW = 18;
    private static final double APART = 12;

    /** Where a name stands; the line is at its left, or at its right. */
    private record Name(TimelineEntry decision, double x, Caption caption, boolean isAtLeft) {
        private double width() {
            return Rule.GAP + caption.width();
        }

        double left() {
            return isAtLeft ? x - width() : x;
        }

        double right() {
            return isAtLeft ? x : x + width();
        }

        boolean covers(double other) {
            return isAtLeft ? left() - APART < other && other <= x : x <= other && other < right() + APART;
        }

        boolean overlaps(Name other) {
            return left() < other.right() + APART && other.left() < right() + APART;
        }
    }

    private final TimeAxis axis;
    private final TimelineWords words;
    private final List<Name> names = new ArrayList<>();

    TimelineRules(List<TimelineEntry> entries, TimeAxis axis, TimelineWords words) {
        this.axis = axis;
        this.words = words;
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (TimelineMark.newStatus(entries.get(i)) != null) {
                names.add(name(entries.get(i)));
            }
        }
    }

    /** From the last to the first: at its right, unless it would reach a name that is written back over its line. */
    private Name name(TimelineEntry decision) {
        double x = axis.x(decision.event().recordedAt());
        Stretch stretch = axis.stretch(x);
        Caption caption = new Caption(words.status(TimelineMark.newStatus(decision)));
        double atRight = stretch.right() - x - Rule.GAP;
        double atLeft = x - stretch.left() - Rule.GAP;
        double free = names.stream()
                .filter(later -> later.isAtLeft() && later.covers(x))
                .mapToDouble(later -> later.x() - x - Rule.GAP - APART)
                .reduce(atRight, Math::min);
        boolean isAtLeft = caption.isAtLeft(atLeft, free);
        return new Name(decision, x, caption.within(isAtLeft ? atLeft : free), isAtLeft);
    }

    List<Rule> rules() {
        int[] rows = rows();
        int highest = IntStream.of(rows).max().orElse(0);
        return IntStream.range(0, rows.length)
                .map(i -> rows.length - 1 - i)
                .mapToObj(i -> rule(names.get(i), TOP + (highest - rows[i]) * ROW))
                .toList();
    }

    private Rule rule(Name name, double y) {
        var status = TimelineMark.newStatus(name.decision());
        return new Rule(
                name.x(),
                y,
                status,
                name.caption().text(),
                name.isAtLeft(),
                words.inFull(name.decision()),
                name.decision().ghost());
    }

    /** From the lowest: a name stands above all whose lines begin within it. */
    private int[] rows() {
        int[] depths = depths();
        int[] rows = new int[names.size()];
        List<Integer> placed = new ArrayList<>();
        IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparing(i -> depths[i]))
                .forEach(i -> {
                    rows[i] = placed.stream()
                            .filter(other -> crosses(other, i))
                            .mapToInt(other -> rows[other] + 1)
                            .max()
                            .orElse(0);
                    while (isTaken(rows, placed, i)) {
                        rows[i]++;
                    }
                    placed.add(i);
                });
        return rows;
    }

    private boolean isTaken(int[] rows, List<Integer> placed, int i) {
        return placed.stream()
                .anyMatch(other -> rows[other] == rows[i] && names.get(other).overlaps(names.get(i)));
    }

    private boolean crosses(int line, int name) {
        boolean isSame = names.get(line).x() == names.get(name).x();
        return line != name
                && (isSame
                        ? line < name
                        : names.get(name).covers(names.get(line).x()));
    }

    /** How many names, one below the other, a name has to stand above. */
    private int[] depths() {
        int[] depths = new int[names.size()];
        boolean isMoving = true;
        for (int round = 0; isMoving && round < depths.length; round++) {
            isMoving = false;
            for (int name = 0; name < depths.length; name++) {
                for (int line = 0; line < depths.length; line++) {
                    if (crosses(line, name) && depths[name] <= depths[line]) {
                        depths[name] = depths[line] + 1;
                        isMoving = true;
                    }
                }
            }
        }
        return depths;
    }
}
