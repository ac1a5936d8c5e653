package org.claimtrail.assessment.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Identity;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.Remedy.Missing;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** What is missing: does each cheap thing, uses the rules again, and keeps what changes the conclusion. */
final class Remedies {
    /** An origin, and what tells of it, that nobody recorded yet: supposed, and never shown. */
    private static final UUID SUPPOSED = new UUID(0, 0);

    private static final Derivation FROM_SUPPOSED = new Derivation(null, SUPPOSED, DerivationKind.QUOTES);
    private static final Derivation OWN_WORK = new Derivation(null, null, DerivationKind.OWN_WORK);
    private static final int PROBABLE = 2;
    private static final int MOST_TOLD_APART = 5;

    private final Basis basis;
    private final Parties parties;
    private final Side supporting;
    private final Side disputing;
    private final Origins forIt;
    private final Origins against;

    Remedies(Basis basis, Parties parties, Side supporting, Side disputing, Origins forIt, Origins against) {
        this.basis = basis;
        this.parties = parties;
        this.supporting = supporting;
        this.disputing = disputing;
        this.forIt = forIt;
        this.against = against;
    }

    /** The cheapest first; of a claim whose sides are alike, on either. */
    List<Remedy> thatChange(Conclusion present) {
        List<Side> leading = Conclusion.leading(supporting, disputing);
        List<Side> both = List.of(supporting, disputing);
        return Stream.of(
                        leading.stream().map(this::grade),
                        both.stream().map(this::identity),
                        Stream.of(forIt, against).map(this::lineage),
                        leading.stream().map(this::line))
                .flatMap(it -> it)
                .flatMap(Optional::stream)
                .filter(remedy -> !remedy.then().equals(present))
                .toList();
    }

    /** Of the line that grades could lift highest, its heaviest item. */
    private Optional<Remedy> grade(Side side) {
        return side.counted().stream()
                .filter(line -> !line.bestIfGraded().ungraded().isEmpty())
                .min(Comparator.comparing(Line::levelIfGraded).reversed())
                .map(line -> {
                    List<UUID> ungraded = line.bestIfGraded().ungraded();
                    Map<UUID, Party> graded = new HashMap<>(basis.parties());
                    ungraded.forEach(id -> graded.computeIfPresent(id, (it, party) -> rated(party)));
                    List<Item> items = basis.items().stream()
                            .map(item -> ungraded.contains(item.id()) ? item.graded(PROBABLE) : item)
                            .toList();
                    Basis then = basis.with(items, basis.works(), graded, basis.identities());
                    return new Remedy(
                            Missing.GRADE, direction(side), ungraded, new Assessor(then, forIt, against).conclusion());
                });
    }

    private static Party rated(Party party) {
        return new Party(party.id(), party.name(), party.kind(), party.partOf(), Reliability.B);
    }

    /** The heaviest that does not count, told apart from those that do; not from more than anybody would judge. */
    private Optional<Remedy> identity(Side side) {
        return side.all().undecided().stream().findFirst().map(Line::party).flatMap(one -> {
            List<UUID> others = side.counted().stream()
                    .map(Line::party)
                    .filter(other -> !parties.isIndependent(one, other))
                    .map(Party::id)
                    .toList();
            return others.size() > MOST_TOLD_APART
                    ? Optional.empty()
                    : Optional.of(identity(direction(side), one.id(), others));
        });
    }

    private Remedy identity(Direction direction, UUID one, List<UUID> others) {
        Set<Identity> identities = new HashSet<>(basis.identities());
        others.forEach(other -> identities.add(
                one.compareTo(other) < 0 ? new Identity(one, other, false) : new Identity(other, one, false)));
        Basis then = basis.with(basis.items(), basis.works(), basis.parties(), identities);
        return new Remedy(
                Missing.IDENTITY,
                direction,
                Stream.concat(Stream.of(one), others.stream()).toList(),
                new Assessor(then, forIt, against).conclusion());
    }

    /** Of the item that would be worth most, what its own passage derives from; or the work that its chain ends at. */
    private Optional<Remedy> lineage(Origins of) {
        return of.items().stream()
                .flatMap(item -> of.ends(item).stream()
                        .filter(end -> end.kind() == End.Kind.NOT_RECORDED
                                && basis.works().containsKey(end.id()))
                        .map(end -> Map.entry(item, end.id())))
                .min(Comparator.comparing(
                                (Map.Entry<Item, UUID> loose) -> Worth.of(
                                        loose.getKey(),
                                        supposed(null),
                                        Worth.circumstances(loose.getKey(), supposed(null), false, false),
                                        false,
                                        null),
                                Worth.HEAVIEST_FIRST)
                        .thenComparing(loose -> !isOfItsOwn(loose.getKey(), loose.getValue()))
                        .thenComparing(loose -> basis.work(loose.getValue()).title()))
                .map(loose -> lineage(loose.getKey(), loose.getValue()));
    }

    private static boolean isOfItsOwn(Item item, UUID workId) {
        return item.publicationId().equals(workId) && item.steps().isEmpty();
    }

    private Remedy lineage(Item loose, UUID workId) {
        boolean isItsOwn = isOfItsOwn(loose, workId);
        Map<UUID, Work> works = new HashMap<>(basis.works());
        List<Item> items = new ArrayList<>(basis.items());
        if (isItsOwn) {
            items.replaceAll(item -> item == loose ? loose.derivingFrom(FROM_SUPPOSED) : item);
        } else {
            Work work = basis.work(workId);
            works.put(workId, new Work(workId, work.title(), work.publisherId(), false, List.of(FROM_SUPPOSED)));
        }
        Basis then = basis.with(items, works, with(supposed(null)), basis.identities());
        return new Remedy(
                Missing.LINEAGE,
                loose.direction(),
                isItsOwn ? List.of(loose.id()) : List.of(loose.id(), workId),
                new Assessor(then).conclusion());
    }

    /** As strong as the strongest; where there is none, a statement on the record. */
    private Optional<Remedy> line(Side side) {
        Optional<Line> strongest = side.counted().stream().findFirst();
        Optional<Item> like = strongest.flatMap(line -> basis.items().stream()
                .filter(item -> item.id().equals(line.best().id()))
                .findFirst());
        Reliability letter = strongest.map(line -> line.best().letter()).orElse(null);
        boolean isFirstHand = strongest.isPresent() && strongest.get().best().isFirstHand();
        Map<UUID, Work> works = new HashMap<>(basis.works());
        works.put(SUPPOSED, new Work(SUPPOSED, "", SUPPOSED, false, List.of(isFirstHand ? OWN_WORK : FROM_SUPPOSED)));
        Direction direction = direction(side);
        List<Item> items = new ArrayList<>(basis.items());
        items.add(supposed(direction, like, strongest.isPresent() ? PROBABLE : null));
        Basis then = basis.with(items, works, with(supposed(letter)), basis.identities());
        Origins longer = new Origins(then, direction);
        Assessor after = side == supporting ? new Assessor(then, longer, against) : new Assessor(then, forIt, longer);
        return Optional.of(new Remedy(
                Missing.LINE, direction, strongest.map(Line::originId).stream().toList(), after.conclusion()));
    }

    /** @param number what it is graded where it is like no item: what a reply admits has none */
    private static Item supposed(Direction direction, Optional<Item> like, @Nullable Integer number) {
        return new Item(
                SUPPOSED,
                SUPPOSED,
                SUPPOSED,
                direction,
                like.map(Item::kind).orElse(EvidenceKind.ON_RECORD_STATEMENT),
                like.isPresent() ? like.get().credibility() : number,
                List.of(),
                like.map(Item::stake).orElse(null),
                like.map(Item::access).orElse(null),
                null,
                null);
    }

    private Direction direction(Side side) {
        return side == supporting ? Direction.SUPPORTS : Direction.DISPUTES;
    }

    private Map<UUID, Party> with(Party party) {
        Map<UUID, Party> all = new HashMap<>(basis.parties());
        all.put(party.id(), party);
        return all;
    }

    private static Party supposed(Reliability letter) {
        return new Party(SUPPOSED, "", SourceKind.PERSON, null, letter);
    }
}
