package org.claimtrail.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimtrail.history.Recorded;

/**
 * Something that is about to be recorded. Fired before the place is taken, since from then on every other recording waits:
 * whoever has to work something out about it does so now, and says what is to be recorded with it.
 */
public abstract class Upcoming {
    private final List<Consumer<Recorded>> consequences = new ArrayList<>();

    /** What is to be done in the same transaction, once it is recorded. */
    public void then(Consumer<Recorded> consequence) {
        consequences.add(consequence);
    }

    /** It is recorded: now for what follows from it. */
    public void follow(Recorded recorded) {
        consequences.forEach(consequence -> consequence.accept(recorded));
    }
}
