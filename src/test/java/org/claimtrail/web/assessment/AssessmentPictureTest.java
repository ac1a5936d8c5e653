package org.claimtrail.web.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.picture.graph.GraphPicture;
import org.claimtrail.picture.graph.GraphPicture.Box;
import org.claimtrail.picture.graph.GraphPicture.Line;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;
import org.claimtrail.web.words.AssessmentMessages;
import org.claimtrail.web.words.ClaimMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.RuleMessages;
import org.claimtrail.web.words.SourceMessages;
import org.junit.jupiter.api.Test;

/** The picture of who stands behind a claim, looked at as by an eye: what stands where, and what runs together. */
class AssessmentPictureTest {
    private final Map<UUID, Work> works = new LinkedHashMap<>();
    private final Map<UUID, Party> parties = new LinkedHashMap<>();
    private final List<Basis.Item> items = new ArrayList<>();

    /** An outlet's page that supports, or disputes, and has it from there: a page's name, or a person's. */
    private AssessmentPictureTest page(String name, Direction direction, String... from) {
        party("outlet of " + name, SourceKind.OUTLET);
        works.put(id(name), new Work(id(name), name, id("outlet of " + name), false, steps(from)));
        if (direction != null) {
            items.add(new Basis.Item(
                    id("item in " + name),
                    id(name),
                    id("outlet of " + name),
                    direction,
                    EvidenceKind.ON_RECORD_STATEMENT,
                    null,
                    List.of()));
        }
        return this;
    }

    private List<Derivation> steps(String... from) {
        return Stream.of(from)
                .map(name -> name.startsWith("page")
                        ? new Derivation(id(name), null, DerivationKind.CITES)
                        : new Derivation(null, party(name, SourceKind.PERSON), DerivationKind.QUOTES))
                .toList();
    }

    private UUID party(String name, SourceKind kind) {
        parties.put(id(name), new Party(id(name), name, kind, null, null));
        return id(name);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private GraphPicture drawn() {
        UUID claimant = party("the claimant", SourceKind.PERSON);
        Basis basis = new Basis(
                Instant.EPOCH,
                null,
                id("claim"),
                claimant,
                items,
                works,
                parties,
                List.of(),
                Map.of(),
                Set.of(),
                List.of(),
                null,
                List.of());
        AssessmentWords words = new AssessmentWords(
                say(AssessmentMessages.class),
                say(RuleMessages.class),
                say(Messages.class),
                say(SourceMessages.class),
                say(ClaimMessages.class),
                basis,
                Map.of());
        return new AssessmentPanel(null, basis, Assessment.of(basis), Assessment.strands(basis), words, true, "")
                .picture();
    }

    /** Says the name of each message and what is in it. */
    static <T> T say(Class<T> messages) {
        return messages.cast(Proxy.newProxyInstance(
                messages.getClassLoader(),
                new Class<?>[] {messages},
                (proxy, message, values) -> message.getName() + (values == null ? "" : " " + Arrays.asList(values))));
    }

    private static Box box(GraphPicture picture, String title) {
        return picture.boxes().stream()
                .filter(box -> box.node().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Box> boxes(GraphPicture picture, String kind) {
        return picture.boxes().stream()
                .filter(box -> box.node().kind().equals(kind))
                .toList();
    }

    private static List<Line> into(GraphPicture picture, String title) {
        UUID id = box(picture, title).node().id();
        return picture.lines().stream()
                .filter(line -> line.edge().to().equals(id))
                .toList();
    }

    @Test
    void originsStandAtTheLeftPagesInTheMiddleAndTheClaimAtTheRight() {
        var picture = page("page one", Direction.SUPPORTS, "Ann")
                .page("page two", Direction.SUPPORTS, "page one")
                .drawn();
        assertTrue(box(picture, "Ann").x() < box(picture, "page one").x());
        assertTrue(box(picture, "page one").x() < box(picture, "page two").x());
        assertTrue(
                box(picture, "page two").x() < boxes(picture, "knot pro").get(0).x());
        int claim = box(picture, "thisClaim").x();
        assertTrue(picture.boxes().stream().allMatch(box -> box.x() <= claim));
    }

    @Test
    void allThatComesFromOneOriginRunsIntoOneLine() {
        var picture = page("page one", Direction.SUPPORTS, "Ann")
                .page("page two", Direction.SUPPORTS, "Ann")
                .page("page three", Direction.SUPPORTS, "page one")
                .drawn();
        assertEquals(
                List.of(3),
                into(picture, "thisClaim").stream()
                        .map(line -> line.edge().strands())
                        .toList());
    }

    @Test
    void twoOriginsAreTwoLines() {
        var picture = page("page one", Direction.SUPPORTS, "Ann")
                .page("page two", Direction.DISPUTES, "Ben")
                .drawn();
        assertEquals(
                Set.of("pro", "con"),
                Set.copyOf(into(picture, "thisClaim").stream()
                        .map(line -> line.edge().kind())
                        .toList()));
    }

    /** However little speaks for it, and whatever else leads there. */
    @Test
    void linesForItRunAboveLinesAgainstItAndTheClaimStandsBetween() {
        page("page one", Direction.DISPUTES, "Ann");
        for (String name : List.of("page two", "page three", "page four")) {
            page(name, Direction.DISPUTES, "page one");
        }
        page("page five", Direction.DISPUTES, "Ben");
        page("page six", Direction.SUPPORTS, "Cas").page("page seven", Direction.NEUTRAL, "page six");
        var picture = page("page eight", Direction.SUPPORTS, "Ben").drawn();
        List<Line> arriving = into(picture, "thisClaim");
        assertTrue(highest(arriving, "con") > lowest(arriving, "pro"), arriving.toString());
        Box claim = box(picture, "thisClaim");
        int middle = claim.y() + claim.height() / 2;
        knots(picture, "pro").forEach(knot -> assertTrue(knot.y() + knot.height() <= middle, knot.toString()));
        knots(picture, "con").forEach(knot -> assertTrue(knot.y() >= middle, knot.toString()));
    }

    private static Stream<Box> knots(GraphPicture picture, String side) {
        return picture.boxes().stream().filter(box -> box.node().kind().startsWith("knot " + side));
    }

    private static int highest(List<Line> lines, String side) {
        return ys(lines, side).min().orElseThrow();
    }

    private static int lowest(List<Line> lines, String side) {
        return ys(lines, side).max().orElseThrow();
    }

    private static IntStream ys(List<Line> lines, String side) {
        return lines.stream()
                .filter(line -> line.edge().kind().startsWith(side))
                .mapToInt(Line::y);
    }

    @Test
    void whatNobodyKnowsTheLineageOfHangsLooseAndDoesNotCount() {
        var picture = page("page one", Direction.SUPPORTS).drawn();
        assertEquals("notRecorded", picture.loose().get(0).words());
        assertEquals("idle", into(picture, "thisClaim").get(0).edge().kind());
        assertEquals("addsNoLine", into(picture, "thisClaim").get(0).edge().words());
    }

    @Test
    void aCircleIsDrawnAsOneAndSupportsNothing() {
        var picture = page("page one", Direction.SUPPORTS, "page two")
                .page("page two", null, "page one")
                .drawn();
        assertEquals(2, picture.lines().stream().filter(Line::isCircular).count());
        assertEquals("goesRound", into(picture, "thisClaim").get(0).edge().words());
    }

    @Test
    void aPassageWithTwoOriginsIsInOneLine() {
        var picture = page("page one", Direction.SUPPORTS, "Ann", "Ben").drawn();
        assertEquals(1, boxes(picture, "knot pro").size());
    }

    @Test
    void ofAGreatDealTheNearestIsDrawn() {
        for (int i = 0; i < 200; i++) {
            page("page " + i, Direction.SUPPORTS, "Person " + i);
        }
        assertEquals(3 * AssessmentPanel.MOST + 1, drawn().boxes().size());
    }

    @Test
    void moreThanAFewThatAreAlikeAreAStack() {
        for (int i = 0; i < 30; i++) {
            page("page " + i, Direction.SUPPORTS, "Ann");
        }
        var picture = drawn();
        assertEquals(4, picture.boxes().size());
        assertEquals("works [30]", boxes(picture, "stack").get(0).node().title());
        assertEquals(30, into(picture, "thisClaim").get(0).edge().strands());
    }
}
