package org.claimtrail.assessment.reconsideration;

import java.util.Collection;
import org.claimtrail.judgement.aspect.Aspect;

/**
 * Which of a claim's status and level in force were decided on other words than it has, and are to be looked at again.
 *
 * @param status then it is no finding on these words
 */
public record Reworded(boolean status, boolean level) {
    /** Neither: what was decided is of these words. */
    public static final Reworded NOTHING = new Reworded(false, false);

    static Reworded of(Collection<Aspect> decidedOnOthers) {
        return new Reworded(decidedOnOthers.contains(Aspect.STATUS), decidedOnOthers.contains(Aspect.EVIDENCE_LEVEL));
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
