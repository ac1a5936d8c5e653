package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

    @Inject
    EntityManager database;

    @Inject
    PublicClaims claims;

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
        Map<UUID, ClaimView> read = claims.among(ids, now);
        return later.stream()
                .filter(state -> read.containsKey(state.id()))
                .map(state -> change(read.get(state.id()), state, releases.get(state.id())))
                .toList();
    }

    private static ReleaseChange change(ClaimView claim, ClaimState state, List<ClaimState> releases) {
        int place = IntStream.range(0, releases.size())
                .filter(i -> releases.get(i).knownFrom().equals(state.knownFrom()))
                .findFirst()
                .orElseThrow();
        return new ReleaseChange(claim, releases.get(place - 1), state, place == releases.size() - 1);
    }
}
