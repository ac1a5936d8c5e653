package org.claimtrail.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.publication.Derivations;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.Sources;
import org.claimtrail.thing.Things;

/** Whether what an item of evidence points to is recorded: all that is not is told at once. */
@ApplicationScoped
class Pointers {
    @Inject
    Sources sources;

    @Inject
    Publications publications;

    @Inject
    Things things;

    @Inject
    Derivations derivations;

    void requireAll(NewEvidence said) {
        new Checks()
                .of(said.publicationId(), id -> publications.require("publicationId", id))
                .of(said.sourceId(), id -> sources.require("sourceId", id))
                .of(said.thingId(), id -> things.require("thingId", id))
                .of(said.derivesFrom(), derivations::requireAll)
                .refuse();
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewEvidence.class, this::requireAll);
    }
}
