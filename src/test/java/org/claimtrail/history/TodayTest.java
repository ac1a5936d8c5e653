package org.claimtrail.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.claimtrail.web.Visitor;
import org.claimtrail.web.kit.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is what the newsroom's calendar says, also where that is tomorrow, or still yesterday, in Greenwich. */
@QuarkusTest
class TodayTest {
    private final ZoneId newsroom = ZoneId.of(
            Instant.now().atOffset(ZoneOffset.UTC).getHour() < 11 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati");

    private String today;

    @BeforeEach
    void theNewsroomIsFarAway() {
        QuarkusMock.installMockForType(new Today(Clock.systemUTC(), newsroom), Today.class);
        today = LocalDate.now(newsroom).toString();
        assertNotEquals(LocalDate.now(ZoneOffset.UTC).toString(), today);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-26T14:47:00Z, 2026-11-27",
        "America/New_York, 2026-11-27T00:30:00Z, 2026-11-26",
        "America/New_York, 2026-11-27T05:00:00Z, 2026-11-27",
        "UTC, 2026-11-26T23:59:59Z, 2026-11-26"
    })
    void aDayBeginsAtMidnightWhereTheNewsroomIs(String zone, Instant instant, LocalDate day) {
        assertEquals(day, new Today(Clock.fixed(instant, ZoneOffset.UTC), ZoneId.of(zone)).day());
    }

    @Test
    void whatIsDecidedIsSoSinceTodayUnlessItSaysOtherwise() {
        String claim = aClaim();
        String status = decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        assertEquals(today, read("fleur", "/judgements/" + status).getString("effectiveOn"));
    }

    @Test
    void soItIsWhereSeveralAreDecidedAtOnce() {
        var both = json("status", "UNDER_REVIEW", "release", true, "reason", "It is on record.");
        String answer =
                post("fleur", "/claims/" + aClaim() + "/judgements", both).asString();
        assertEquals(List.of(today, today), JsonPath.from(answer).getList("items.effectiveOn"), answer);
    }

    @Test
    void aRequestForCommentIsFilledInWithToday() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim() + "/comment-requests/new");
            String inWords = Dates.inWords(LocalDate.parse(today), Locale.ENGLISH);
            assertThat(fleur.page.locator("[name=askedOn]")).hasValue(inWords);
        }
    }

    @Test
    void theListIsReadUpToToday() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims");
            assertThat(fleur.page.locator("[name=on]")).hasAttribute("max", today);
        }
    }
}
