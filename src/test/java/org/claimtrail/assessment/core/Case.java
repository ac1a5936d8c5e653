package org.claimtrail.assessment.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.Basis.Identity;
import org.claimtrail.assessment.core.Basis.Item;
import org.claimtrail.assessment.core.Basis.Search;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Circumstance;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;

/** A claim's evidence, put together by hand: everything goes by its name. */
final class Case {
    private final List<Item> items = new ArrayList<>();
    private final Map<UUID, Work> works = new LinkedHashMap<>();
    private final Map<UUID, Party> parties = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<UUID, Outcome> unanswered = new HashMap<>();
    private final Set<Identity> identities = new HashSet<>();
    private final List<Search> searches = new ArrayList<>();
    private final List<RatingDown> ratedDown = new ArrayList<>();
    private String claimant = "the claimant";

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    Case() {
        party("the claimant", SourceKind.PERSON);
    }

    Case party(String name, SourceKind kind) {
        return put(new Party(id(name), name, kind, null, null));
    }

    Case person(String name) {
        return party(name, SourceKind.PERSON);
    }

    Case unnamed(String name) {
        return party(name, SourceKind.UNNAMED);
    }

    Case rated(String name, Reliability letter) {
        return put(rated(parties.get(id(name)), letter));
    }

    Case partOf(String name, String whole) {
        Party party = parties.get(id(name));
        return put(new Party(party.id(), name, party.kind(), id(whole), party.reliability()));
    }

    private Case put(Party party) {
        parties.put(party.id(), party);
        return this;
    }

    /** A paper of this name, which publishes one work of the same name. */
    Case paper(String name, Derivation... steps) {
        party(name + "'s publisher", SourceKind.OUTLET);
        works.put(id(name), new Work(id(name), name, id(name + "'s publisher"), false, List.of(steps)));
        return this;
    }

    Case retracted(String name) {
        Work work = works.get(id(name));
        works.put(work.id(), new Work(work.id(), name, work.publisherId(), true, work.steps()));
        return this;
    }

    static Derivation quotes(String source) {
        return new Derivation(null, id(source), DerivationKind.QUOTES);
    }

    static Derivation cites(String paper) {
        return new Derivation(id(paper), null, DerivationKind.CITES);
    }

    static Derivation ownWork() {
        return new Derivation(null, null, DerivationKind.OWN_WORK);
    }

    Case supports(String paper, EvidenceKind kind, Derivation... steps) {
        return item(paper, Direction.SUPPORTS, kind, null, steps);
    }

    Case disputes(String paper, EvidenceKind kind, Derivation... steps) {
        return item(paper, Direction.DISPUTES, kind, null, steps);
    }

    Case isNeutral(String paper, Derivation... steps) {
        return item(paper, Direction.NEUTRAL, EvidenceKind.EXPERT_ANALYSIS, null, steps);
    }

    /** An item that is named after its paper and direction. */
    Case item(String paper, Direction direction, EvidenceKind kind, Integer credibility, Derivation... steps) {
        if (!works.containsKey(id(paper))) {
            paper(paper);
        }
        UUID publisher = works.get(id(paper)).publisherId();
        UUID id = id(paper + " " + direction);
        items.add(new Item(id, id(paper), publisher, direction, kind, credibility, List.of(steps)));
        return this;
    }

    /** An item of this name. */
    Case item(String name, PropertiesTest.Passage passage) {
        UUID publisher = works.get(id(passage.paper())).publisherId();
        items.add(new Item(
                id("item " + name),
                id(passage.paper()),
                publisher,
                passage.direction(),
                passage.kind(),
                passage.credibility(),
                passage.steps(),
                passage.stake(),
                passage.access(),
                passage.thing() == null ? null : id(passage.thing()),
                passage.defeats() == null ? null : id("item " + passage.defeats())));
        return this;
    }

    Case withdrawn(String name) {
        items.removeIf(item -> item.id().equals(id("item " + name)));
        return this;
    }

    Case graded(String paper, Direction direction, Integer credibility) {
        items.replaceAll(item -> item.id().equals(id(paper + " " + direction))
                ? new Item(
                        item.id(),
                        item.publicationId(),
                        item.sourceId(),
                        direction,
                        item.kind(),
                        credibility,
                        item.steps(),
                        item.stake(),
                        item.access(),
                        item.thingId(),
                        item.defeatsId())
                : item);
        return this;
    }

    /** What is said of the item that came last. */
    private Case last(UnaryOperator<Item> changed) {
        items.set(items.size() - 1, changed.apply(items.get(items.size() - 1)));
        return this;
    }

    private static Item with(Item item, Stake stake, Access access, UUID thingId, UUID defeatsId) {
        return new Item(
                item.id(),
                item.publicationId(),
                item.sourceId(),
                defeatsId == null ? item.direction() : Direction.DEFEATS,
                item.kind(),
                item.credibility(),
                item.steps(),
                stake,
                access,
                thingId,
                defeatsId);
    }

    Case having(Stake stake) {
        return last(it -> with(it, stake, it.access(), it.thingId(), it.defeatsId()));
    }

    Case having(Access access) {
        return last(it -> with(it, it.stake(), access, it.thingId(), it.defeatsId()));
    }

    Case about(String thing) {
        return last(it -> with(it, it.stake(), it.access(), id(thing), it.defeatsId()));
    }

    /** Evidence in one paper against what stands for the claim, or against other evidence, in another. */
    Case defeats(String target, String paper, EvidenceKind kind, Integer credibility, Derivation... steps) {
        UUID defeated = items.stream()
                .filter(it -> it.publicationId().equals(id(target)))
                .map(Item::id)
                .findFirst()
                .orElseThrow();
        return item(paper, Direction.DEFEATS, kind, credibility, steps)
                .last(it -> with(it, it.stake(), it.access(), it.thingId(), defeated));
    }

    Case answers(String respondent, ReplyKind kind) {
        answers.add(new Answer(id(respondent + " " + kind), id(respondent), kind, null, null, true));
        return this;
    }

    Case answersIn(String paper, String respondent, ReplyKind kind) {
        answers.add(new Answer(id(respondent + " " + kind), id(respondent), kind, id(paper), null, true));
        return this;
    }

    /** Said first, and taken back then. */
    Case takesBack(String respondent, ReplyKind kind) {
        UUID said = id(respondent + " " + kind);
        answers.removeIf(answer -> answer.id().equals(said));
        answers.add(new Answer(said, id(respondent), kind, null, null, false));
        answers.add(new Answer(id(respondent + " takes back"), id(respondent), ReplyKind.WITHDRAWAL, null, said, true));
        return this;
    }

    /** Somebody looked in there, and it was there or was not. */
    Case searched(String where, boolean isFound) {
        searches.add(new Search(id(where), isFound));
        return this;
    }

    Case claimedBy(String name) {
        claimant = name;
        return this;
    }

    Case ratedDown(RatingDown.Domain... domains) {
        Stream.of(domains).forEach(domain -> ratedDown.add(new RatingDown(domain, "It is so.")));
        return this;
    }

    Case isSilent(String party) {
        return cameOfAsking(party, Outcome.NO_RESPONSE);
    }

    Case cameOfAsking(String party, Outcome outcome) {
        unanswered.put(id(party), outcome);
        return this;
    }

    Case same(String one, String other) {
        return identity(one, other, true);
    }

    Case differ(String one, String other) {
        return identity(one, other, false);
    }

    private Case identity(String one, String other, boolean isSame) {
        identities.add(identity(id(one), id(other), isSame));
        return this;
    }

    private static Identity identity(UUID a, UUID b, boolean isSame) {
        return a.compareTo(b) < 0 ? new Identity(a, b, isSame) : new Identity(b, a, isSame);
    }

    Case shuffled(Random dice) {
        Collections.shuffle(items, dice);
        return this;
    }

    /** The same, recorded in another order: ids are in the order of recording. */
    static Basis inAnotherOrder(Basis basis, Random dice) {
        Map<UUID, UUID> ids = new HashMap<>();
        UnaryOperator<UUID> other =
                id -> id == null ? null : ids.computeIfAbsent(id, it -> new UUID(dice.nextLong(), dice.nextLong()));
        UnaryOperator<List<Derivation>> steps = each -> each.stream()
                .map(step ->
                        new Derivation(other.apply(step.publicationId()), other.apply(step.sourceId()), step.kind()))
                .toList();
        return new Basis(
                basis.knownAt(),
                basis.asOf(),
                basis.claimId(),
                other.apply(basis.claimantId()),
                basis.items().stream()
                        .map(it -> new Item(
                                other.apply(it.id()),
                                other.apply(it.publicationId()),
                                other.apply(it.sourceId()),
                                it.direction(),
                                it.kind(),
                                it.credibility(),
                                steps.apply(it.steps()),
                                it.stake(),
                                it.access(),
                                other.apply(it.thingId()),
                                other.apply(it.defeatsId())))
                        .toList(),
                basis.works().values().stream()
                        .map(it -> new Work(
                                other.apply(it.id()),
                                it.title(),
                                other.apply(it.publisherId()),
                                it.isRetracted(),
                                steps.apply(it.steps())))
                        .collect(Collectors.toMap(Work::id, Function.identity())),
                basis.parties().values().stream()
                        .map(it -> new Party(
                                other.apply(it.id()), it.name(), it.kind(), other.apply(it.partOf()), it.reliability()))
                        .collect(Collectors.toMap(Party::id, Function.identity())),
                basis.answers().stream()
                        .map(it -> new Answer(
                                other.apply(it.id()),
                                other.apply(it.respondentId()),
                                it.kind(),
                                other.apply(it.publicationId()),
                                other.apply(it.withdrawsId()),
                                it.stands()))
                        .toList(),
                basis.unanswered().entrySet().stream()
                        .collect(Collectors.toMap(it -> other.apply(it.getKey()), Map.Entry::getValue)),
                basis.identities().stream()
                        .map(it -> identity(other.apply(it.sourceId()), other.apply(it.otherId()), it.isSame()))
                        .collect(Collectors.toSet()),
                basis.searches().stream()
                        .map(it -> new Search(other.apply(it.id()), it.isFound()))
                        .toList(),
                basis.decidedOn(),
                basis.ratedDown());
    }

    /** What somebody would record who does what an assessment says is missing. */
    static Basis done(Basis basis, Assessment assessed, Remedy remedy) {
        List<Item> items = new ArrayList<>(basis.items());
        Map<UUID, Work> works = new HashMap<>(basis.works());
        Map<UUID, Party> parties = new HashMap<>(basis.parties());
        Set<Identity> identities = new HashSet<>(basis.identities());
        UUID newcomer = id("a newcomer");
        Derivation fromNewcomer = new Derivation(null, newcomer, DerivationKind.QUOTES);
        List<UUID> about = remedy.aboutIds();
        switch (remedy.missing()) {
            case GRADE -> {
                about.forEach(source -> parties.computeIfPresent(source, (id, it) -> rated(it, Reliability.B)));
                items.replaceAll(it -> about.contains(it.id()) ? changed(it, 2, it.steps()) : it);
            }
            case IDENTITY -> {
                for (UUID one : about) {
                    about.stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> identities.add(identity(one, other, false)));
                }
            }
            case LINEAGE -> {
                parties.put(newcomer, new Party(newcomer, "a newcomer", SourceKind.PERSON, null, null));
                if (about.size() == 1) {
                    items.replaceAll(
                            it -> about.contains(it.id()) ? changed(it, it.credibility(), List.of(fromNewcomer)) : it);
                } else {
                    works.computeIfPresent(
                            about.get(1),
                            (id, it) -> new Work(
                                    id, it.title(), it.publisherId(), it.isRetracted(), List.of(fromNewcomer)));
                }
            }
            case LINE -> {
                SideView side = remedy.direction() == Direction.SUPPORTS ? assessed.supporting() : assessed.disputing();
                UUID best =
                        side.counted().isEmpty() ? null : side.counted().get(0).bestId();
                Optional<Item> like =
                        items.stream().filter(it -> it.id().equals(best)).findFirst();
                Optional<Applied.Graded> graded = side.counted().stream()
                        .limit(1)
                        .flatMap(line -> line.rules().stream())
                        .filter(Applied.Graded.class::isInstance)
                        .map(Applied.Graded.class::cast)
                        .findFirst();
                boolean isFirstHand = side.counted().stream()
                        .limit(1)
                        .flatMap(line -> line.rules().stream())
                        .anyMatch(step -> step instanceof Applied.OfKind of
                                && of.circumstances().contains(Circumstance.FIRST_HAND));
                Optional<Applied.Admission> admission = side.counted().stream()
                        .limit(1)
                        .flatMap(line -> line.rules().stream())
                        .filter(Applied.Admission.class::isInstance)
                        .map(Applied.Admission.class::cast)
                        .findFirst();
                Reliability letter = graded.map(Applied.Graded::letter)
                        .orElse(admission.map(Applied.Admission::letter).orElse(null));
                parties.put(newcomer, new Party(newcomer, "a newcomer", SourceKind.PERSON, null, letter));
                works.put(
                        newcomer,
                        new Work(
                                newcomer,
                                "a new work",
                                newcomer,
                                false,
                                List.of(isFirstHand ? ownWork() : fromNewcomer)));
                items.add(new Item(
                        newcomer,
                        newcomer,
                        newcomer,
                        remedy.direction(),
                        like.map(Item::kind).orElse(EvidenceKind.ON_RECORD_STATEMENT),
                        like.isPresent() ? like.get().credibility() : best == null ? null : Integer.valueOf(2),
                        List.of(),
                        like.map(Item::stake).orElse(null),
                        like.map(Item::access).orElse(null),
                        null,
                        null));
            }
        }
        return basis.with(items, works, parties, identities);
    }

    private static Party rated(Party party, Reliability letter) {
        return new Party(party.id(), party.name(), party.kind(), party.partOf(), letter);
    }

    private static Item changed(Item item, Integer credibility, List<Derivation> steps) {
        return new Item(
                item.id(),
                item.publicationId(),
                item.sourceId(),
                item.direction(),
                item.kind(),
                credibility,
                steps,
                item.stake(),
                item.access(),
                item.thingId(),
                item.defeatsId());
    }

    Assessment assessed() {
        return Assessment.of(basis());
    }

    Basis basis() {
        return new Basis(
                Instant.EPOCH,
                null,
                id("the claim"),
                id(claimant),
                List.copyOf(items),
                Map.copyOf(works),
                Map.copyOf(parties),
                List.copyOf(answers),
                Map.copyOf(unanswered),
                Set.copyOf(identities),
                List.copyOf(searches),
                null,
                List.copyOf(ratedDown));
    }
}
