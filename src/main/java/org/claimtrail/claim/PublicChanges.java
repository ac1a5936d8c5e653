package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.claim.release.Released;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;

/** The door to what the public reads otherwise than it did: each release of a claim but its first, beside the one before. */
@ApplicationScoped
public class PublicChanges {
    /** Of claims that the public reads still. */
    private static final String LATER = "from ClaimState s where s.releasedUntil is not null"
            + " and exists (from ClaimState n where n.key.id = s.key.id and n.releasedUntil = :still)"
            + " and exists (from ClaimState p where p.key.id = s.key.id and p.releasedUntil is not null"
            + " and p.key.knownFrom < s.key.knownFrom) order by s.key.knownFrom desc";

    private static final String DOWN = "select new TakenDown(s.key.id, max(s.releasedUntil)) from ClaimState s"
            + " join ClaimState n on n.key.id = s.key.id and n.knownUntil = :still and n.visibility = PAUSED"
            + " group by s.key.id order by max(s.releasedUntil) desc";

    @Inject
    EntityManager database;

    @Inject
    PublicClaims claims;

    @Inject
    Claims everyClaim;

    /** The latest first. */
    public List<ReleaseChange> latest(int most) {
        List<ClaimState> later = database.createQuery(LATER, ClaimState.class)
                .setParameter("still", STILL)
                .setMaxResults(most)
                .getResultList();
        List<UUID> ids = later.stream().map(ClaimState::id).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ClaimState>> releases = claims.of(ids);
        Moment now = claims.moment(When.knownAt(null));
        Map<UUID, List<ClaimView>> recorded =
                everyClaim.versions(ids, now).stream().collect(Collectors.groupingBy(ClaimView::id));
        return later.stream()
                .map(state -> change(recorded.get(state.id()), state, releases.get(state.id())))
                .toList();
    }

    /** What can't be read for now; what was taken down last first. */
    public List<TakenDown> down(int most) {
        return database.createQuery(DOWN, TakenDown.class)
                .setParameter("still", STILL)
                .setMaxResults(most)
                .getResultList();
    }

    private static ReleaseChange change(List<ClaimView> recorded, ClaimState state, List<ClaimState> releases) {
        int place = IntStream.range(0, releases.size())
                .filter(i -> releases.get(i).knownFrom().equals(state.knownFrom()))
                .findFirst()
                .orElseThrow();
        return new ReleaseChange(
                read(recorded, releases, releases.size() - 1),
                releases.get(place - 1),
                state,
                read(recorded, releases, place - 1),
                read(recorded, releases, place));
    }

    /** What the public read at one of the releases. */
    private static ClaimView read(List<ClaimView> recorded, List<ClaimState> releases, int place) {
        List<Instant> instants =
                releases.stream().limit(place + 1L).map(ClaimState::knownFrom).toList();
        Released released = new Released(instants, null, null);
        List<ClaimView> known = recorded.stream()
                .filter(version -> !version.recordedAt().isAfter(released.at()))
                .toList();
        List<ClaimView> read = released.versions(known);
        return read.get(read.size() - 1);
    }
}
