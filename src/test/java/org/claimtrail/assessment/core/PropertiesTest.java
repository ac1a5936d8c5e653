package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.cites;
import static org.claimtrail.assessment.core.Case.ownWork;
import static org.claimtrail.assessment.core.Case.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.publication.Derivation;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.junit.jupiter.api.Test;

/** What holds for every claim, whatever its evidence looks like. */
class PropertiesTest {
    private static final int TRIES = 500;
    private static final List<String> SOURCES = List.of("Ann", "Bob", "a ministry", "an official", "somebody there");
    private static final List<String> PAPERS = List.of("A", "B", "C", "D", "E");

    /** An item of evidence in one of the papers, numbered by its place. */
    record Passage(String paper, Direction direction, EvidenceKind kind, Integer credibility, List<Derivation> steps) {}

    /** All that somebody might record of one claim. */
    record World(
            List<List<Derivation>> papers, List<Passage> passages, List<Reliability> letters, List<ReplyKind> replies) {
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

        Case told() {
            Case it = new Case().person("Ann").person("Bob").party("a ministry", SourceKind.GOVERNMENT);
            it.unnamed("an official").unnamed("somebody there").partOf("Bob", "a ministry");
            for (int i = 0; i < SOURCES.size(); i++) {
                it.rated(SOURCES.get(i), letters.get(i));
            }
            for (int i = 0; i < PAPERS.size(); i++) {
                it.paper(PAPERS.get(i), papers.get(i).toArray(Derivation[]::new));
            }
            for (int i = 0; i < passages.size(); i++) {
                it.item("" + i, passages.get(i));
            }
            replies.forEach(kind -> it.answers("a ministry", kind));
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
                    some(0, 8, this::passage),
                    some(SOURCES.size(), SOURCES.size(), () -> orNull(.3, one(Reliability.values()))),
                    some(0, 2, () -> one(ReplyKind.values())).stream()
                            .distinct()
                            .toList());
        }

        Passage passage() {
            return new Passage(
                    one(PAPERS.toArray(String[]::new)),
                    one(Direction.values()),
                    one(EvidenceKind.values()),
                    orNull(.4, 1 + random.nextInt(6)),
                    steps());
        }

        /** Some of its sources judged to be one, or not, and some asked in vain. */
        Case identified(Case it) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                String a = one(SOURCES.toArray(String[]::new));
                String b = one(SOURCES.toArray(String[]::new));
                if (!a.equals(b)) {
                    it = random.nextInt(3) > 0 ? it.same(a, b) : it.differ(a, b);
                }
            }
            return random.nextBoolean() ? it : it.isSilent("Ann").isSilent("an official");
        }

        private List<Derivation> steps() {
            return some(0, 2, () -> switch (random.nextInt(3)) {
                case 0 -> quotes(one(SOURCES.toArray(String[]::new)));
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
            Basis basis = dice.identified(dice.world().told()).basis();
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
                lines(it.supporting()),
                lines(it.disputing()),
                it.restsOn().stream().map(line -> "" + line.without()).sorted().toList(),
                it.wouldChange().stream()
                        .map(remedy ->
                                remedy.missing() + " " + remedy.aboutIds().size() + " " + remedy.then())
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
                Passage copy =
                        new Passage("copy", passage.direction(), passage.kind(), null, List.of(cites(passage.paper())));
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
        assertEquals(Files.readString(Path.of("src/test/resources/assessment.json")), json(it.assessed()));
    }

    private static String json(Assessment assessment) {
        try {
            return JsonMapper.builder()
                            .addModule(new JavaTimeModule())
                            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(assessment)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
