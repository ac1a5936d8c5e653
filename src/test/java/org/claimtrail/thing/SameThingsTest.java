package org.claimtrail.thing;

import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.NOBODY;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.Newsroom;
import org.claimtrail.Refusals;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded twice is one thing, whichever record names the other, and nothing goes round. */
@QuarkusTest
class SameThingsTest {
    /** Hears which things others are told have changed. */
    @Singleton
    static class Heard {
        private final List<UUID> changed = Collections.synchronizedList(new ArrayList<>());

        void of(@Observes Changed change) {
            if (change.kind() == EntryKind.THING_CORRECTED) {
                changed.add(change.subject().id());
            }
        }
    }

    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    Things things;

    @Inject
    Heard heard;

    private List<String> recorded;

    @BeforeEach
    void fiveOfThem() {
        recorded = Stream.generate(Newsroom::aThing).limit(5).toList();
    }

    /** Says that one of them is the same as another; of none, that it is the same as nothing. */
    private Response same(int one, Integer other) {
        return Refusals.correct(
                "/things/" + recorded.get(one),
                "*",
                with(
                        numbered(one),
                        "reason",
                        "Seen side by side.",
                        "sameAsId",
                        other == null ? null : recorded.get(other)));
    }

    private static Map<String, Object> numbered(int number) {
        return with(thing(), "name", "Record " + number);
    }

    private Map<UUID, UUID> same(Collection<UUID> ids, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> things.same(ids, new Moment(at, null)));
    }

    private UUID id(int number) {
        return UUID.fromString(recorded.get(number));
    }

    private List<UUID> standing(Instant at) {
        List<UUID> ids = IntStream.range(0, 5).mapToObj(this::id).toList();
        Map<UUID, UUID> same = same(ids, at);
        return ids.stream().map(same::get).toList();
    }

    /** Links as they were recorded, one after the other, and who then stands for each. */
    @ParameterizedTest
    @CsvSource({
        "'', 0 1 2 3 4",
        "01, 0 0 2 3 4",
        "10, 0 0 2 3 4",
        "01 12, 0 0 0 3 4",
        "12 01, 0 0 0 3 4",
        "21 10, 0 0 0 3 4",
        "10 20, 0 0 0 3 4",
        "02 12, 0 0 0 3 4",
        "02 12 34, 0 0 0 3 3",
        "43 34, 0 1 2 3 3",
        "43 32 21 10, 0 0 0 0 0",
        "01 12 23 34, 0 0 0 0 0",
        "20 21 32 34, 0 1 1 3 3",
    })
    void allThatAreConnectedAreOne(String links, String standing) {
        for (String link : links.split(" ")) {
            if (!link.isEmpty()) {
                same(link.charAt(0) - '0', link.charAt(1) - '0');
            }
        }
        List<UUID> expected = Stream.of(standing.split(" "))
                .map(Integer::valueOf)
                .map(this::id)
                .toList();
        assertEquals(expected, standing(ANY_TIME));
    }

    @Test
    void asItWasKnownThen() {
        same(1, 0);
        Instant then =
                Instant.parse(as("fleur").get("/things/" + recorded.get(1)).header("Known-At"));
        same(1, null);
        assertEquals(id(0), standing(then).get(1));
        assertEquals(id(1), standing(ANY_TIME).get(1));
    }

    @Test
    void ofNothingThereIsNothing() {
        assertEquals(Map.of(), same(List.of(), ANY_TIME));
    }

    @Test
    void whatIsUnknownStandsForItself() {
        assertEquals(Map.of(NOBODY, NOBODY), same(List.of(NOBODY), ANY_TIME));
    }

    @Test
    void aThingIsNotRecordedTwiceAsItself() {
        refused(REFUSED, "sameAsId", () -> same(0, 0))
                .body("violations[0].message", containsString("this thing itself"));
    }

    /** A strike is not the fragment that it left. */
    @Test
    void whatHappenedIsNothingThatCanBeHeld() {
        String strike = record("fleur", "/things", json("name", "The strike", "kind", "EVENT"))
                .getString("id");
        var held = with(numbered(0), "sameAsId", strike);
        refused(REFUSED, "sameAsId", () -> Refusals.correct(path(0), "*", with(held, "reason", "Seen.")))
                .body("violations[0].message", containsString("\"The strike\" is the other"));
        refused(REFUSED, "sameAsId", () -> post("fleur", "/things", held));
        same(1, 0);
        var happened = with(numbered(0), "kind", "EVENT", "reason", "It happened.");
        refused(REFUSED, "kind", () -> Refusals.correct(path(0), "*", happened));
        same(1, null);
        Refusals.correct(path(0), "*", happened).then().statusCode(200);
    }

    @Test
    void anExhibitMayBeADocumentBesides() {
        String letter = record("fleur", "/things", with(numbered(9), "kind", "DOCUMENT", "sameAsId", recorded.get(0)))
                .getString("id");
        assertEquals(recorded.get(0), read("fleur", "/things/" + letter).getString("sameAsId"));
    }

    private String path(int number) {
        return "/things/" + recorded.get(number);
    }

    @Test
    void norTheSameAsWhatIsNoThing() {
        var body = with(numbered(0), "reason", "Seen.", "sameAsId", NOBODY.toString());
        refused(REFUSED, "sameAsId", () -> Refusals.correct("/things/" + recorded.get(0), "*", body))
                .body("violations[0].message", equalTo("there is no thing " + NOBODY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aCircleIsRefusedAndItsWayIsNamed(int length) {
        for (int i = 1; i <= length; i++) {
            same(i, i - 1).then().statusCode(200);
        }
        String way = IntStream.range(1, length)
                .map(i -> length - i)
                .mapToObj(i -> "\"Record " + i + "\"")
                .reduce((some, next) -> some + ", " + next)
                .map(between -> ", by way of " + between)
                .orElse("");
        refused(REFUSED, "sameAsId", () -> same(0, length))
                .body(
                        "violations[0].message",
                        containsString(
                                "\"Record " + length + "\" is recorded as the same as this one already" + way + ";"));
    }

    @Test
    void whatWasTakenBackClosesNoCircle() {
        same(1, 0);
        same(1, null);
        same(0, 1).then().statusCode(200);
    }

    @Test
    void twoHalvesOfACircleAtOnceAreOneTooMany() {
        assertThat(atOnce(2, i -> same(i, 1 - i)), containsInAnyOrder(200, REFUSED));
    }

    /** Whoever joins or parts two records changes what all of them are; a better description changes only one. */
    @Test
    void allThatAreOneNowOrUntilNowHaveChanged() {
        assertThat(changedBy(1, 0), containsInAnyOrder(id(0), id(1)));
        assertThat(changedBy(2, 1), containsInAnyOrder(id(0), id(1), id(2)));
        assertThat(changedBy(1, 0), containsInAnyOrder(id(1)));
        assertThat(changedBy(1, 3), containsInAnyOrder(id(0), id(1), id(2), id(3)));
    }

    private List<UUID> changedBy(int one, int other) {
        heard.changed.clear();
        same(one, other).then().statusCode(200);
        return List.copyOf(heard.changed);
    }

    @Test
    void whatItIsTheSameAsIsNamedAsItIsCalledThen() {
        same(1, 0);
        Refusals.correct("/things/" + recorded.get(0), "*", with(thing(), "name", "Another", "reason", "Misread."));
        assertEquals("Another", read("fleur", "/things/" + recorded.get(1)).getString("sameAsName"));
    }
}
