package org.claimtrail.judgement;

import java.util.UUID;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.ledger.Upcoming;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Fired before a judgement is approved, so that whoever knows more can refuse, or prepare what follows from it. */
public final class Approving extends Upcoming {
    private final Judgement judgement;

    Approving(Judgement judgement) {
        this.judgement = judgement;
    }

    Judgement judgement() {
        return judgement;
    }

    public UUID judgementId() {
        return judgement.id();
    }

    public Subject subject() {
        return judgement.subject();
    }

    public Aspect aspect() {
        return judgement.aspect();
    }

    public @Nullable String value() {
        return judgement.value();
    }

    /** Since when it is so. */
    public PartialDate effectiveOn() {
        return judgement.effectiveOn();
    }

    public @Nullable String departure() {
        return judgement.departure();
    }
}
