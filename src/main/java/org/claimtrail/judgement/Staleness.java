package org.claimtrail.judgement;

import static org.claimtrail.ledger.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;

/**
 * Whatever changes what a proposal rests on takes the ground from it: nobody could have decided on what is now. Each aspect is
 * decided for itself, so an approval ends the other proposals on its own aspect, and those that rest on what it grades.
 */
@ApplicationScoped
class Staleness {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Evidence evidence;

    void afterChange(@Observes Changed changed) {
        lapse(Set.of(changed.subject().id()), judgement -> judgement.aspect().restsOn(changed.kind()), changed);
    }

    void afterApproval(@Observes Approved approved) {
        Subject subject = approved.subject();
        Changed changed = new Changed(EntryKind.JUDGEMENT_APPROVED, subject, approved.recorded());
        lapse(Set.of(subject.id()), judgement -> judgement.aspect() == approved.aspect(), changed);
        if (approved.aspect() == Aspect.CREDIBILITY) {
            lapse(Set.of(evidence.lock(subject.id())), judgement -> true, changed);
        }
    }

    private void lapse(Collection<UUID> subjects, Predicate<Judgement> which, Changed changed) {
        List<Judgement> lapsed = open(subjects).stream().filter(which).toList();
        for (Judgement judgement : lapsed) {
            database.persist(new Decision(judgement, State.STALE, null, "The subject changed.", changed.recorded()));
            database.find(OpenJudgement.class, judgement.id())
                    .close(changed.recorded().at());
            ledger.record(
                    EntryKind.JUDGEMENT_STALE,
                    judgement.id(),
                    Map.of("changed", changed.subject(), "by", changed.kind()));
        }
        // The next look at what is open has to see them closed.
        database.flush();
    }

    private List<Judgement> open(Collection<UUID> subjects) {
        return database.createQuery(
                        "select j from OpenJudgement o join Judgement j on j.id = o.judgementId"
                                + " where o.subjectId in :subjects and o.knownUntil = :still order by j.id",
                        Judgement.class)
                .setParameter("subjects", subjects)
                .setParameter("still", STILL)
                .getResultList();
    }
}
