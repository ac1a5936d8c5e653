package org.claimtrail.web.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages too show what was so by a day, say so, and take nothing new there. */
@QuarkusTest
class AsOfPagesTest {
    private String source;
    private String claim;

    /** Whoever looks. */
    private enum Who {
        READER(Visitor::reader),
        FLEUR(() -> Visitor.as("fleur"));

        private final Supplier<Visitor> visit;

        Who(Supplier<Visitor> visit) {
            this.visit = visit;
        }
    }

    @BeforeEach
    void aClaimOfMayWithEvidenceOfJune() {
        source = aSource();
        claim = record("fleur", "/claims", with(claim(source), "statedOn", "2024-05-10"))
                .getString("id");
        String paper = record("fleur", "/publications", with(publication(source), "publishedOn", "2024-06-10"))
                .getString("id");
        record("fleur", "/claims/" + claim + "/evidence", with(evidence("DISPUTES"), "publicationId", paper));
        var review = with(judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"), "effectiveOn", "2024-06-20");
        approveAs("eva", record("fleur", "/judgements", review).getString("id"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    @ParameterizedTest
    @EnumSource
    void aClaimIsShownAsItWasByThatDay(Who who) {
        try (var visitor = who.visit.get()) {
            visitor.open("/claims/" + claim + "?asOf=2024-05-31");
            assertThat(visitor.page.locator("main")).containsText("As of 31 May 2024");
            assertThat(visitor.page.locator(".claim-head")).containsText("Reported");
            assertThat(visitor.page.locator("div[id^=evidence-].evidence")).hasCount(0);
            assertThat(visitor.page.locator(".actions.bar")).hasCount(0);
            visitor.link("To the present").click();
            assertThat(visitor.page.locator(".claim-head")).containsText("Under review");
        }
    }

    /** As an instant that is still to come. */
    @ParameterizedTest
    @EnumSource
    void aDayThatIsStillToComeIsRefused(Who who) {
        try (var visitor = who.visit.get()) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            for (String day : List.of(today.plusDays(1).toString(), "9999-12-31")) {
                assertEquals(400, visitor.open("/claims?on=" + day), day);
                assertThat(visitor.part("on-fault")).containsText("is still to come");
            }
            assertEquals(200, visitor.open("/claims?on=" + today.minusDays(1)));
            assertThat(visitor.page.locator("[name=on]")).hasAttribute("max", today.toString());
            assertEquals(200, visitor.open("/claims?on=" + today));
            visitor.open("/claims?on=2020-02-29");
            assertThat(visitor.text("There was none yet.")).isVisible();
            assertEquals(400, visitor.open("/claims/" + claim + "?knownAt=9999-12-31T00:00:00Z"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasStatedLaterIsNotThere(Who who) {
        try (var visitor = who.visit.get()) {
            assertEquals(404, visitor.open("/claims/" + claim + "?asOf=2024-04"));
            visitor.open("/claims?asOf=2024-04&claimantId=" + source);
            assertThat(visitor.page.locator("main")).containsText("As of April 2024");
            assertThat(visitor.page.locator(".claim-row")).hasCount(0);
        }
    }

    /** What was known then keeps its names, and what was noted down wrongly says so, to whoever reads it. */
    @ParameterizedTest
    @EnumSource
    void whatWasKnownKeepsTheNamesOfThen(Who who) {
        String name = "Marta " + source;
        correct("/sources/" + source, with(source(), "name", name));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String then = read("anonymous", "/claims/" + claim).getString("releasedAt");
        correct("/sources/" + source, with(source(), "name", "Renamed " + source));
        correct("/claims/" + claim, with(claim(source), "statedOn", "2024-05-10"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var visitor = who.visit.get()) {
            visitor.open("/claims/" + claim + "?knownAt=" + then);
            assertThat(visitor.part("event-1")).containsText(name);
            visitor.open("/claims/" + claim);
            assertThat(visitor.part("event-1")).containsText("Renamed " + source);
            assertThat(visitor.part("event-1")).containsText("corrected later");
        }
    }
}
