package org.claimtrail.web.timeline;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.EventDetails;
import org.claimtrail.dossier.EventKind;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.picture.axis.TimeAxis;
import org.claimtrail.picture.axis.TimeAxis.Tick;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.timeline.TimelinePicture.Bead;
import org.claimtrail.web.timeline.TimelinePicture.Frame;
import org.claimtrail.web.timeline.TimelinePicture.Link;
import org.claimtrail.web.timeline.TimelinePicture.Thread;
import org.claimtrail.web.words.TimelineMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline's picture, looked at as by an eye: what stands where, and whether it can be read. */
class TimelinePictureTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T09:14:00Z");
    private static final Instant LATER = Instant.parse("2027-05-01T09:14:00Z");

    /** Says the name of each message and what is in it. */
    private static final TimelineMessages MESSAGES = (TimelineMessages) Proxy.newProxyInstance(
            TimelinePictureTest.class.getClassLoader(),
            new Class<?>[] {TimelineMessages.class},
            (proxy, message, values) -> message.getName() + (values == null ? "" : " " + Arrays.asList(values)));

    private static final TimelineWords WORDS = new TimelineWords(MESSAGES, Locale.ENGLISH);

    @Test
    void whereNothingHappenedThereIsNoPicture() {
        TimelinePicture picture = picture();
        assertTrue(picture.entries().isEmpty());
        assertNull(picture.frame());
        assertFalse(picture.steps().isChoice());
    }

    @Test
    void oneEventIsOneLinkWithAMarkOnEachClockAndAThreadBetween() {
        TimelinePicture picture = picture(evidence("2026-11-20", MORNING));
        Link link = picture.links().get(0);
        assertEquals(1, picture.links().size());
        assertEquals(2, link.beads().size());
        assertEquals(1, link.threads().size());
        assertEquals(1, link.to());
    }

    /** Else what was corrected to an earlier day would have been put right before it was so. */
    @Test
    void whatWasCorrectedStandsWhereItIsSaidToHaveBeenNow() {
        Event said = evidence("2026-11-20", MORNING);
        Event corrected = new Event(
                EventKind.EVIDENCE_CORRECTED,
                new PartialDate("2026-11-18"),
                MORNING.plusSeconds(60),
                said.subject(),
                said.details(),
                said.party(),
                said.recordedBy());
        List<Link> links = picture(said, corrected).links();
        assertEquals(
                List.of(1, 2), links.stream().map(link -> link.beads().size()).toList());
        List<Link> then =
                TimelinePicture.of(List.of(said, corrected), MORNING, WORDS).links();
        assertEquals(
                List.of(2, 2), then.stream().map(link -> link.beads().size()).toList());
    }

    @Test
    void whatHasNoWorldDateStandsOnTheClockOfRecordingOnly() {
        Link link = picture(evidence(null, MORNING)).links().get(0);
        assertEquals(1, link.beads().size());
        assertTrue(link.threads().isEmpty());
    }

    @Test
    void whatWasOnlyProposedWasNotSo() {
        TimelinePicture picture = picture(
                event(EventKind.JUDGEMENT_PROPOSED, "2026-11-20", MORNING, EventDetails.of(Aspect.STATUS, "DISPUTED")),
                event(
                        EventKind.JUDGEMENT_APPROVED,
                        "2026-11-20",
                        MORNING.plusSeconds(60),
                        EventDetails.of(Aspect.STATUS, "DISPUTED")));
        assertEquals(1, picture.links().get(0).beads().size());
        assertEquals(2, picture.links().get(1).beads().size());
    }

    @Test
    void newsThatCameLateHasASlantingThread() {
        Thread late = thread("2026-09-01");
        assertTrue(late.isSlanting());
        assertTrue(late.fromX() < late.toX());
    }

    @Test
    void newsOfTheDayHasAnUprightThread() {
        LocalDate today = LocalDate.ofInstant(MORNING, Dates.HERE);
        assertFalse(thread(today.toString()).isSlanting());
    }

    /** Of something recorded this morning, beside something older. */
    private static Thread thread(String occurredOn) {
        return picture(evidence(occurredOn, MORNING), evidence("2025-03-01", MORNING.plusSeconds(5)))
                .links()
                .get(0)
                .threads()
                .get(0);
    }

    @Test
    void aDateIsAsWideAsItIsUnsure() {
        TimelinePicture picture = picture(
                evidence("2024", MORNING),
                evidence("2024-06", MORNING.plusSeconds(1)),
                evidence("2024-06-15", MORNING.plusSeconds(2)));
        Bead year = upper(picture, 0);
        Bead month = upper(picture, 1);
        Bead day = upper(picture, 2);
        assertTrue(year.isUnsure() && month.isUnsure() && !day.isUnsure());
        assertEquals(366.0 / 30, year.width() / month.width(), .2);
        assertEquals(366.0, year.width() / day.width(), 50);
        assertTrue(year.from() < month.from() && month.to() < year.to());
    }

    @Test
    void whatWasRecordedWithinItsYearWasSoBefore() {
        TimelinePicture picture = picture(evidence("2026", MORNING), evidence("2025", MORNING.plusSeconds(1)));
        assertEquals(lower(picture, 0).x(), upper(picture, 0).to());
    }

    @Test
    void aTimeInWhichNothingWasIsLeftOutAndItsLengthIsSaid() {
        TimelinePicture picture = picture(
                evidence("2024-09-10", MORNING),
                evidence("2024-09-11", MORNING.plusSeconds(1)),
                evidence("2024-09", MORNING.plusSeconds(3)));
        assertEquals(1, picture.breaks().size());
        assertEquals("years [2]", picture.breaks().get(0).length());
        assertTrue(lower(picture, 1).x() - lower(picture, 0).x() > 20, "seconds are told apart");
        assertTrue(upper(picture, 1).x() - upper(picture, 0).x() > 5, "days are told apart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "0476-09-04", "1650", "1914-07-28"})
    void whatWasLongAgoHasItsPlace(String date) {
        TimelinePicture picture = picture(evidence(date, MORNING), evidence("2024", MORNING.plusSeconds(1)));
        assertTrue(upper(picture, 0).x() < upper(picture, 1).x());
        assertFalse(picture.axis().ticks().isEmpty());
    }

    @Test
    void whatWasRecordedAtOneSittingHasRoom() {
        List<Event> events = new ArrayList<>(List.of(evidence("2026", MORNING.minus(Duration.ofDays(90)))));
        for (int i = 0; i < 11; i++) {
            events.add(evidence("2026-10-2" + i % 9, MORNING.plusSeconds(20L * i)));
        }
        TimelinePicture picture = picture(events);
        assertTrue(lower(picture, 11).x() - lower(picture, 1).x() > 200);
    }

    @Test
    void itIsTornTwiceAtMost() {
        List<Event> events = new ArrayList<>();
        for (String year : List.of("1950", "1990", "2010", "2020", "2024")) {
            events.add(evidence(year + "-03-01", MORNING.plusSeconds(events.size())));
            events.add(evidence(year + "-03-03", MORNING.plusSeconds(events.size())));
        }
        assertEquals(2, picture(events).breaks().size());
    }

    @Test
    void aCaptionBesideATearStandsAtItsOtherSideWhereThereIsRoom() {
        TimelinePicture picture = picture(
                evidence("2021-03-01", MORNING),
                evidence("2021-09-01", MORNING.plusSeconds(1)),
                evidence("2022-03-01", MORNING.plusSeconds(2)));
        double tear = picture.breaks().get(0).left();
        Bead last = upper(picture, 2);
        assertTrue(last.x() < tear && last.captionX() + width(last.caption()) > tear, "else nothing is tried");
        assertTrue(last.captionAtLeft());
        assertFalse(upper(picture, 0).captionAtLeft());
    }

    @Test
    void anAxisWithRoomForAllIsNotBroken() {
        assertTrue(picture(evidence("2024-09-10", MORNING)).breaks().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 60, 61, 200})
    void whatIsLaterNeverStandsLeftOfWhatIsEarlier(int count) {
        TimelinePicture picture = picture(events(count));
        assertOrdered(picture.entries().stream().map(entry -> entry.event().recordedAt()), picture.axis());
        assertOrdered(
                picture.entries().stream()
                        .flatMap(entry -> entry.said().stream())
                        .map(TimeAxis.Span::from),
                picture.axis());
    }

    private static void assertOrdered(Stream<Instant> instants, TimeAxis axis) {
        List<Double> places = instants.sorted().map(axis::x).toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 12, 13, 60, 61, 200, 600})
    void noTwoLabelsOverlap(int count) {
        TimelinePicture picture = picture(events(count));
        assertApart(captions(picture));
        assertApart(picture.rules().stream().map(TimelinePictureTest::box).toList());
        assertApart(boxes(picture.axis().ticks()));
        assertApart(boxes(picture.axis().headings()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 60, 200})
    void allThatIsWrittenIsInThePicture(int count) {
        TimelinePicture picture = picture(events(count));
        Stream.of(
                        captions(picture),
                        boxes(picture.axis().ticks()),
                        boxes(picture.axis().headings()))
                .flatMap(List::stream)
                .forEach(box -> assertTrue(box.left() >= 0 && box.right() <= Frame.WIDTH, box.toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 10, 12, 13, 30, 61, 200})
    void whatIsWrittenEndsAtATearAndAtTheEndsOfTheAxis(int count) {
        TimelinePicture picture = picture(events(count));
        Stream.concat(captions(picture).stream(), picture.rules().stream().map(TimelinePictureTest::box))
                .filter(box -> !box.text().isEmpty())
                .forEach(box -> assertTrue(
                        picture.axis().stretches().stream()
                                .anyMatch(it -> it.left() <= box.left() && box.right() <= it.right()),
                        box + " in " + picture.axis().stretches()));
    }

    @Test
    void whereThereIsNoRoomAtEitherSideACaptionIsShortenedAndAllOfItIsInTheLink() {
        TimelinePicture picture = torn();
        List<Bead> shortened = picture.links().stream()
                .flatMap(link -> link.beads().stream())
                .filter(bead -> bead.caption().endsWith("…"))
                .toList();
        assertFalse(shortened.isEmpty());
        assertTrue(picture.links().stream().noneMatch(link -> link.words().contains("…")));
        assertWithin(picture);
    }

    private static TimelinePicture torn() {
        return picture(
                evidence("1950-03-01", MORNING),
                evidence("1950-03-03", MORNING.plusSeconds(1)),
                evidence("2020-03-01", MORNING.plusSeconds(2)),
                evidence("2020-03-03", MORNING.plusSeconds(3)));
    }

    private static void assertWithin(TimelinePicture picture) {
        captions(picture).stream()
                .filter(box -> !box.text().isEmpty())
                .forEach(box -> assertTrue(
                        picture.axis().stretches().stream()
                                .anyMatch(it -> it.left() <= box.left() && box.right() <= it.right()),
                        box.toString()));
    }

    /** Of a rule: its line comes down beside its name, and through no other's. */
    @ParameterizedTest
    @ValueSource(ints = {10, 60, 200})
    void noNameOfAStatusIsCrossedByTheLineOfAnother(int count) {
        List<TimelinePicture.Rule> rules = picture(events(count)).rules();
        for (TimelinePicture.Rule name : rules) {
            Box box = box(name);
            assertTrue(
                    rules.stream()
                            .filter(line -> line != name && line.top() < name.y())
                            .noneMatch(line -> box.left() < line.x() && line.x() < box.right()),
                    box.toString());
        }
    }

    @Test
    void upToTwelveEventsHaveAMarkEach() {
        TimelinePicture picture = picture(events(12));
        assertEquals(12, picture.links().size());
        assertTrue(picture.threads().isEmpty());
    }

    @Test
    void fewAreToldInWordsAtOneOfTheirMarks() {
        Link link = picture(evidence("2026-11-20", MORNING)).links().get(0);
        assertTrue(link.beads().get(0).caption().startsWith("evidenceAdded"), link.toString());
        assertEquals("", link.beads().get(1).caption());
    }

    @Test
    void howLateNewsCameIsToldBesideTheLatest() {
        TimelinePicture picture =
                picture(evidence("2026-11-01", MORNING), evidence("2026-11-11", MORNING), evidence(null, MORNING));
        List<Long> late = picture.entries().stream()
                .map(entry -> entry.lateness(picture.daysLate()))
                .toList();
        assertEquals(List.of(100L, 57L, 0L), late);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 61, 200, 600})
    void ofMoreThanTwelveEachIsNamedOrCountedInWords(int count) {
        TimelinePicture picture = picture(events(count));
        List<String> captions = captionsBelow(picture);
        assertTrue(picture.links().stream()
                .flatMap(link -> link.beads().stream())
                .noneMatch(bead -> bead.caption().matches("[\\d×]+")));
        assertEquals(
                count, captions.stream().mapToInt(TimelinePictureTest::counted).sum());
        assertEquals(count, picture.entries().size(), "the list has them all");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 61, 200, 600})
    void howeverManyThereAreTheMarksAreFew(int count) {
        TimelinePicture picture = picture(events(count));
        assertTrue(picture.links().size() <= 45, picture.links().size() + " marks");
        assertTrue(captionsBelow(picture).size() <= 16, captionsBelow(picture) + "");
    }

    @Test
    void amongManyWhatChangedSomethingIsNamedAtItsMark() {
        List<Event> events = events(200);
        events.add(event(EventKind.CLAIM_ADDED, "2026-11-01", LATER, EventDetails.of("It is so")));
        events.add(event(
                EventKind.JUDGEMENT_APPROVED,
                "2027-05-01",
                LATER.plusSeconds(1),
                EventDetails.of(Aspect.EVIDENCE_LEVEL, "STRONG")));
        events.add(event(EventKind.CLAIM_PAUSED, null, LATER.plusSeconds(2), EventDetails.of("Misquoted.")));
        List<String> captions = picture(events).links().stream()
                .flatMap(link -> link.beads().stream())
                .map(Bead::caption)
                .toList();
        assertTrue(captions.contains("claimAdded [China]"), captions + "");
        assertTrue(
                captions.stream().anyMatch(it -> it.startsWith("judged [Verdict[aspect=EVIDENCE_LEV")), captions + "");
        assertTrue(captions.stream().anyMatch(it -> it.startsWith("paused [")), captions + "");
    }

    /** As readers see it: all that a release let out is known since then. */
    private static List<Event> letOut(Instant release, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> evidence("2026-11-%02d".formatted(1 + i), release))
                .toList();
    }

    @Test
    void whatOneReleaseLetOutIsOneMarkHoweverLittleItIs() {
        assertEquals(List.of("counted [RECORDINGS, 9]"), captionsBelow(picture(letOut(MORNING, 0, 9))));
    }

    @Test
    void anHourLaterAnotherReleaseIsAnotherMark() {
        List<Event> events = new ArrayList<>(letOut(MORNING, 0, 5));
        events.addAll(letOut(MORNING.plus(Duration.ofHours(1)), 5, 4));
        assertEquals(
                List.of("counted [RECORDINGS, 4]", "counted [RECORDINGS, 5]"),
                captionsBelow(picture(events)).stream().sorted().toList());
    }

    /** What was recorded on the day on which it was so, between other things of an hour or two. */
    @Test
    void noThreadRunsBack() {
        String today = LocalDate.ofInstant(MORNING, Dates.HERE).toString();
        List<Event> events = IntStream.range(0, 20)
                .mapToObj(i -> evidence(i % 3 == 0 ? null : today, MORNING.plusSeconds(600L * i)))
                .toList();
        List<Thread> threads = picture(events).threads();
        assertFalse(threads.isEmpty());
        threads.forEach(thread -> assertTrue(thread.fromX() <= thread.toX(), thread.toString()));
    }

    @Test
    void aStatusIsNeverCountedWithOthers() {
        List<Event> events = new ArrayList<>(letOut(MORNING, 0, 9));
        events.add(
                event(EventKind.JUDGEMENT_APPROVED, "2026-11-03", MORNING, EventDetails.of(Aspect.STATUS, "DISPUTED")));
        List<String> captions = picture(events).links().stream()
                .flatMap(link -> link.beads().stream())
                .map(Bead::caption)
                .toList();
        assertTrue(captions.stream().anyMatch(it -> it.contains("value=DISPUT")), captions + "");
    }

    @Test
    void whatIsLaterThanTheChosenMomentIsNotCountedWithTheRest() {
        List<Event> events = events(60);
        TimelinePicture picture = TimelinePicture.of(events, events.get(57).recordedAt(), WORDS);
        List<Link> ghosts = picture.links().stream().filter(Link::ghost).toList();
        assertEquals(
                2,
                ghosts.stream()
                        .flatMap(link -> link.beads().stream())
                        .filter(bead -> bead.y() > picture.frame().lowerTop())
                        .mapToInt(bead -> counted(bead.caption()))
                        .sum());
    }

    private static List<String> captionsBelow(TimelinePicture picture) {
        return picture.links().stream()
                .flatMap(link -> link.beads().stream())
                .filter(bead -> bead.y() > picture.frame().lowerTop())
                .map(Bead::caption)
                .toList();
    }

    private static int counted(String caption) {
        return caption.startsWith("counted") ? Integer.parseInt(caption.replaceAll("\\D", "")) : 1;
    }

    @Test
    void aNewStatusIsARuleWhereItWasDecided() {
        TimelinePicture picture = picture(
                evidence("2026-11-20", MORNING),
                event(
                        EventKind.JUDGEMENT_PROPOSED,
                        "2026-11-20",
                        MORNING.plusSeconds(60),
                        EventDetails.of(Aspect.STATUS, "DISPUTED")),
                event(
                        EventKind.JUDGEMENT_APPROVED,
                        "2026-11-20",
                        MORNING.plusSeconds(90),
                        EventDetails.of(Aspect.STATUS, "DISPUTED")),
                event(
                        EventKind.JUDGEMENT_APPROVED,
                        "2026-11-20",
                        MORNING.plusSeconds(95),
                        EventDetails.of(Aspect.EVIDENCE_LEVEL, "WEAK")));
        assertEquals(1, picture.rules().size());
        assertEquals("status [DISPUTED]", picture.rules().get(0).text());
        assertEquals(lower(picture, 2).x(), picture.rules().get(0).x());
    }

    @Test
    void whatWasRecordedLaterThanTheChosenMomentIsAGhost() {
        List<Event> events = events(6);
        TimelinePicture picture = TimelinePicture.of(events, events.get(3).recordedAt(), WORDS);
        List<Boolean> ghosts = List.of(false, false, false, false, true, true);
        assertEquals(
                ghosts, picture.entries().stream().map(TimelineEntry::ghost).toList());
        assertEquals(ghosts, picture.links().stream().map(Link::ghost).toList());
        assertEquals(lower(picture, 3).x(), picture.known().x());
        assertEquals(4, picture.steps().at());
        assertEquals(3, picture.steps().previous().number());
        assertEquals(5, picture.steps().next().number());
    }

    @Test
    void nowThereAreNoGhosts() {
        TimelinePicture picture = picture(events(10));
        assertNull(picture.known());
        assertTrue(picture.steps().isNow());
        assertNull(picture.steps().next());
        assertTrue(picture.links().stream().noneMatch(Link::ghost));
    }

    @Test
    void beforeTheFirstRecordingAllAreGhosts() {
        TimelinePicture picture = TimelinePicture.of(events(3), Instant.parse("2020-01-01T00:00:00Z"), WORDS);
        assertTrue(picture.entries().stream().allMatch(TimelineEntry::ghost));
        assertNull(picture.steps().chosen());
        assertNull(picture.steps().previous());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 200})
    void theSameEventsGiveTheSamePicture(int count) {
        assertEquals(picture(events(count)), picture(events(count)));
    }

    @Test
    void everyKindOfEventHasAMarkAndASentence() {
        Map<EventKind, EventDetails> details = Map.ofEntries(
                entry(EventKind.CLAIM_ADDED, EventDetails.of("It is so")),
                entry(EventKind.CLAIM_CORRECTED, EventDetails.of("It is so")),
                entry(EventKind.CLAIM_RELATED, EventDetails.of(RelationKind.NARROWS, new UUID(0, 9))),
                entry(
                        EventKind.CLAIM_RELATION_WITHDRAWN,
                        EventDetails.of(RelationKind.NARROWS, new UUID(0, 9), "The other way round.")),
                entry(EventKind.CLAIM_PAUSED, EventDetails.of("The witness was misquoted.")),
                entry(EventKind.EVIDENCE_ADDED, EventDetails.of(Direction.DISPUTES, EvidenceKind.PHYSICAL)),
                entry(EventKind.EVIDENCE_CORRECTED, EventDetails.of(Direction.NEUTRAL, EvidenceKind.DATA)),
                entry(EventKind.EVIDENCE_WITHDRAWN, EventDetails.of("An old photo")),
                entry(EventKind.SEARCH_LOGGED, EventDetails.of(SearchOutcome.NOT_FOUND, "The customs office", null)),
                entry(EventKind.SEARCH_CORRECTED, EventDetails.of(SearchOutcome.FOUND, "The customs office", null)),
                entry(
                        EventKind.SEARCH_WITHDRAWN,
                        EventDetails.of(SearchOutcome.FOUND, "The customs office", "Another's.")),
                entry(EventKind.REPLY_ADDED, EventDetails.of(ReplyKind.CATEGORICAL_DENIAL)),
                entry(EventKind.REPLY_CORRECTED, EventDetails.of(ReplyKind.CONFIRMATION)),
                entry(
                        EventKind.REPLY_WITHDRAWN,
                        EventDetails.of(ReplyKind.PARTIAL_DENIAL, "Another ministry said so.")),
                entry(EventKind.COMMENT_REQUESTED, EventDetails.of(Medium.EMAIL, "press@ministry.example")),
                entry(EventKind.COMMENT_REQUEST_CORRECTED, EventDetails.of(Medium.TELEPHONE, null)),
                entry(EventKind.COMMENT_REQUEST_CONCLUDED, EventDetails.of(Outcome.NO_RESPONSE, null)),
                entry(EventKind.COMMENT_REQUEST_WITHDRAWN, EventDetails.of("Another was meant.")),
                entry(EventKind.JUDGEMENT_PROPOSED, EventDetails.of(Aspect.VISIBILITY, "PUBLISHED")),
                entry(EventKind.JUDGEMENT_APPROVED, EventDetails.of(Aspect.CREDIBILITY, null)),
                entry(EventKind.JUDGEMENT_REJECTED, EventDetails.of(Aspect.RELIABILITY, "B")),
                entry(EventKind.JUDGEMENT_WITHDRAWN, EventDetails.of(Aspect.EVIDENCE_LEVEL, "WEAK")),
                entry(EventKind.JUDGEMENT_STALE, EventDetails.of(Aspect.STATUS, "REFUTED")),
                entry(EventKind.JUDGEMENT_CHANGES_REQUESTED, EventDetails.of(Aspect.STATUS, "REFUTED")),
                entry(EventKind.JUDGEMENT_CHANGES_ANSWERED, EventDetails.of(Aspect.STATUS, "REFUTED")),
                entry(EventKind.PUBLICATION_RETRACTED, EventDetails.of("A photograph", "It was made up.")),
                entry(
                        EventKind.PUBLICATION_RETRACTION_WITHDRAWN,
                        EventDetails.of("A photograph", "Another was meant.")),
                entry(
                        EventKind.CLAIM_SHAKEN,
                        EventDetails.of(ReconsiderationView.Why.DEPENDS_ON, Subject.Kind.CLAIM.of(new UUID(0, 8)))));
        List<TimelineEntry> entries = picture(Stream.of(EventKind.values())
                        .map(kind -> event(kind, "2024", MORNING.plusSeconds(kind.ordinal()), details.get(kind)))
                        .toList())
                .entries();
        assertTrue(entries.stream().noneMatch(entry -> entry.sentence().isBlank()));
        assertEquals(
                "replied [China, CATEGORICAL_DENIAL]",
                entries.get(EventKind.REPLY_ADDED.ordinal()).sentence());
        assertEquals(
                TimelineShape.DENIAL,
                entries.get(EventKind.REPLY_ADDED.ordinal()).shape());
        assertEquals(
                TimelineShape.SILENCE,
                entries.get(EventKind.COMMENT_REQUEST_CONCLUDED.ordinal()).shape());
        assertEquals(
                "shaken [DEPENDS_ON]",
                entries.get(EventKind.CLAIM_SHAKEN.ordinal()).sentence());
    }

    // What is looked at

    /** Where a label is written, by the size of its letters. */
    private record Box(double left, double right, double y, String text) {
        boolean overlaps(Box other) {
            return Math.abs(y - other.y) < 12 && left < other.right && other.left < right;
        }
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertFalse(boxes.get(i).overlaps(other), boxes.get(i) + " is on " + other);
            }
        }
    }

    private static List<Box> captions(TimelinePicture picture) {
        return picture.links().stream()
                .flatMap(link -> link.beads().stream())
                .map(bead -> bead.captionAtLeft()
                        ? box(bead.captionX() - width(bead.caption()), bead.y(), bead.caption())
                        : box(bead.captionX(), bead.y(), bead.caption()))
                .toList();
    }

    private static List<Box> boxes(List<Tick> ticks) {
        return ticks.stream().map(tick -> box(tick.x() + 4, 0, tick.text())).toList();
    }

    private static Box box(TimelinePicture.Rule rule) {
        double x = rule.textX();
        return box(rule.isAtLeft() ? x - width(rule.text()) : x, rule.y(), rule.text());
    }

    private static Box box(double left, double y, String text) {
        return new Box(left, left + width(text), y, text);
    }

    private static double width(String text) {
        return text.length() * 7.4;
    }

    private static Bead upper(TimelinePicture picture, int event) {
        return picture.links().get(event).beads().get(0);
    }

    private static Bead lower(TimelinePicture picture, int event) {
        List<Bead> beads = picture.links().get(event).beads();
        return beads.get(beads.size() - 1);
    }

    // What happened

    private static TimelinePicture picture(Event... events) {
        return picture(List.of(events));
    }

    private static TimelinePicture picture(List<Event> events) {
        return TimelinePicture.of(events, null, WORDS);
    }

    private static Event evidence(String occurredOn, Instant recordedAt) {
        return event(
                EventKind.EVIDENCE_ADDED,
                occurredOn,
                recordedAt,
                EventDetails.of(Direction.SUPPORTS, EvidenceKind.DOCUMENT));
    }

    private static Event event(EventKind kind, String occurredOn, Instant recordedAt, EventDetails details) {
        return new Event(
                kind,
                occurredOn == null ? null : new PartialDate(occurredOn),
                recordedAt,
                Subject.Kind.CLAIM.of(new UUID(recordedAt.toEpochMilli(), Objects.hash(kind, occurredOn))),
                details,
                "China",
                "fleur");
    }

    /** Bursts of recordings, days apart, of things of all sorts of dates, with a new status now and then. */
    private static List<Event> events(int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant recordedAt = MORNING.plus(Duration.ofDays(3L * (i / 4))).plusSeconds(40L * (i % 4));
            LocalDate day = LocalDate.ofInstant(recordedAt, Dates.HERE).minusDays(i * 7 % 30);
            String date = i % 4 == 2
                    ? day.toString().substring(0, 7)
                    : i % 4 == 3 ? String.valueOf(day.getYear() - 1) : day.toString();
            events.add(
                    i % 5 == 4
                            ? event(
                                    EventKind.JUDGEMENT_APPROVED,
                                    date,
                                    recordedAt,
                                    EventDetails.of(Aspect.STATUS, "UNDER_REVIEW"))
                            : evidence(i % 7 == 6 ? null : date, recordedAt));
        }
        return events;
    }
}
