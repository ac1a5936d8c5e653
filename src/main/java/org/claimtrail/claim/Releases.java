package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.release.ReleasePeriod;
import org.claimtrail.claim.release.Unreleased;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.jspecify.annotations.Nullable;

/** The door to releases: what two people let out, what one takes down, and whether more was recorded since. */
@ApplicationScoped
public class Releases {
    private static final String BEHIND =
            "select new ReleasePeriod(s.key.knownFrom, nullif(s.releasedUntil, :still)) from ClaimState s"
                    + " where s.key.id = :id and (s.releasedUntil <> :still or s.unreleased is not null)"
                    + " and not exists (from ClaimState l where l.key.id = :id and l.releasedUntil is not null"
                    + " and l.key.knownFrom > s.key.knownFrom)";

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

    /** What is taken back from the public, and as what it stands from now on. */
    public void hide(UUID id, Visibility why) {
        Instant now = ledger.place().at();
        end(id, now);
        claims.move(id, state -> state.hide(why, now));
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

    /**
     * The last release of a claim, where the next would show more, or the public can't read it any longer.
     *
     * @return null where the public reads all that there is, and where it never read anything
     */
    public @Nullable ReleasePeriod behind(UUID id) {
        return database.createQuery(BEHIND, ReleasePeriod.class)
                .setParameter("id", id)
                .setParameter("still", STILL)
                .getResultStream()
                .findFirst()
                .orElse(null);
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
