package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;

/** Whether the public reads a claim. */
@ApplicationScoped
class JudgedVisibility extends JudgedClaim<Visibility> {
    @Inject
    Releases releases;

    @Override
    Aspect aspect() {
        return Aspect.VISIBILITY;
    }

    @Override
    Visibility read(String value) {
        return Visibility.valueOf(value);
    }

    @Override
    Visibility present(UUID id, Moment moment) {
        return claims.get(id, moment).visibility();
    }

    /** What is published can be let out anew, as it is known by now. */
    @Override
    void refuseUnfounded(UUID id, Visibility next, Moment present) {
        if (next == Visibility.INTERNAL) {
            super.refuseUnfounded(id, next, present);
        }
    }

    @Override
    void become(UUID id, Visibility visibility, PartialDate effectiveOn) {
        if (visibility == Visibility.PUBLISHED) {
            releases.release(id);
        } else {
            releases.hide(id, Visibility.INTERNAL);
        }
    }
}
