package org.claimtrail.assessment.reconsideration;

import java.util.Map;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.judgement.aspect.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * Which of a claim's status and level in force are to be looked at again for what they themselves were decided on: other words than the
 * claim has, or what counts no longer.
 *
 * @param ofStatus then it is no finding as things stand; null where it is one
 */
public record Reworded(@Nullable Why ofStatus, @Nullable Why ofLevel) {
    /** Neither: what was decided is decided on what is. */
    public static final Reworded NOTHING = new Reworded(null, null);

    static Reworded of(Map<Aspect, Why> shaken) {
        return new Reworded(shaken.get(Aspect.STATUS), shaken.get(Aspect.EVIDENCE_LEVEL));
    }

    public boolean status() {
        return ofStatus != null;
    }

    public boolean level() {
        return ofLevel != null;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
