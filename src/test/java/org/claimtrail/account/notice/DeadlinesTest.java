package org.claimtrail.account.notice;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.TestClock;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deadline reminds whoever asked, and whoever has it to do, the day before and when it has passed, until something came of it. */
@QuarkusTest
class DeadlinesTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    TestClock clock;

    @Inject
    Notices notices;

    private String asker;
    private LocalDate today;
    private String party;

    @BeforeEach
    void somebodyAsks() {
        asker = "asker-" + NEXT.incrementAndGet();
        Tokens.ofNew(asker, "fact-checker");
        today = LocalDate.now(ZoneOffset.UTC);
        party = aSource("The ministry", "GOVERNMENT");
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    @Test
    void itRemindsTheDayBefore() {
        String request = askedUntil(today.plusDays(3));
        in(1);
        assertEquals(List.of(), reminders(asker));
        in(2);
        JsonPath notice = new JsonPath(as(asker).get("/me/notices").asString()).setRootPath("items[0]");
        assertEquals(List.of("DEADLINE"), notice.getList("why"));
        assertEquals(request, notice.getString("subject.id"));
        assertEquals("The ministry", notice.getString("name"));
        assertEquals(today.plusDays(3).toString(), notice.getString("deadline"));
        assertEquals(today.plusDays(2) + "T00:00:00Z", notice.getString("recordedAt"));
        assertNull(notice.getString("kind"));
        assertEquals(false, notice.getBoolean("overdue"));
        in(3);
        assertEquals(List.of(false), reminders(asker));
    }

    @Test
    void andAgainWhenItHasPassed() {
        askedUntil(today.plusDays(3));
        in(2);
        readAll();
        assertEquals(0, unread());
        in(3);
        assertEquals(0, unread());
        in(4);
        assertEquals(List.of(true), reminders(asker));
        assertEquals(1, unread());
        readAll();
        in(40);
        assertEquals(0, unread());
        assertEquals(List.of(true), reminders(asker));
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        String concluded = askedUntil(today.plusDays(3));
        String withdrawn = askedUntil(today.plusDays(3));
        record(asker, "/comment-requests/" + concluded + "/outcome", json("outcome", "DECLINED"));
        record(asker, "/comment-requests/" + withdrawn + "/withdrawal", json("reason", "Another was meant."));
        in(5);
        assertEquals(List.of(), reminders(asker));
    }

    @Test
    void whoHasItToDoIsRemindedToo() {
        String follower = "follower-of-" + asker;
        Tokens.ofNew(follower, "editor");
        record(follower, "/sources", source());
        String request = askedUntil(today.plusDays(3));
        assign(request, follower);
        in(2);
        assertEquals(List.of(false), reminders(follower));
        assertEquals(List.of(false), reminders(asker));
        clock.setRight();
        assign(request, null);
        in(2);
        assertEquals(List.of(), reminders(follower));
    }

    @Test
    void nobodyElseIs() {
        askedUntil(today.plusDays(3));
        Tokens.ofNew("bystander-of-" + asker, "editor");
        in(4);
        assertEquals(List.of(), reminders("bystander-of-" + asker));
    }

    /** To be told at once is no reminder; to be told when the day begins is one. */
    @Test
    void whatIsSetTheDayBeforeRemindsWhenTheDayBegins() {
        askedUntil(today.plusDays(1));
        assertEquals(List.of(), reminders(asker));
        in(1);
        assertEquals(List.of(false), reminders(asker));
        assertEquals(1, unread());
        assertEquals(
                today.plusDays(1) + "T00:00:00Z", read(asker, "/me/notices").getString("items[0].recordedAt"));
        readAll();
        in(2);
        assertEquals(List.of(true), reminders(asker));
        assertEquals(1, unread());
    }

    /** Whoever asks today until today knows it. */
    @Test
    void whatIsSetOnTheDayRemindsWhenItHasPassed() {
        askedUntil(today);
        assertEquals(List.of(), reminders(asker));
        in(1);
        assertEquals(List.of(true), reminders(asker));
    }

    @Test
    void whoHasItToDoOnlySinceTheDayBeforeIsRemindedWhenTheDayBegins() {
        String follower = "late-follower-of-" + asker;
        Tokens.ofNew(follower, "editor");
        record(follower, "/sources", source());
        assign(askedUntil(today.plusDays(1)), follower);
        assertEquals(List.of(), reminders(follower));
        in(1);
        assertEquals(List.of(false), reminders(follower));
    }

    @Test
    void anotherDeadlineRemindsAnew() {
        String request = askedUntil(today.plusDays(3));
        var later =
                with(commentRequest(party), "deadline", today.plusDays(9).toString(), "reason", "They asked for time.");
        later.remove("askedOfId");
        as(asker)
                .header("If-Match", "*")
                .body(with(
                        commentRequest(party),
                        "deadline",
                        today.plusDays(9).toString(),
                        "reason",
                        "They asked for time."))
                .put("/comment-requests/" + request)
                .then()
                .statusCode(200);
        in(4);
        assertEquals(List.of(), reminders(asker));
        in(8);
        assertEquals(List.of(false), reminders(asker));
    }

    /** Between any two marks what came between them: all of it, and nothing twice. */
    @Test
    void nothingOfADayIsLostBetweenTwoMarks() {
        for (int i = 0; i < 5; i++) {
            askedUntil(today.plusDays(3));
        }
        String me = Tokens.subjectOf(Tokens.of(asker));
        in(2);
        Mark first = notices.present();
        assertEquals(5, told(me, Mark.BEGINNING, first));
        in(4);
        Mark second = notices.present();
        assertEquals(5, told(me, first, second));
        assertEquals(0, told(me, second, second));
        assertEquals(0, told(me, first, first));
    }

    private long told(String person, Mark from, Mark upTo) {
        Unread told = notices.unread(person, from, upTo, 100, 100);
        assertEquals(told.size(), told.toThem().size());
        return told.size();
    }

    private String askedUntil(LocalDate deadline) {
        return record(
                        asker,
                        "/claims/" + aClaim() + "/comment-requests",
                        with(commentRequest(party), "deadline", deadline.toString()))
                .getString("id");
    }

    private void in(int days) {
        clock.setForward(Duration.ofDays(days));
    }

    private static void assign(String request, String person) {
        as("fleur")
                .header("If-Match", "*")
                .body(json("personId", person == null ? null : Tokens.subjectOf(Tokens.of(person))))
                .put("/comment-requests/" + request + "/assignment")
                .then()
                .statusCode(200);
    }

    /** Whether each has passed. */
    private static List<Boolean> reminders(String who) {
        return read(who, "/me/notices").getList("items.findAll { it.why == ['DEADLINE'] }.overdue");
    }

    private int unread() {
        return read(asker, "/me/notices?unread=true").getList("items").size();
    }

    private void readAll() {
        long last = read(asker, "/me/notices").getLong("items[0].position");
        record(asker, "/me/notices/read", json("upTo", last));
    }
}
