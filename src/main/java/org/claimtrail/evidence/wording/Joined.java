package org.claimtrail.evidence.wording;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.publication.lineage.Work;

/**
 * Whether it is recorded already that two items belong together: one goes back to the other's work, both go back to one work or source,
 * both are about one thing, or one speaks against the other.
 */
final class Joined implements BiPredicate<UUID, UUID> {
    private final Map<UUID, EvidenceView> items;
    private final Map<UUID, List<Derivation>> passages;
    private final Map<UUID, Work> works;
    private final Map<UUID, UUID> things;
    private final Map<UUID, Set<UUID>> behind = new HashMap<>();

    /**
     * @param works in which the items stand, and what those go back to
     * @param things what items are about, by item: one for all that are the same
     */
    Joined(List<EvidenceView> items, Map<UUID, Work> works, Map<UUID, UUID> things) {
        this.items = items.stream().collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        this.passages = items.stream()
                .collect(Collectors.groupingBy(
                        EvidenceView::publicationId,
                        Collectors.flatMapping(
                                item -> item.derivesFrom().stream().map(DerivationView::step), Collectors.toList())));
        this.works = works;
        this.things = things;
    }

    @Override
    public boolean test(UUID one, UUID other) {
        return isAgainst(one, other) || isAgainst(other, one) || !Collections.disjoint(behind(one), behind(other));
    }

    /** Two that speak against the same item can be copies of each other. */
    private boolean isAgainst(UUID one, UUID other) {
        return other.equals(items.get(one).defeatsId());
    }

    private Set<UUID> behind(UUID id) {
        return behind.computeIfAbsent(id, it -> follow(items.get(it)));
    }

    private Set<UUID> follow(EvidenceView item) {
        Set<UUID> met = new HashSet<>(List.of(item.id(), item.publicationId()));
        if (things.containsKey(item.id())) {
            met.add(things.get(item.id()));
        }
        Deque<UUID> open = new ArrayDeque<>();
        lead(
                item.publicationId(),
                item.derivesFrom().stream().map(DerivationView::step).toList(),
                met,
                open);
        while (!open.isEmpty()) {
            UUID work = open.pop();
            lead(work, passages.getOrDefault(work, List.of()), met, open);
        }
        return met;
    }

    /** Where a passage's own steps lead, else those of its whole work: as chains are followed by the rules (ORIGIN). */
    private void lead(UUID workId, List<Derivation> own, Set<UUID> met, Deque<UUID> open) {
        Work work = works.get(workId);
        for (Derivation step : own.isEmpty() ? work.steps() : own) {
            if (step.kind() == DerivationKind.OWN_WORK) {
                met.add(work.publisherId());
            } else if (step.sourceId() != null) {
                met.add(step.sourceId());
            } else if (met.add(step.publicationId())) {
                open.push(step.publicationId());
            }
        }
    }
}
