package org.claimtrail.picture.axis;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.picture.axis.TimeAxis.Span;

/** Some time with something at both ends. */
record Part(Span time) {
    Stream<Instant> within(List<Instant> ends) {
        return ends.stream().filter(time::covers);
    }

    /** What is left of it before and after a time. */
    List<Part> without(Span gap) {
        return List.of(new Part(new Span(time.from(), gap.from())), new Part(new Span(gap.to(), time.to())));
    }
}
