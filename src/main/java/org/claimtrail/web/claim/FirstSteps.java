package org.claimtrail.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.claim.ClaimLists;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;

/** Whether a newsroom is told where to begin: until its first claim is recorded. Templates know it as {@code cdi:firstSteps}. */
@Named
@ApplicationScoped
public class FirstSteps {
    @Inject
    ClaimLists claimLists;

    @Inject
    Ledger ledger;

    /** No claim is ever deleted, so this is asked no more. */
    private volatile boolean begun;

    public boolean isNeeded() {
        if (!begun) {
            var first = new Window(ledger.present(), null, 1, "");
            begun = !claimLists.list(new ClaimFilter(), first).items().isEmpty();
        }
        return !begun;
    }
}
