package org.claimtrail.picture.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimtrail.picture.axis.TimeAxis.Span;
import org.claimtrail.picture.axis.TimeAxis.Stretch;

/** Places what stands on one clock: each at its time, in the first row where there is room for it and its caption. */
public record Lane<T>(List<Place<T>> places) {
    /** From the middle of a mark to its edge. */
    public static final double MARK = 8;

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
    public record Item<T>(T what, int number, Span span, String caption) {}

    /**
     * An item at its place.
     *
     * @param x the middle of the mark
     * @param from where the time begins in which it may have been
     * @param caption as much of the item's as has room
     * @param captionAtLeft where there is no room at the right
     */
    public record Place<T>(
            Item<T> item, double x, double from, double to, Caption caption, boolean captionAtLeft, int row) {
        private double left() {
            return Math.min(from, x - MARK - (captionAtLeft ? caption.width() : 0));
        }

        private double right() {
            return Math.max(to, x + MARK + (captionAtLeft ? 0 : caption.width()));
        }

        private boolean isTooNear(Place<?> other) {
            return left() < other.right() + APART && other.left() < right() + APART;
        }

        private Place<T> inRow(int row) {
            return new Place<>(item, x, from, to, caption, captionAtLeft, row);
        }
    }

    public static <T> Lane<T> of(List<Item<T>> items, TimeAxis axis) {
        List<List<Place<T>>> rows = new ArrayList<>();
        items.stream().map(item -> place(item, axis)).sorted(RIGHTMOST_FIRST).forEach(place -> put(place, rows));
        return new Lane<>(rows.stream().flatMap(List::stream).toList());
    }

    /** A caption ends at a tear and at the ends of the axis: it stands where it has room, and else where it has more. */
    private static <T> Place<T> place(Item<T> item, TimeAxis axis) {
        double from = axis.x(item.span().from());
        double to = axis.x(item.span().to());
        Stretch stretch = axis.stretch((from + to) / 2);
        double x = item.span().isInstant() ? from : inside(stretch, (from + to) / 2);
        double atRight = stretch.right() - x - MARK;
        double atLeft = x - stretch.left() - MARK;
        Caption caption = new Caption(item.caption());
        boolean isAtLeft = caption.isAtLeft(atLeft, atRight);
        Caption written = item.caption().isEmpty() ? caption : caption.within(isAtLeft ? atLeft : atRight);
        return new Place<>(item, x, from, to, written, isAtLeft, 0);
    }

    /** Of a time around one that is left out the mark stands beside the tear. */
    private static double inside(Stretch stretch, double x) {
        boolean isTorn = x < stretch.left() || x > stretch.right();
        return isTorn ? Math.min(Math.max(x, stretch.left() + MARK), stretch.right() - MARK) : x;
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
