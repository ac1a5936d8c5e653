package org.claimtrail.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;

/** The door to retractions: that a publisher took a work back. */
@ApplicationScoped
public class Retractions {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Publications publications;

    /** Once. */
    @Transactional
    public PublicationView retract(UUID id, NewRetraction said) {
        publications.lock(id);
        PublicationView present = publications.get(id, ledger.present());
        if (present.retraction() != null) {
            throw Problem.conflict(Refusal.RETRACTION_AGAIN);
        }
        if (PartialDate.isSurelyBefore(said.retractedOn(), present.publishedOn())) {
            throw Problem.refused("retractedOn", Refusal.BEFORE_PUBLICATION, present.publishedOn());
        }
        Subject subject = Subject.Kind.PUBLICATION.of(id);
        Changing changing = ledger.announce(EntryKind.PUBLICATION_RETRACTED, subject);
        Recorded recorded = ledger.place();
        database.persist(new PublicationRetraction(id, said, recorded));
        ledger.record(EntryKind.PUBLICATION_RETRACTED, id, said, subject);
        changing.follow(recorded);
        return publications.get(id, recorded.moment());
    }

    static void refuseDatedAfter(PartialDate publishedOn, PublicationView.RetractionView retraction) {
        if (retraction != null && PartialDate.isSurelyBefore(retraction.retractedOn(), publishedOn)) {
            throw Problem.refused("publishedOn", Refusal.AFTER_RETRACTION, retraction.retractedOn());
        }
    }
}
