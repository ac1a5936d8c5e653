package org.claimtrail.reply.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.source.Sources;

/** Whether who was asked, and who asked, are recorded: of both it is told at once that they are not. */
@ApplicationScoped
class Parties {
    @Inject
    Sources sources;

    void requireAll(NewCommentRequest said) {
        new Checks()
                .of(said.askedOfId(), id -> sources.require("askedOfId", id))
                .of(said.askedById(), id -> sources.require("askedById", id))
                .refuse();
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewCommentRequest.class, this::requireAll);
    }
}
