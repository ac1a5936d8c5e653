package org.claimtrail.judgement;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.claimtrail.evidence.bearing.CountingEvidence;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.Aspects;
import org.claimtrail.judgement.aspect.Shown;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.pair.SameSources;
import org.claimtrail.source.pair.SourcePairs;

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
    SourcePairs sourcePairs;

    @Inject
    SameSources sameSources;

    @Inject
    Publications publications;

    @Inject
    CountingEvidence countingEvidence;

    @Inject
    Aspects aspects;

    @Inject
    Shown shown;

    void afterChange(@Observes Changed changed) {
        Subject subject = changed.subject();
        Moment now = changed.recorded().moment();
        lapse(
                switch (subject.kind()) {
                    case PUBLICATION -> resting(List.of(subject.id()), now);
                    case THING -> waiting(() -> countingEvidence.about(List.of(subject.id()), now));
                    case SOURCE -> restingOnSource(subject.id(), now);
                    default -> Set.of(subject.id());
                },
                judgement -> judgement.aspect().restsOn(changed.kind()),
                changed);
        if (subject.kind() == Subject.Kind.SOURCE) {
            lapse(
                    waiting(() -> shown.naming(subject.id(), now)),
                    judgement -> judgement.aspect() == Aspect.VISIBILITY,
                    changed);
        }
        lapseOfItsPublisher(changed);
    }

    /** What a source is worth shows in what it takes back. */
    private void lapseOfItsPublisher(Changed changed) {
        if (changed.kind() == EntryKind.PUBLICATION_RETRACTED
                || changed.kind() == EntryKind.PUBLICATION_RETRACTION_WITHDRAWN) {
            UUID work = changed.subject().id();
            Moment now = changed.recorded().moment();
            lapse(
                    waiting(() -> Set.of(publications.get(work, now).publisherId())),
                    judgement -> judgement.aspect() == Aspect.RELIABILITY,
                    changed);
        }
    }

    void afterApproval(@Observes Approved approved) {
        Subject subject = approved.subject();
        Changed changed = new Changed(EntryKind.JUDGEMENT_APPROVED, subject, approved.recorded());
        lapse(Set.of(subject.id()), judgement -> judgement.aspect() == approved.aspect(), changed);
        // An item is graded for what it says, whatever its source is worth: that is why there are two letters.
        lapse(graded(approved), judgement -> judgement.aspect() != Aspect.CREDIBILITY, changed);
    }

    /** What rests on the grade, or the answer, that was approved. */
    private Set<UUID> graded(Approved approved) {
        return approved.aspect().isGrade()
                ? waiting(() -> aspects.of(approved.aspect())
                        .shownOn(approved.subject().id(), approved.recorded().moment()))
                : Set.of();
    }

    /** What belongs to a source is judged by what that is, and whether another is the same by what both are. */
    private Set<UUID> restingOnSource(UUID id, Moment now) {
        Set<UUID> house = sameSources.within(List.of(id), now);
        Set<UUID> resting = resting(List.copyOf(house), now);
        resting.add(id);
        resting.addAll(sourcePairs.with(List.of(id)));
        return resting;
    }

    private Set<UUID> resting(List<UUID> ids, Moment now) {
        return waiting(() -> shown.resting(ids, now));
    }

    /** Of these subjects those that somebody is to decide on; asked for only where anything is to decide. */
    private Set<UUID> waiting(Supplier<Set<UUID>> subjects) {
        Set<UUID> waiting = new HashSet<>(database.createQuery(
                        "select distinct o.subjectId from OpenJudgement o where o.knownUntil = :still", UUID.class)
                .setParameter("still", STILL)
                .getResultList());
        if (!waiting.isEmpty()) {
            waiting.retainAll(subjects.get());
        }
        return waiting;
    }

    private void lapse(Collection<UUID> subjects, Predicate<Judgement> which, Changed changed) {
        List<Judgement> lapsed = subjects.isEmpty()
                ? List.of()
                : open(subjects).stream().filter(which).toList();
        if (lapsed.isEmpty()) {
            return;
        }
        close(lapsed, changed.recorded().at());
        // All of one kind, then all of the other: the database takes each in a few batches.
        lapsed.forEach(judgement -> database.persist(new Decision(judgement, changed)));
        lapsed.forEach(judgement -> ledger.record(
                EntryKind.JUDGEMENT_STALE, judgement.id(), Map.of("changed", changed.subject(), "by", changed.kind())));
        // The next look at what is open has to see them closed.
        database.flush();
    }

    private void close(List<Judgement> lapsed, Instant at) {
        database.createQuery("from OpenJudgement o where among(:ids, o.judgementId)", OpenJudgement.class)
                .setParameter("ids", lapsed.stream().map(Judgement::id).toArray(UUID[]::new))
                .getResultStream()
                .forEach(open -> open.close(at));
    }

    private List<Judgement> open(Collection<UUID> subjects) {
        return database.createQuery(
                        "select j from OpenJudgement o join Judgement j on j.id = o.judgementId"
                                + " where among(:subjects, o.subjectId) and o.knownUntil = :still order by j.id",
                        Judgement.class)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .setParameter("still", STILL)
                .getResultList();
    }
}
