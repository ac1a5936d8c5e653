package org.claimtrail.judgement;

import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;

/** Fired inside the recording transaction when a judgement was approved and its subject has moved. */
public record Approved(UUID judgementId, Subject subject, Aspect aspect, String value, Recorded recorded) {
    Approved(Judgement judgement, Recorded recorded) {
        this(judgement.id(), judgement.subject(), judgement.aspect(), judgement.value(), recorded);
    }
}
