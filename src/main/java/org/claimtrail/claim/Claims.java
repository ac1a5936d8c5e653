package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Projection;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.PublicationDates;
import org.claimtrail.publication.Publications;
import org.claimtrail.source.Sources;

/** The door to claims: their wording, where they stand and who denies them. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<ClaimVersion, Version.Key> {
    @Inject
    Ledger ledger;

    @Inject
    Sources sources;

    @Inject
    Publications publications;

    @Inject
    PublicationDates dates;

    @Inject
    SaidAlready saidAlready;

    @Transactional
    public ClaimView add(NewClaim said) {
        Corrections.requireNoReason(said.reason());
        requireAll(said);
        Recorded recorded = ledger.place();
        // From here on nobody else can give them another name, or the publication another date.
        refuseSaidAfterItAppeared(said);
        saidAlready.refuse(null, said);
        UUID id = recorded.newId();
        NewClaim kept = said.withoutRepeats();
        EntityManager database = getEntityManager();
        database.persist(new Claim(id));
        database.persist(new ClaimVersion(Version.first(id), kept, recorded));
        database.persist(new ClaimState(id, recorded.at()));
        ledger.record(EntryKind.CLAIM_ADDED, id, kept);
        return get(id, recorded.moment());
    }

    /**
     * Records a new version; earlier ones stay readable. Proposals that rest on the claim become stale.
     *
     * @param saying says what it is, given what it was, once nobody else records about the claim
     */
    @Transactional
    public ClaimView correct(UUID id, String ifMatch, Function<ClaimView, NewClaim> saying) {
        lock(id);
        ClaimView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        NewClaim said = saying.apply(present);
        Corrections.requireReason(said.reason());
        requireAll(said);
        Recorded recorded = ledger.place();
        if (!present.isSaidSo(said)) {
            saidAlready.refuse(id, said);
        }
        refuseSaidAfterItAppeared(said);
        NewClaim kept = said.withoutRepeats();
        persist(new ClaimVersion(new Version.Key(id, present.version() + 1), kept, recorded));
        move(id, state -> state.corrected(recorded.at()));
        ledger.record(EntryKind.CLAIM_CORRECTED, id, kept, Subject.Kind.CLAIM.of(id));
        return get(id, recorded.moment());
    }

    /** What an approved judgement makes of the claim's status. */
    public void become(UUID id, ClaimStatus status, PartialDate effectiveOn) {
        move(id, state -> state.become(status, effectiveOn, now()));
    }

    /** What an approved judgement makes of the claim's evidence level. */
    public void weigh(UUID id, EvidenceLevel level, PartialDate effectiveOn) {
        move(id, state -> state.weigh(level, effectiveOn, now()));
    }

    /** Makes other recordings about this claim wait for this transaction. */
    public void lock(UUID id) {
        if (getEntityManager().find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("claim", id);
        }
    }

    /** Refuses an id in {@code field} that is no claim's. */
    public void require(String field, UUID id) {
        if (count("key.id", id) == 0) {
            throw Problem.refused(field, Refusal.UNKNOWN, id);
        }
    }

    public ClaimView get(UUID id, Moment moment) {
        return get(id, moment, Reading.NEWSROOM);
    }

    /** The same with what a release showed of its status and level, as of a world date too. */
    ClaimView getReleased(UUID id, Moment moment) {
        return get(id, moment, Reading.RELEASE);
    }

    private ClaimView get(UUID id, Moment moment, Reading reading) {
        return moment.bind(getEntityManager().createQuery(reading.one(moment), ClaimView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> moment.notFound("claim", id));
    }

    /** These claims, by their ids. */
    public Map<UUID, ClaimView> among(Collection<UUID> ids, Moment moment) {
        Reading reading = moment.letOut().isEmpty() ? Reading.NEWSROOM : Reading.RELEASE;
        String hql = reading.view(moment) + " where among(:ids, s.key.id) and "
                + Projection.known("s.key.knownFrom", "s.knownUntil");
        return moment.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
    }

    /** The claims that one of these sources makes, or that appeared first in one of these publications. */
    public List<UUID> showing(Collection<UUID> ids, Moment moment) {
        String hql = "select v.key.id from ClaimVersion v where " + known("ClaimVersion", "v")
                + " and (among(:ids, v.claimantId) or among(:ids, v.firstAppearanceId))";
        return moment.bind(getEntityManager().createQuery(hql, UUID.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** All versions recorded by then, oldest first, each with the status it had when it was recorded. */
    public List<ClaimView> versions(UUID id, Moment moment) {
        get(id, moment);
        return versions(List.of(id), moment);
    }

    /** The same of these claims. */
    public List<ClaimView> versions(Collection<UUID> ids, Moment moment) {
        String hql = Reading.view("s", "s") + " from ClaimVersion v"
                + " join ClaimState s on s.key.id = v.key.id and s.key.knownFrom = v.recorded.at"
                + Reading.NEWSROOM.names(moment)
                + " where among(:ids, v.key.id) and v.recorded.at <= :knownAt order by v.key.version";
        return moment.bind(getEntityManager().createQuery(hql, ClaimView.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    private Instant now() {
        return ledger.place().at();
    }

    private void requireAll(NewClaim said) {
        new Checks()
                .of(said.claimantId(), id -> sources.require("claimantId", id))
                .of(said.firstAppearanceId(), id -> publications.require("firstAppearanceId", id))
                .refuse();
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewClaim.class, this::requireAll);
    }

    private void refuseSaidAfterItAppeared(NewClaim said) {
        if (said.firstAppearanceId() != null) {
            dates.refuseAfterItsReport("statedOn", said.statedOn(), said.firstAppearanceId(), Refusal.APPEARED_BEFORE);
        }
    }

    /** The other way round: asked here, since publications know no claims. */
    void refuseAppearanceOfWhatWasStillToBeSaid(@Observes Changed changed) {
        String hql = "select v.statedOn from ClaimVersion v where " + known("ClaimVersion", "v")
                + " and v.firstAppearanceId = :id and v.statedOn is not null";
        dates.refuseBeforeWhatItReports(
                changed,
                id -> changed.recorded()
                        .moment()
                        .bind(getEntityManager().createQuery(hql, PartialDate.class))
                        .setParameter("id", id)
                        .getResultStream(),
                Refusal.SAID_AFTER);
    }

    /** Takes a claim from its present state on to the next. */
    void move(UUID id, UnaryOperator<ClaimState> step) {
        ClaimState present = getEntityManager()
                .createQuery("from ClaimState where key.id = :id and knownUntil = :still", ClaimState.class)
                .setParameter("id", id)
                .setParameter("still", STILL)
                .getSingleResult();
        ClaimState next = step.apply(present);
        // The present state has to end before the next begins: the database holds that there is one.
        getEntityManager().flush();
        getEntityManager().persist(next);
    }
}
