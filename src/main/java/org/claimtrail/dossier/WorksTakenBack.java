package org.claimtrail.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.retraction.RetractionStep;
import org.jspecify.annotations.Nullable;

/**
 * What became of the works that a claim has to do with: that its publisher took one back, and that this was recorded by mistake.
 *
 * @param since by publication, since when the claim has to do with it
 */
record WorksTakenBack(Map<UUID, Instant> since) {
    /** The works that it appeared in first, that its evidence stands in, that tell of its replies, or whose fall shook it. */
    static WorksTakenBack of(History history, List<ReconsiderationView> shaken) {
        Map<UUID, Instant> since = new HashMap<>();
        history.claim().forEach(it -> note(since, it.firstAppearanceId(), it.recordedAt()));
        history.evidence().forEach(it -> note(since, it.publicationId(), it.recordedAt()));
        history.replies().forEach(it -> note(since, it.publicationId(), it.recordedAt()));
        shaken.stream()
                .filter(it -> it.cause().kind() == Subject.Kind.PUBLICATION)
                .forEach(it -> note(since, it.cause().id(), it.recordedAt()));
        return new WorksTakenBack(since);
    }

    private static void note(Map<UUID, Instant> since, @Nullable UUID publication, Instant at) {
        if (publication != null) {
            since.merge(publication, at, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /**
     * Of what was recorded, or let out, that which changed something, since the claim has to do with it.
     *
     * @param steps in the order of recording
     * @param at when one could be read
     */
    Stream<Event> events(List<RetractionStep> steps, Function<RetractionStep, Instant> at) {
        Map<UUID, RetractionStep> last = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (RetractionStep step : steps) {
            RetractionStep before = last.put(step.publicationId(), step);
            boolean isNews = step.withdrawn() ? before != null && !before.withdrawn() : !step.saysTheSameAs(before);
            if (isNews && !at.apply(step).isBefore(since.get(step.publicationId()))) {
                events.add(Events.of(step));
            }
        }
        return events.stream();
    }
}
