package org.claimtrail.web.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.claimtrail.dossier.Event;

/**
 * The moments at which something was recorded, to choose one: what was known then?
 *
 * @param at the number of the last one that had been by the chosen moment; 0 where none had
 */
public record TimelineSteps(List<Step> steps, int at, boolean isNow) {
    /** @param number from 1 */
    public record Step(int number, Instant instant, String words) {}

    static TimelineSteps of(List<Event> events, Instant knownAt, TimelineWords words) {
        List<Instant> instants =
                events.stream().map(Event::recordedAt).distinct().sorted().toList();
        List<Step> steps = IntStream.range(0, instants.size())
                .mapToObj(i -> new Step(i + 1, instants.get(i), words.instant(instants.get(i))))
                .toList();
        long known = instants.stream()
                .filter(it -> knownAt == null || !it.isAfter(knownAt))
                .count();
        return new TimelineSteps(steps, (int) known, knownAt == null);
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

    public Step chosen() {
        return step(at);
    }

    /** The last: later than that, all is as it is now. */
    public Step last() {
        return step(steps.size());
    }

    /** One moment leaves nothing to choose. */
    public boolean isChoice() {
        return steps.size() > 1;
    }

    private Step step(int number) {
        return number < 1 || number > steps.size() ? null : steps.get(number - 1);
    }
}
