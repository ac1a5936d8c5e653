package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever is about to record a claim is told which are recorded that may say the same, before it is one more. */
@QuarkusTest
class AlikeClaimsTest {
    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "burg";
    private final String known = "The mayor of " + mark + " sold the lighthouse";

    @Test
    void whileOneTypes() {
        said(known);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.locator("[name=statement]").pressSequentially("Lighthouse sold by mayor of " + mark);
            assertThat(fleur.page.locator("#claim-alike a")).hasText(known);
            assertThat(fleur.page.locator("[name=statement]")).isFocused();
            fleur.page.fill("[name=statement]", "It never rains in Wageningen");
            assertThat(fleur.text("No claim says something alike.")).isVisible();
        }
    }

    @Test
    void andRecordsItAsItsDuplicateWhereItIsOne() {
        String first = said(known);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.fill("[name=statement]", "The mayor of " + mark + " sold the old lighthouse");
            fleur.page.fill("[name=claimant]", "Neighbour of " + mark);
            fleur.page.check("[name=duplicates][value='" + first + "']");
            fleur.page.check("[name='claimant.kind'][value=PERSON]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("#relations")).containsText(known);
        }
        assertEquals(
                "DUPLICATES", read("fleur", "/claims/" + first + "/relations").getString("[0].kind"));
    }

    private String said(String statement) {
        return record("fleur", "/claims", with(claim(aSource()), "statement", statement))
                .getString("id");
    }
}
