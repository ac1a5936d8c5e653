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

    /**
     * HQL: that what has this id was withdrawn by a moment.
     *
     * @param alias of the withdrawal
     * @param of its property with that id
     */
    public static String known(String alias, String of, String id) {
        return "%1$s.%2$s = %3$s and %1$s.recorded.at <= :knownAt".formatted(alias, of, id);
    }

    /** HQL: that it was not, by any withdrawal of this entity. */
    public static String none(String entity, String of, String id) {
        return "not exists (from " + entity + " x where " + known("x", of, id) + ")";
    }

    public String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
