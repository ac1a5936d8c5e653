package org.claimtrail.web.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.read;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** When something was recorded, as a page tells it. */
@QuarkusTest
class ZoneTest {
    @Test
    void aTimeNamesItsZoneAndBearsTheExactInstant() {
        String claim = "/claims/" + aClaim();
        String recorded = read("fleur", claim).getString("recordedAt");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open(claim);
            var time = fleur.page.locator(".claim-head time");
            assertThat(time).containsText(here(recorded, "d MMMM yyyy, HH:mm z"));
            assertThat(time).hasAttribute("datetime", recorded);
            assertThat(time).hasAttribute("title", recorded);
        }
    }

    private static String here(String instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(Instant.parse(instant).atZone(Dates.HERE));
    }
}
