package org.claimtrail.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;

/** Works out what takes long before the place is taken, so that nobody waits for it. */
@ApplicationScoped
public class Beforehand {
    @Inject
    Ledger ledger;

    /** Found now, and once more only if something else was recorded until the place was taken. */
    public <T> void prepare(Upcoming upcoming, Function<Moment, T> find, BiConsumer<T, Recorded> follow) {
        long seen = ledger.position();
        T found = find.apply(ledger.present());
        upcoming.then(recorded ->
                follow.accept(ledger.isPlacedAfter(seen) ? found : find.apply(recorded.justBefore()), recorded));
    }
}
