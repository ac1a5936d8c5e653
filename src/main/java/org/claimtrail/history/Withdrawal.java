package org.claimtrail.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** That something should never have been recorded: from then on it no longer counts, and it stays readable. */
@MappedSuperclass
public abstract class Withdrawal implements Fact {
    private String reason;

    @Embedded
    private Recorded recorded;

    protected Withdrawal() {}

    protected Withdrawal(NewWithdrawal said, Recorded recorded) {
        this.reason = said.reason();
        this.recorded = recorded;
    }

    public String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
