package org.claimtrail.web.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Of two people of one name, nobody is taken unasked, and the question tells them apart. */
@QuarkusTest
class NamesakesTest {
    private final String name = "Jan Jansen " + UUID.randomUUID();

    @Test
    void namesakesAreToldApartAndNoneIsTakenUnasked() {
        var first = namesake();
        var second = namesake();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("statement", "It was so " + name, "language", "en", "claimant", name);
            for (int times = 0; times < 2; times++) {
                fleur.button("Record").click();
                var options = fleur.page.locator("[name='claimant.id'] option");
                assertThat(options).hasCount(3);
                assertThat(fleur.page.locator("[name='claimant.id']")).hasValue("");
                assertThat(options.nth(1)).containsText(first);
                assertThat(options.nth(2)).containsText(second);
            }
            assertThat(read("fleur", "/claims?q=" + name.replace(" ", "%20")).getList("items"), equalTo(List.of()));
        }
    }

    /** What the namesake is a part of. */
    private String namesake() {
        var house = record("fleur", "/sources", source());
        record(
                "fleur",
                "/sources",
                json("name", name, "kind", "PERSON", "country", "NL", "partOf", house.getString("id")));
        return house.getString("name");
    }
}
