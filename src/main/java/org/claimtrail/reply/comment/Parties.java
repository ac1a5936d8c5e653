package org.claimtrail.reply.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SameSources;

/** Whether who was asked, and who asked, are recorded, and are two: of both it is told at once that they are not recorded. */
@ApplicationScoped
class Parties {
    @Inject
    Sources sources;

    @Inject
    SameSources sameSources;

    void requireAll(NewCommentRequest said) {
        new Checks()
                .of(said.askedOfId(), id -> sources.require("askedOfId", id))
                .of(said.askedById(), id -> sources.require("askedById", id))
                .refuse();
    }

    /** Of two names that turn out to be one later, the request stays: what was noted down can still be corrected. */
    void requireTwo(NewCommentRequest said) {
        if (sameSources.alike(said.askedOfId()).contains(said.askedById())) {
            throw Problem.refused("askedById", Refusal.ASKS_ITSELF);
        }
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewCommentRequest.class, this::requireAll);
    }
}
