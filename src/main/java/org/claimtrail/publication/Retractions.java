package org.claimtrail.publication;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.history.Moment;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.retraction.NewRetraction;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.publication.retraction.RetractionStep;

/** The door to retractions: that a publisher took a work back, and that this was recorded by mistake. */
@ApplicationScoped
public class Retractions {
    private static final String WITHDRAWN = "select new org.claimtrail.publication.WithdrawnRetraction(r, w)"
            + " from PublicationRetraction w join PublicationRetraction r on r.publicationId = w.publicationId"
            + " and r.recorded.at = (select max(x.recorded.at) from PublicationRetraction x"
            + " where x.publicationId = w.publicationId and x.recorded.at < w.recorded.at)"
            + " where w.publicationId = :id and w.withdrawn and w.recorded.at <= :knownAt order by w.recorded.at desc";

    private static final String STEPS =
            "select new org.claimtrail.publication.retraction.RetractionStep(r, p.title, r.publicationId)"
                    + " from PublicationRetraction r join PublicationVersion p on "
                    + known("PublicationVersion", "p", "r.publicationId")
                    + " where among(:ids, r.publicationId) and r.recorded.at <= :knownAt and " + byThen("r.retractedOn")
                    + " order by r.recorded.at";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Publications publications;

    /** Once, unless that was a mistake. */
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
        return record(
                EntryKind.PUBLICATION_RETRACTED, id, said, recorded -> new PublicationRetraction(id, said, recorded));
    }

    /** Records that the retraction which stands should never have been recorded: from now on the work counts again. */
    @Transactional
    public PublicationView withdraw(UUID id, NewWithdrawal said) {
        publications.lock(id);
        if (publications.get(id, ledger.present()).retraction() == null) {
            throw Problem.conflict(Refusal.NO_RETRACTION);
        }
        return record(
                EntryKind.PUBLICATION_RETRACTION_WITHDRAWN,
                id,
                said,
                recorded -> new PublicationRetraction(id, said, recorded));
    }

    private PublicationView record(
            EntryKind kind, UUID id, Object said, Function<Recorded, PublicationRetraction> retraction) {
        Subject subject = Subject.Kind.PUBLICATION.of(id);
        Changing changing = ledger.announce(kind, subject);
        Recorded recorded = ledger.place();
        database.persist(retraction.apply(recorded));
        ledger.record(kind, id, said, subject);
        changing.follow(recorded);
        return publications.get(id, recorded.moment());
    }

    /** The retractions that turned out by then to be recorded by mistake, latest first. */
    public List<WithdrawnRetraction> withdrawn(UUID id, Moment moment) {
        return moment.bind(database.createQuery(WITHDRAWN, WithdrawnRetraction.class))
                .setParameter("id", id)
                .getResultList();
    }

    /** That these works were taken back, and were not after all, in the order of recording. */
    public List<RetractionStep> steps(Collection<UUID> ids, Moment moment) {
        return ids.isEmpty()
                ? List.of()
                : moment.bind(database.createQuery(STEPS, RetractionStep.class))
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
    }

    static void refuseDatedAfter(PartialDate publishedOn, PublicationView.RetractionView retraction) {
        if (retraction != null && PartialDate.isSurelyBefore(retraction.retractedOn(), publishedOn)) {
            throw Problem.refused("publishedOn", Refusal.AFTER_RETRACTION, retraction.retractedOn());
        }
    }
}
