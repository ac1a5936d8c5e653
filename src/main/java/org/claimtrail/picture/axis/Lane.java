package org.claimtrail.picture.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimtrail.picture.axis.TimeAxis.Span;

/** Places what stands on one clock: each at its time, in the first row where there is room for it and its caption. */
public record Lane<T>(List<Place<T>> places) {
    /** From the middle of a mark to its edge. */
    public static final double MARK = 8;

    private static final double DIGIT = 8.4;
    private static final double LETTER = 7.7;
    private static final double APART = 6;
    /** A thread that comes down from a higher row then passes at the left of a caption, not through it. */
    private static final Comparator<Place<?>> RIGHTMOST_FIRST = Comparator.<Place<?>>comparingDouble(Place::x)
            .reversed()
            .thenComparing(place -> place.item().number());

    /**
     * What one mark stands for.
     *
     * @param number among items at one place the lower is placed first
     * @param caption beside the mark
     */
    public record Item<T>(T what, int number, Span span, String caption) {
        private double captionWidth() {
            long digits = caption.chars().filter(Character::isDigit).count();
            return 4 + digits * DIGIT + (caption.length() - digits) * LETTER;
        }
    }

    /**
     * An item at its place.
     *
     * @param x the middle of the mark
     * @param from where the time begins in which it may have been
     * @param captionAtLeft where there is no room at the right
     */
    public record Place<T>(Item<T> item, double x, double from, double to, boolean captionAtLeft, int row) {
        private double left() {
            return Math.min(from, x - MARK - (captionAtLeft ? item.captionWidth() : 0));
        }

        private double right() {
            return Math.max(to, x + MARK + (captionAtLeft ? 0 : item.captionWidth()));
        }

        private boolean isTooNear(Place<?> other) {
            return left() < other.right() + APART && other.left() < right() + APART;
        }

        private Place<T> inRow(int row) {
            return new Place<>(item, x, from, to, captionAtLeft, row);
        }
    }

    /** @param right where the picture ends */
    public static <T> Lane<T> of(List<Item<T>> items, TimeAxis axis, double right) {
        List<List<Place<T>>> rows = new ArrayList<>();
        items.stream()
                .map(item -> place(item, axis, right))
                .sorted(RIGHTMOST_FIRST)
                .forEach(place -> put(place, rows));
        return new Lane<>(rows.stream().flatMap(List::stream).toList());
    }

    private static <T> Place<T> place(Item<T> item, TimeAxis axis, double right) {
        double from = axis.x(item.span().from());
        double to = axis.x(item.span().to());
        double x = (from + to) / 2;
        double width = MARK + item.captionWidth();
        return new Place<>(item, x, from, to, x + width > right || isTorn(x, width, axis), 0);
    }

    /** Whether a caption would be written over a tear at the right, and over none at the left. */
    private static boolean isTorn(double x, double width, TimeAxis axis) {
        return axis.pauses().stream().anyMatch(pause -> x <= pause.left() && x + width > pause.left())
                && axis.stretches().stream().anyMatch(it -> it.left() <= x - width && x <= it.right());
    }

    private static <T> void put(Place<T> place, List<List<Place<T>>> rows) {
        int row = 0;
        while (row < rows.size() && rows.get(row).stream().anyMatch(place::isTooNear)) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(place.inRow(row));
    }

    public int rows() {
        return places.stream().mapToInt(place -> place.row() + 1).max().orElse(1);
    }
}
