package org.claimtrail.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.claimtrail.dossier.Event;

/**
 * The moments at which something was recorded, to choose one: what was known then?
 *
 * @param at the number of the chosen one; one more than there are for now, 0 for before the first
 */
public record TimelineSteps(List<Step> steps, int at) {
    /** @param number from 1 */
    public record Step(int number, Instant instant, String words) {}

    static TimelineSteps of(List<Event> events, Instant knownAt, TimelineWords words) {
        List<Instant> instants =
                events.stream().map(Event::recordedAt).distinct().sorted().toList();
        List<Step> steps = IntStream.range(0, instants.size())
                .mapToObj(i -> new Step(i + 1, instants.get(i), words.instant(instants.get(i))))
                .toList();
        long known = instants.stream().filter(it -> knownAt == null || !it.isAfter(knownAt)).count();
        return new TimelineSteps(steps, knownAt == null ? steps.size() + 1 : (int) known);
    }

    /** Null where there is none. */
    public Step previous() {
        return step(at - 1);
    }

    /** Null where there is none. */
    public Step next() {
        return step(at + 1);
    }

    public Step first() {
        return step(1);
    }

    public int now() {
        return steps.size() + 1;
    }

    public boolean isNow() {
        return at == now();
    }

    /** One moment leaves nothing to choose. */
    public boolean isChoice() {
        return steps.size() > 1;
    }

    private Step step(int number) {
        return number < 1 || number > steps.size() ? null : steps.get(number - 1);
    }
}
