package org.claimtrail.assessment.rival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Founded;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.claim.relation.RelationView;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.claim.release.Released;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;

/** The door to rivals: a claim beside those that contradict it. */
@ApplicationScoped
public class RivalClaims {
    /** More than that nobody compares. */
    static final int MOST = 20;

    @Inject
    Claims claims;

    @Inject
    PublicClaims publicClaims;

    @Inject
    Relations relations;

    @Inject
    Assessments assessments;

    public RivalsView of(UUID claimId, Moment moment) {
        claims.get(claimId, moment);
        List<UUID> rivals = folded(contradicting(claimId, moment), moment);
        List<UUID> ids = shown(claimId, rivals);
        Map<UUID, Founded> found = assessments.founded(ids, moment).stream()
                .collect(Collectors.toMap(it -> it.claim().id(), Function.identity()));
        return view(moment, ids.stream().map(found::get).toList(), rivals);
    }

    /** Of a claim that the public may see, beside those that it may see: each as it read them at the claim's release. */
    public RivalsView published(UUID claimId, When when) {
        Released released = publicClaims.read(claimId, when);
        Moment moment = released.moment();
        claims.get(claimId, moment);
        List<UUID> recorded = contradicting(claimId, moment);
        Map<UUID, Released> readable = publicClaims.readWith(recorded, released);
        List<UUID> rivals =
                folded(recorded.stream().filter(readable::containsKey).toList(), moment);
        // No two claims are let out at one instant, so each is read by itself.
        List<Founded> found = new ArrayList<>(assessments.founded(List.of(claimId), moment));
        rivals.stream()
                .limit(MOST)
                .flatMap(id -> assessments.founded(List.of(id), readable.get(id).moment()).stream())
                .forEach(found::add);
        return view(moment, found, rivals);
    }

    private static RivalsView view(Moment moment, List<Founded> found, List<UUID> rivals) {
        return RivalsView.of(moment, found, Math.max(0, rivals.size() - MOST));
    }

    /** Whichever of the two it was said of. */
    private List<UUID> contradicting(UUID claimId, Moment moment) {
        return relations.of(claimId, moment).stream()
                .filter(RelationView::contradicts)
                .map(relation -> relation.otherThan(claimId))
                .distinct()
                .toList();
    }

    /** Of those that say the same the first: one claim that stood twice would look like two. */
    private List<UUID> folded(List<UUID> rivals, Moment moment) {
        Map<UUID, Set<UUID>> same = relations.duplicates(rivals, moment);
        List<UUID> folded = new ArrayList<>();
        for (UUID rival : rivals) {
            if (Collections.disjoint(folded, same.getOrDefault(rival, Set.of()))) {
                folded.add(rival);
            }
        }
        return folded;
    }

    private static List<UUID> shown(UUID claimId, List<UUID> rivals) {
        return Stream.concat(Stream.of(claimId), rivals.stream().limit(MOST)).toList();
    }
}
