package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.cites;
import static org.claimtrail.assessment.core.Case.ownWork;
import static org.claimtrail.assessment.core.Case.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.junit.jupiter.api.Test;

/** What holds for every claim, whatever its evidence looks like. */
class PropertiesTest {
    /** Made once: to make it takes longer than to write with it. */
    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build()
            .writerWithDefaultPrettyPrinter();

    /** {@code -Dtries=10000} looks longer. */
    private static final int TRIES = Integer.getInteger("tries", 500);

    private static final List<String> SOURCES = List.of(
            "Ann", "Bob", "Cas", "a ministry", "a government", "a lab", "an official", "somebody there", "a colleague");
    private static final List<String> UNNAMED = List.of("an official", "somebody there", "a colleague");
    private static final Direction[] OF_THE_CLAIM = {Direction.SUPPORTS, Direction.DISPUTES, Direction.NEUTRAL};
    private static final String[] THINGS = {"a wreck", "a letter", "a photograph"};
    private static final List<String> PAPERS = List.of("A", "B", "C", "D", "E");

    /** An item of evidence in one of the papers, numbered by its place. */
    record Passage(
            String paper,
            Direction direction,
            EvidenceKind kind,
            Integer credibility,
            List<Derivation> steps,
            Stake stake,
            Access access,
            String thing,
            String defeats) {
        Passage(String paper, Direction direction, EvidenceKind kind, Integer credibility, List<Derivation> steps) {
            this(paper, direction, kind, credibility, steps, null, null, null, null);
        }

        Passage from(String paper, Derivation step) {
            return new Passage(paper, direction, kind, null, List.of(step), stake, access, thing, defeats);
        }

        Passage pointing(Direction direction) {
            return new Passage(paper, direction, kind, credibility, steps, stake, access, thing, defeats);
        }

        Passage against(String name) {
            return new Passage(paper, Direction.DEFEATS, kind, credibility, steps, stake, access, thing, name);
        }
    }

    /** That two sources are one, or are not. */
    record Judged(String one, String other, boolean isSame) {}

    record Said(String party, ReplyKind kind) {}

    /** All that somebody might record of one claim. */
    record World(
            List<List<Derivation>> papers,
            List<String> retracted,
            List<Passage> passages,
            List<Reliability> letters,
            List<Judged> judged,
            List<Said> replies,
            List<Boolean> searches,
            String claimant) {
        /** Those that are the only one of their direction on their page: whoever cites the page repeats them, and nothing else. */
        List<Passage> alone() {
            return passages.stream()
                    .filter(one -> passages.stream()
                                    .filter(other ->
                                            other.paper().equals(one.paper()) && other.direction() == one.direction())
                                    .count()
                            == 1)
                    .toList();
        }

        World with(String other) {
            return new World(papers, retracted, passages, letters, judged, replies, searches, other);
        }

        /** Whoever looked found nothing. */
        World inVain() {
            List<Boolean> inVain = searches.stream().map(found -> false).toList();
            return new World(papers, retracted, passages, letters, judged, replies, inVain, claimant);
        }

        Case told() {
            Case it = new Case().claimedBy(claimant);
            SOURCES.forEach(name -> it.party(name, UNNAMED.contains(name) ? SourceKind.UNNAMED : SourceKind.PERSON));
            it.partOf("Bob", "a ministry").partOf("Cas", "a ministry").partOf("a ministry", "a government");
            it.partOf("a colleague", "a lab").partOf("Ann", "a lab");
            for (int i = 0; i < SOURCES.size(); i++) {
                it.rated(SOURCES.get(i), letters.get(i));
            }
            for (int i = 0; i < PAPERS.size(); i++) {
                it.paper(PAPERS.get(i), papers.get(i).toArray(Derivation[]::new));
            }
            for (int i = 0; i < passages.size(); i++) {
                it.item("" + i, passages.get(i));
            }
            retracted.forEach(it::retracted);
            replies.forEach(said -> it.answers(said.party, said.kind));
            for (int i = 0; i < searches.size(); i++) {
                it.searched("archive " + i, searches.get(i));
            }
            judged.forEach(pair -> {
                if (pair.isSame) {
                    it.same(pair.one, pair.other);
                } else {
                    it.differ(pair.one, pair.other);
                }
            });
            return it;
        }
    }

    /** Makes one world of one seed, which a failure names: {@code -Dseed=…} makes it again. */
    private static final class Dice {
        private final Random random;

        Dice(long seed) {
            // Or seeds that follow each other would begin alike.
            random = new Random(new SplittableRandom(seed).nextLong());
        }

        World world() {
            return new World(
                    some(PAPERS.size(), PAPERS.size(), this::steps),
                    random.nextInt(4) > 0 ? List.of() : List.of(one(PAPERS.toArray(String[]::new))),
                    someAgainstOthers(some(0, 10, this::passage)),
                    some(SOURCES.size(), SOURCES.size(), () -> orNull(.4, one(Reliability.values()))),
                    judged(),
                    new ArrayList<>(Set.copyOf(some(0, 2, () -> new Said(source(), one(ReplyKind.values()))))),
                    some(0, 2, random::nextBoolean),
                    random.nextInt(3) > 0 ? "the claimant" : source());
        }

        /** Of the claim itself. */
        Passage passage() {
            return new Passage(
                    one(PAPERS.toArray(String[]::new)),
                    one(OF_THE_CLAIM),
                    one(EvidenceKind.values()),
                    orNull(.4, 1 + random.nextInt(6)),
                    steps(),
                    orNull(.7, one(Stake.values())),
                    orNull(.7, one(Access.values())),
                    orNull(.6, one(THINGS)),
                    null);
        }

        /** Nobody speaks against what speaks against himself: the service refuses it. */
        private List<Passage> someAgainstOthers(List<Passage> passages) {
            for (int i = 1; i < passages.size(); i++) {
                if (random.nextInt(5) == 0) {
                    passages.set(i, passages.get(i).against("" + random.nextInt(i)));
                }
            }
            return passages;
        }

        private String source() {
            return one(SOURCES.toArray(String[]::new));
        }

        /** Nobody judges that two are one and that they differ: the service refuses it. */
        private List<Judged> judged() {
            List<Judged> judged = new ArrayList<>();
            List<String> shuffled = new ArrayList<>(SOURCES);
            Collections.shuffle(shuffled, random);
            if (random.nextInt(3) == 0) {
                judged.add(new Judged(shuffled.get(0), shuffled.get(1), true));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                judged.add(new Judged(shuffled.get(1 + i), shuffled.get(2 + i + random.nextInt(3)), false));
            }
            return judged;
        }

        /** Some asked in vain. */
        Case asked(Case it) {
            return random.nextBoolean() ? it : it.isSilent("Ann").isSilent("an official");
        }

        private List<Derivation> steps() {
            return some(0, 2, () -> switch (random.nextInt(3)) {
                case 0 -> quotes(source());
                case 1 -> cites(one(PAPERS.toArray(String[]::new)));
                default -> ownWork();
            });
        }

        <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }

        private <T> T orNull(double share, T value) {
            return random.nextDouble() < share ? null : value;
        }

        private <T> List<T> some(int least, int most, Supplier<T> each) {
            int count = least + random.nextInt(most - least + 1);
            List<T> some = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                some.add(each.get());
            }
            return some;
        }
    }

    private static void always(Consumer<Dice> holds) {
        Long asked = Long.getLong("seed");
        long first = asked == null ? System.nanoTime() : asked;
        for (long seed = first; seed < first + (asked == null ? TRIES : 1); seed++) {
            try {
                holds.accept(new Dice(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With -Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void theOrderOfItemsNeverMatters() {
        always(dice -> {
            World world = dice.world();
            assertEquals(
                    json(world.told().assessed()),
                    json(world.told().shuffled(dice.random).assessed()));
        });
    }

    @Test
    void whatWasRecordedFirstNeverMatters() {
        always(dice -> {
            Basis basis = dice.asked(dice.world().told()).basis();
            Basis another = Case.inAnotherOrder(basis, dice.random);
            assertEquals(worth(Assessment.of(basis)), worth(Assessment.of(another)));
        });
    }

    /** Three that are one are one, whichever two of them were compared first, and with whom the third. */
    @Test
    void whichTwoWereJudgedToBeOneFirstNeverMatters() {
        always(dice -> {
            World world = dice.world();
            List<String> alike = new ArrayList<>(SOURCES);
            Collections.shuffle(alike, dice.random);
            world.judged.clear();
            String a = alike.get(0), b = alike.get(1), c = alike.get(2);
            assertEquals(
                    json(world.told().same(a, b).same(b, c).assessed()),
                    json(world.told().same(c, a).same(a, b).assessed()));
        });
    }

    /** What it comes to, without ids and what stands in their order. */
    private static List<Object> worth(Assessment it) {
        return List.of(
                it.conclusion(),
                it.flags(),
                it.ifGraded() == null ? "" : it.ifGraded(),
                lines(it.supporting()),
                lines(it.disputing()),
                it.restsOn().stream().map(line -> "" + line.without()).sorted().toList(),
                it.wouldChange().stream()
                        .map(remedy ->
                                remedy.missing() + " " + remedy.aboutIds().size() + " " + remedy.then())
                        .sorted()
                        .toList(),
                it.silences().stream()
                        .map(silence -> silence.name() + " " + silence.outcome())
                        .sorted()
                        .toList());
    }

    private static List<String> lines(SideView side) {
        return side.lines().stream()
                .map(line -> line.level() + " " + line.counts() + " " + (line.originKind() == SourceKind.UNNAMED) + " "
                        + line.firstHand() + " " + line.publishers() + " "
                        + line.items().size())
                .sorted()
                .toList();
    }

    @Test
    void aCopyOfAnExistingLineChangesNothing() {
        always(dice -> {
            World world = dice.world();
            for (Passage passage : world.alone()) {
                Assessment before = world.told().assessed();
                Passage copy = passage.from("copy", cites(passage.paper()));
                Case it = world.told().paper("copy").item("copied", copy);
                assertEquals(before.conclusion(), it.assessed().conclusion());
            }
        });
    }

    @Test
    void anIndependentSupportingLineNeverLowersSupport() {
        always(dice -> {
            World world = dice.world();
            EvidenceKind kind = dice.one(EvidenceKind.values());
            Assessment before = world.told().assessed();
            Case it = world.told().person("a new one").paper("a new page");
            it.item("new", new Passage("a new page", Direction.SUPPORTS, kind, null, List.of(quotes("a new one"))));
            Assessment after = it.assessed();
            assertTrue(before.supporting().level().compareTo(after.supporting().level()) <= 0);
            if (before.conclusion().likelihood() != null) {
                assertTrue(before.conclusion()
                                        .likelihood()
                                        .compareTo(after.conclusion().likelihood())
                                <= 0
                        || before.supporting().counted().isEmpty());
            }
        });
    }

    /** Also of those whose names are known: what they say counts for nothing that somebody else did not say. */
    @Test
    void oneItemAloneIsNeverConclusive() {
        always(dice -> {
            World world = dice.world();
            world.passages.clear();
            world.replies.clear();
            world.passages.add(dice.passage());
            Assessment it = world.told().assessed();
            assertTrue(it.supporting().counted().size() <= 1);
            assertTrue(it.conclusion().evidenceLevel().compareTo(EvidenceLevel.STRONG) <= 0);
        });
    }

    @Test
    void noItemIsInTwoLinesOfASide() {
        always(dice -> {
            Assessment it = dice.world().told().assessed();
            for (SideView side : List.of(it.supporting(), it.disputing())) {
                List<UUID> items = side.lines().stream()
                        .flatMap(line -> line.items().stream())
                        .toList();
                assertEquals(items.size(), Set.copyOf(items).size());
            }
        });
    }

    @Test
    void nothingUngradedOrSoftIsConclusive() {
        always(dice -> {
            Assessment it = dice.world().told().assessed();
            for (SideView side : List.of(it.supporting(), it.disputing())) {
                long hard = side.counted().stream()
                        .filter(line -> line.ground() == Ground.FIND || line.ground() == Ground.FIRST_HAND_FIND)
                        .filter(line -> line.quality() == Quality.GOOD || line.quality() == Quality.FAIR)
                        .count();
                assertTrue(side.level() != EvidenceLevel.CONCLUSIVE || hard >= 2);
            }
        });
    }

    @Test
    void aWorseLetterNeverRaisesASideOrConfidence() {
        always(dice -> {
            World world = dice.world();
            world.passages.removeIf(
                    passage -> passage.direction() == Direction.DISPUTES || passage.direction() == Direction.DEFEATS);
            int of = dice.random.nextInt(SOURCES.size());
            Reliability letter = world.letters.get(of);
            if (letter == null || letter.compareTo(Reliability.D) > 0) {
                return;
            }
            Conclusion before = world.told().assessed().conclusion();
            world.letters.set(of, Reliability.values()[letter.ordinal() + 1]);
            Conclusion after = world.told().assessed().conclusion();
            assertTrue(after.evidenceLevel().compareTo(before.evidenceLevel()) <= 0);
            assertTrue(after.confidence().compareTo(before.confidence()) <= 0);
        });
    }

    /** But where it makes others count than before, who come to more, and of whom less is known. */
    @Test
    void moreIndependentSupportNeverLowersConfidence() {
        always(dice -> {
            World world = dice.world();
            world.passages.removeIf(
                    passage -> passage.direction() == Direction.DISPUTES || passage.direction() == Direction.DEFEATS);
            EvidenceKind kind = dice.one(EvidenceKind.values());
            Integer number = dice.orNull(.4, 1 + dice.random.nextInt(6));
            Conclusion before = world.told().assessed().conclusion();
            Case it = world.told().person("a new one").paper("a new page");
            it.item("new", new Passage("a new page", Direction.SUPPORTS, kind, number, List.of(quotes("a new one"))));
            Assessment after = it.assessed();
            assertTrue(before.confidence().compareTo(after.conclusion().confidence()) <= 0
                    || after.flags().contains(Flag.INDEPENDENCE_NOT_ESTABLISHED)
                            && before.evidenceLevel()
                                            .compareTo(after.conclusion().evidenceLevel())
                                    < 0);
        });
    }

    /** Who claims and who denies gain by it, each on their side: without them neither side is special. */
    @Test
    void forAndAgainstAreMirrorImages() {
        always(dice -> {
            World world = dice.world();
            world.replies.clear();
            World mirrored = new World(
                    world.papers,
                    world.retracted,
                    world.passages.stream().map(PropertiesTest::mirrored).toList(),
                    world.letters,
                    world.judged,
                    List.of(),
                    world.searches,
                    "the claimant");
            Conclusion one = world.with("the claimant").told().assessed().conclusion();
            Conclusion other = mirrored.told().assessed().conclusion();
            assertEquals(one.evidenceLevel(), other.evidenceLevel());
            assertEquals(one.confidence(), other.confidence());
            Likelihood[] bands = Likelihood.values();
            assertEquals(
                    one.likelihood(),
                    other.likelihood() == null
                            ? null
                            : bands[bands.length - 1 - other.likelihood().ordinal()]);
        });
    }

    private static Passage mirrored(Passage passage) {
        Direction direction = switch (passage.direction()) {
            case SUPPORTS -> Direction.DISPUTES;
            case DISPUTES -> Direction.SUPPORTS;
            case NEUTRAL, DEFEATS -> passage.direction();
        };
        return passage.pointing(direction);
    }

    /** Recorded by others than the rules themselves: what is said to change it does, to what is said. */
    @Test
    void whatWouldChangeItChangesItOnceItIsDone() {
        always(dice -> {
            Basis basis = dice.world().told().basis();
            Assessment it = Assessment.of(basis);
            it.wouldChange()
                    .forEach(remedy -> assertEquals(
                            remedy.then(),
                            Assessment.of(Case.done(basis, it, remedy)).conclusion(),
                            () -> remedy.toString()));
        });
    }

    @Test
    void withdrawingUndoesAdding() {
        always(dice -> {
            World world = dice.world();
            Passage more = dice.passage();
            Case it = world.told().item("more", more);
            assertEquals(
                    json(world.told().assessed()), json(it.withdrawn("more").assessed()));
        });
    }

    @Test
    void thatTwoDifferNeverLowersSupport() {
        always(dice -> {
            World world = dice.world();
            Assessment before = world.told().assessed();
            Assessment after =
                    world.told().differ("an official", "somebody there").assessed();
            assertTrue(before.supporting().level().compareTo(after.supporting().level()) <= 0);
        });
    }

    /** However much else there is: what was found ends it, and nothing but confidence is lower by it. */
    @Test
    void lookingInVainLowersConfidenceAndNothingElse() {
        always(dice -> {
            World world = dice.world();
            Assessment ended = world.told().searched("elsewhere", true).assessed();
            assertEquals(List.of(), ended.searchesInVain());
            Conclusion found = ended.conclusion();
            Conclusion inVain = world.inVain()
                    .told()
                    .searched("elsewhere", false)
                    .assessed()
                    .conclusion();
            assertEquals(found.evidenceLevel(), inVain.evidenceLevel());
            assertEquals(found.likelihood(), inVain.likelihood());
            assertTrue(inVain.confidence().compareTo(found.confidence()) <= 0);
            assertTrue(found.confidence().ordinal() - inVain.confidence().ordinal() <= 1);
        });
    }

    @Test
    void noLineCountsThatHasNoOrigin() {
        always(dice -> {
            World world = dice.world();
            Assessment it = world.told().assessed();
            List<LineView> lines = new ArrayList<>(it.supporting().lines());
            lines.addAll(it.disputing().lines());
            lines.forEach(line ->
                    assertTrue(!line.items().isEmpty() && !line.originName().isEmpty()));
        });
    }

    /** A change of these bytes is a change of a rule, and raises its version. */
    @Test
    void theSameBytesForEver() throws IOException {
        Case it = new Case()
                .person("Ann")
                .rated("Ann", Reliability.B)
                .unnamed("an official")
                .unnamed("somebody");
        it.paper("agency", quotes("Ann"))
                .paper("loop", cites("pool"))
                .paper("pool", cites("loop"))
                .paper("page");
        it.item("1", new Passage("agency", Direction.SUPPORTS, EvidenceKind.ON_RECORD_STATEMENT, 2, List.of()));
        it.item("2", new Passage("loop", Direction.SUPPORTS, EvidenceKind.DOCUMENT, null, List.of()));
        it.item(
                "3",
                new Passage(
                        "page",
                        Direction.SUPPORTS,
                        EvidenceKind.UNNAMED_STATEMENT,
                        null,
                        List.of(quotes("an official"))));
        it.item(
                "4",
                new Passage(
                        "page", Direction.SUPPORTS, EvidenceKind.UNNAMED_STATEMENT, null, List.of(quotes("somebody"))));
        it.item("5", new Passage("agency", Direction.DISPUTES, EvidenceKind.DATA, null, List.of(ownWork())));
        it.item("6", new Passage("agency", Direction.NEUTRAL, EvidenceKind.INFERENCE, null, List.of(ownWork())));
        it.answers("somebody", ReplyKind.CATEGORICAL_DENIAL).isSilent("Ann");
        it.searched("the archive", false).searched("the register", false);
        assertEquals(Files.readString(Path.of("src/test/resources/assessment.json")), json(it.assessed()));
    }

    private static String json(Assessment assessment) {
        try {
            return JSON.writeValueAsString(assessment) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
