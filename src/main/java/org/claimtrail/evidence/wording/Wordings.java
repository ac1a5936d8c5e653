package org.claimtrail.evidence.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.publication.Ancestry;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.thing.Things;

/** The door to what the quotes on a claim have in common. */
@ApplicationScoped
public class Wordings {
    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Ancestry ancestry;

    @Inject
    Things things;

    public EqualWordsView on(UUID claimId, Moment moment) {
        claims.get(claimId, moment);
        List<EvidenceView> items = evidence.on(claimId, moment);
        return EqualWordsView.of(
                equal(items, ancestry.behind(publications(items), moment), about(items, moment)), moment);
    }

    /**
     * The same of what was read already.
     *
     * @param items all on the claim, in the order of recording; what is withdrawn has nothing in common with anything
     * @param works in which they stand, and all that those go back to
     * @param things what they are about, by item: one for all that are the same
     */
    public static EqualWords equal(List<EvidenceView> items, Map<UUID, Work> works, Map<UUID, UUID> things) {
        List<EvidenceView> counting =
                items.stream().filter(item -> item.withdrawal() == null).toList();
        return EqualWords.among(
                counting.stream()
                        .filter(item -> item.quote() != null)
                        .map(item -> new EqualWords.Quote(item.id(), item.quote()))
                        .toList(),
                new Joined(counting, works, things));
    }

    private static Set<UUID> publications(List<EvidenceView> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.publicationId()),
                        item.derivesFrom().stream()
                                .map(DerivationView::publicationId)
                                .filter(Objects::nonNull)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<UUID, UUID> about(List<EvidenceView> items, Moment moment) {
        Map<UUID, UUID> named = items.stream()
                .filter(item -> item.thingId() != null)
                .collect(Collectors.toMap(EvidenceView::id, EvidenceView::thingId));
        Map<UUID, UUID> same = things.same(Set.copyOf(named.values()), moment);
        named.replaceAll((item, thing) -> same.get(thing));
        return named;
    }
}
