package org.claimtrail.claim;

import org.claimtrail.claim.release.ReleasePeriod;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.claim.release.Unreleased;
import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;

/** The door to releases: what two people let out, what one takes down, and whether more was recorded since. */
@ApplicationScoped
public class Releases {
    private static final String LAGS = "select exists (from ClaimState where key.id = :id and releasedUntil = :still"
            + " and unreleased is not null) from LedgerHead";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    PublicClaims publicClaims;

    /** What an approved judgement lets out: all that is known by now. */
    public void release(UUID id) {
        Instant now = ledger.place().at();
        end(id, now);
        claims.move(id, state -> state.release(now));
    }

    /** What an approved judgement takes back from the public. */
    public void hide(UUID id) {
        hide(id, Visibility.INTERNAL);
    }

    /** Takes a published claim down, to be looked at again: one editor may, and two people bring it back. */
    @Transactional
    public ClaimView pause(UUID id, NewPause said) {
        if (ledger.caller().kind() == Actor.Kind.CLIENT) {
            throw Problem.of(403, Refusal.CLIENT);
        }
        claims.lock(id);
        if (claims.get(id, ledger.present()).visibility() != Visibility.PUBLISHED) {
            throw Problem.conflict(Refusal.NOT_PUBLISHED);
        }
        Recorded recorded = ledger.place();
        database.persist(new ClaimPause(id, said.reason(), recorded));
        hide(id, Visibility.PAUSED);
        ledger.record(EntryKind.CLAIM_PAUSED, id, said, Subject.Kind.CLAIM.of(id));
        return claims.get(id, recorded.moment());
    }

    /** The pauses of a claim by then, in the order of recording. */
    public List<PauseView> pauses(UUID id, Moment moment) {
        return moment.bind(database.createQuery(
                        "select new org.claimtrail.claim.PauseView(p) from ClaimPause p"
                                + " where p.claimId = :id and p.recorded.at <= :knownAt order by p.id",
                        PauseView.class))
                .setParameter("id", id)
                .getResultList();
    }

    /** Every release of a claim by then, oldest first, with what the public read of it until when. */
    public List<ReleasePeriod> of(UUID id, Moment moment) {
        return publicClaims.statesOf(id).stream()
                .filter(state -> !state.knownFrom().isAfter(moment.knownAt()))
                .map(state -> state.period(moment))
                .toList();
    }

    void afterChange(@Observes Changed changed) {
        if (changed.subject().kind() == Subject.Kind.CLAIM) {
            lag(
                    List.of(changed.subject().id()),
                    Unreleased.by(changed.kind()),
                    changed.recorded().at());
        }
    }

    /** What the public reads of these claims lags behind what was recorded now. */
    public void lag(Collection<UUID> ids, Unreleased behind, Instant now) {
        current(ids).filter(release -> release.knownFrom().isBefore(now)).forEach(release -> release.lags(behind));
    }

    /** Whether something that a release would show was recorded since the one that the public reads. */
    public boolean lags(UUID id) {
        return database.createQuery(LAGS, Boolean.class)
                .setParameter("id", id)
                .setParameter("still", STILL)
                .getSingleResult();
    }

    private void hide(UUID id, Visibility why) {
        Instant now = ledger.place().at();
        end(id, now);
        claims.move(id, state -> state.hide(why, now));
    }

    private void end(UUID id, Instant at) {
        current(List.of(id)).forEach(release -> release.endRelease(at));
        // The present release has to end before the next begins: the database holds that there is one.
        database.flush();
    }

    private Stream<ClaimState> current(Collection<UUID> ids) {
        return database.createQuery(
                        "from ClaimState where among(:ids, key.id) and releasedUntil = :still", ClaimState.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("still", STILL)
                .getResultStream();
    }
}
