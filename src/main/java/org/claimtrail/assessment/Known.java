package org.claimtrail.assessment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.source.Party;
import org.jspecify.annotations.Nullable;

/**
 * The works and sources that were read for some claims together; each claim is assessed on those that it leads to.
 *
 * @param sameThings of each thing that items are about the one that stands for all that are the same
 * @param decidedOn what the rules said at a judgement that made an evidence level what it is; of a reader, when it was first shown
 */
record Known(
        Map<UUID, Work> works,
        Map<UUID, Party> parties,
        Set<Basis.Identity> identities,
        Map<UUID, UUID> sameThings,
        Map<UUID, Conclusion> decidedOn) {
    /** The one that stands for all that are the same; null of none. */
    @Nullable
    UUID thing(@Nullable UUID id) {
        return id == null ? null : sameThings.get(id);
    }

    /** These works and what they derive from, however far. */
    Map<UUID, Work> behind(Stream<UUID> ids) {
        Map<UUID, Work> behind = new TreeMap<>();
        Deque<UUID> open = ids.collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            Work work = works.get(open.pop());
            if (work != null && behind.put(work.id(), work) == null) {
                work.steps().stream()
                        .map(Derivation::publicationId)
                        .filter(id -> id != null)
                        .forEach(open::push);
            }
        }
        return behind;
    }

    /** These sources, and what they are part of or one with, however far and through whatever stands in between. */
    Map<UUID, Party> houses(Stream<UUID> ids) {
        Map<UUID, Party> houses = new TreeMap<>();
        Deque<UUID> open = ids.collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            Party party = parties.get(open.pop());
            if (party != null && houses.put(party.id(), party) == null) {
                Stream.concat(Stream.ofNullable(party.partOf()), oneWith(party.id()))
                        .forEach(open::push);
            }
        }
        return houses;
    }

    private Stream<UUID> oneWith(UUID id) {
        return identities.stream()
                .filter(Basis.Identity::isSame)
                .filter(pair -> pair.sourceId().equals(id) || pair.otherId().equals(id))
                .map(pair -> pair.sourceId().equals(id) ? pair.otherId() : pair.sourceId());
    }

    Set<Basis.Identity> identities(Collection<UUID> among) {
        return identities.stream()
                .filter(identity -> among.contains(identity.sourceId()) && among.contains(identity.otherId()))
                .collect(Collectors.toSet());
    }
}
