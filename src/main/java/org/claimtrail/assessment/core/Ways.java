package org.claimtrail.assessment.core;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where one step back leads from an item, or from a work. A passage on this claim, where one is recorded, wins over the whole work: a
 * newspaper page mixes many lineages. It has to be one of the same direction, since what a page quotes against a claim is not what it
 * has for it.
 */
final class Ways {
    /** A step towards an end; its kind is null where nobody recorded one. Each is another, also where two lead to the same. */
    static final class Way {
        private final End to;
        private final @Nullable DerivationKind kind;

        Way(End to, @Nullable DerivationKind kind) {
            this.to = to;
            this.kind = kind;
        }

        End to() {
            return to;
        }

        @Nullable
        DerivationKind kind() {
            return kind;
        }
    }

    private final Basis basis;
    private final Map<UUID, Applied.Defeated> defeated;
    private final Map<UUID, List<Item>> passages;
    private boolean isAnyCopied;

    /** @param defeated what is said against items: what copies their passage falls with them */
    Ways(Basis basis, List<Item> items, Map<UUID, Applied.Defeated> defeated) {
        this.basis = basis;
        this.defeated = defeated;
        this.passages = items.stream().collect(Collectors.groupingBy(Item::publicationId));
    }

    /** Whether a way has led through a passage: then what is said against passages decides where ways lead. */
    boolean isAnyCopied() {
        return isAnyCopied;
    }

    static boolean isStruckOut(Item item, Map<UUID, Applied.Defeated> defeated) {
        Applied.Defeated by = defeated.get(item.id());
        return by != null && by.isStruckOut();
    }

    Stream<Way> from(Item item) {
        Work work = basis.work(item.publicationId());
        return ways(work, item.steps().isEmpty() ? work.steps() : item.steps(), false);
    }

    Stream<Way> from(End stop) {
        Work work = basis.work(stop.id());
        List<Item> here = passages.getOrDefault(work.id(), List.of());
        isAnyCopied |= !here.isEmpty();
        List<Item> standing =
                here.stream().filter(item -> !isStruckOut(item, defeated)).toList();
        if (standing.isEmpty() && !here.isEmpty()) {
            return loose(End.Kind.STRUCK_OUT, work);
        }
        List<Derivation> steps =
                standing.stream().flatMap(item -> item.steps().stream()).toList();
        boolean isWeakened = !here.isEmpty() && standing.stream().allMatch(item -> defeated.containsKey(item.id()));
        return ways(work, steps.isEmpty() ? work.steps() : steps, stop.isWeakened() || isWeakened);
    }

    private static Stream<Way> loose(End.Kind why, Work work) {
        return Stream.of(new Way(new End(why, work.id(), false), null));
    }

    private Stream<Way> ways(Work work, List<Derivation> steps, boolean isWeakened) {
        if (work.isRetracted()) {
            return loose(End.Kind.TAKEN_BACK, work);
        }
        return steps.isEmpty()
                ? loose(End.Kind.NOT_RECORDED, work)
                : steps.stream().map(step -> new Way(end(step, work.publisherId(), isWeakened), step.kind()));
    }

    /** An outlet passes on: that it is named without a publication says nothing of where it has it from. */
    private End end(Derivation step, UUID publisherId, boolean isWeakened) {
        if (step.kind() == DerivationKind.OWN_WORK) {
            return new End(End.Kind.FOUND_OUT, publisherId, isWeakened);
        }
        if (step.publicationId() != null) {
            return new End(End.Kind.WORK, step.publicationId(), isWeakened);
        }
        boolean passesOn = basis.party(step.sourceId()).kind() == SourceKind.OUTLET;
        return new End(passesOn ? End.Kind.NOT_RECORDED : End.Kind.SPOKE, step.sourceId(), isWeakened);
    }
}
