package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What helps whoever is lost: a way on from where nothing is, and what the words mean. */
@QuarkusTest
class FindingOnesWayTest {
    @Test
    void aReaderOfALinkThatLeadsNowhereFindsAPublishedClaim() {
        String claim = aClaim();
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String statement = read("eva", "/claims/" + claim).getString("statement");
        try (var reader = Visitor.reader(Visitor.phone())) {
            assertEquals(404, reader.open("/claims/of-long-ago"));
            reader.page.fill("main [name=q]", statement);
            reader.button("Look").tap();
            reader.link(statement).tap();
            assertThat(reader.page.locator("h1")).hasText(statement);
        }
    }

    @Test
    void theWordsAreExplainedToWhoeverAsks() {
        try (var reader = Visitor.reader(Visitor.dutch())) {
            reader.open("/claims");
            reader.link("Hulp").click();
            assertThat(reader.part("line")).containsText("Tien kranten die één functionaris citeren, zijn één lijn.");
        }
    }
}
