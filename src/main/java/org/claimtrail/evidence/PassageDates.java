package org.claimtrail.evidence;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.Ancestry;
import org.claimtrail.publication.PublicationDates;

/**
 * Whether a work that is dated anew, or derives from another, can be so beside what evidence says of it: asked here, since
 * publications know no evidence. What is withdrawn stands in nobody's way.
 */
@ApplicationScoped
class PassageDates {
    /** What can date a work, or what it derives from, anew; and what to blame for it. */
    private static final Map<EntryKind, String> MOVING = Map.of(
            EntryKind.PUBLICATION_CORRECTED, "publishedOn",
            EntryKind.PUBLICATION_DERIVATION_ADDED, "publicationId");

    @Inject
    EntityManager database;

    @Inject
    PublicationDates dates;

    @Inject
    Ancestry ancestry;

    void refuseReportOfWhatWasStillToCome(@Observes Changed changed) {
        String hql = "select v.observedOn from EvidenceVersion v where " + known("EvidenceVersion", "v")
                + " and v.publicationId = :id and v.observedOn"
                + " is not null and not exists (from EvidenceWithdrawal w where w.evidenceId = v.key.id)";
        dates.refuseBeforeWhatItReports(
                changed,
                id -> changed.recorded()
                        .moment()
                        .bind(database.createQuery(hql, PartialDate.class))
                        .setParameter("id", id)
                        .getResultStream(),
                Refusal.REPORTED_BEFORE);
    }

    /** The same of what passages derive from: of those in this work or behind it, and of those that lead to it. */
    void refuseReportOfWhatWasStillToBePrinted(@Observes Changed changed) {
        String field = MOVING.get(changed.kind());
        if (field == null) {
            return;
        }
        Moment now = changed.recorded().moment();
        Set<UUID> work = Set.of(changed.subject().id());
        dates.refuseBeforeOrigins(
                work,
                passages(
                        "d.step.publicationId",
                        "v.publicationId",
                        ancestry.behind(work, now).keySet(),
                        now),
                now,
                field);
        dates.refuseBeforeOrigins(
                passages("v.publicationId", "d.step.publicationId", ancestry.ahead(work, now), now), work, now, field);
    }

    /** One end of the steps back of passages that count, by the other. */
    private List<UUID> passages(String wanted, String known, Collection<UUID> ids, Moment moment) {
        String hql = "select " + wanted + " from EvidenceDerivation d"
                + " join EvidenceVersion v on v.key.id = d.key.id and v.key.version = d.key.version where "
                + known("EvidenceVersion", "v")
                + " and d.step.publicationId is not null and among(:ids, " + known + ")"
                + " and not exists (from EvidenceWithdrawal w where w.evidenceId = v.key.id)";
        return moment.bind(database.createQuery(hql, UUID.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
