package org.claimtrail.web.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether two sources are one: asked at a source's page, answered by two people. */
@QuarkusTest
class PairTest {
    private final String mark = " " + UUID.randomUUID();
    private final String one = "a US official" + mark;
    private final String other = "an official in Washington" + mark;

    /** A desk shows the first of what waits, and other tests leave much. */
    @BeforeEach
    void nothingElseWaits() {
        read("fleur", "/judgements?state=PROPOSED&limit=200")
                .getList("items.id", String.class)
                .forEach(id -> as("fleur").body(json()).post("/judgements/" + id + "/withdrawal"));
    }

    @Test
    void itIsAskedAndAnsweredByTwoPeople() {
        String source = aSource(one, "UNNAMED");
        aSource(other, "UNNAMED");
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            fleur.open("/sources/" + source);
            assertThat(fleur.part("pairs")).containsText("Two unnamed sources may be one person");
            fleur.press("i");
            fleur.fill("other", other).button("Ask, and propose the answer").click();
            fleur.fill("value", "IDENTITY.DIFFERENT", "reason", "They were in the room at once.")
                    .button("Propose a judgement")
                    .click();
            assertThat(fleur.page.locator("h1")).containsText("are two different sources");
            eva.open("/review");
            var row = eva.page.locator(".queue li", new Page.LocatorOptions().setHasText(mark));
            assertThat(row).containsText("fleur proposes that " + one + " and " + other + " are two different sources");
            eva.open("/");
            assertThat(eva.part("to-decide")).containsText("fleur proposes that they are two different sources.");
            eva.open(fleur.path());
            eva.button("Approve").click();
            eva.button("Approve: are two different sources").click();
            assertThat(eva.text("Recorded: you approved that")).isVisible();
            fleur.open("/sources/" + source);
            assertThat(fleur.part("pairs")).containsText(other);
            assertThat(fleur.part("pairs")).containsText("two different sources");
        }
    }

    @Test
    void nobodyIsRecordedForAQuestion() {
        String source = aSource(one, "UNNAMED");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + source + "/pairs/new");
            fleur.fill("other", one).button("Ask, and propose the answer").click();
            assertThat(fleur.part("pair-other-fault")).containsText("no other one that is recorded has this name");
        }
    }

    @Test
    void ofSeveralWithOneNameTheOtherOnesAreOffered() {
        String source = aSource(one, "UNNAMED");
        aSource(one, "UNNAMED");
        String third = aSource(one, "UNNAMED");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + source + "/pairs/new");
            fleur.fill("other", one).button("Ask, and propose the answer").click();
            // None is chosen beforehand.
            assertThat(fleur.page.locator("[name='other.id'] option")).hasCount(3);
            assertThat(fleur.page.locator("[name='other.id']")).hasValue("");
            fleur.fill("other.id", third).button("Ask, and propose the answer").click();
            assertThat(fleur.page.locator("[name=value]")).isVisible();
        }
    }

    @Test
    void anAnswerIsTakenBackAtEitherOfThem() {
        String first = aSource(one, "UNNAMED");
        String second = aSource(other, "UNNAMED");
        decided("SOURCE_PAIR", aPair(first, second), "IDENTITY", "SAME");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + second);
            assertThat(fleur.part("pairs")).containsText("one source");
            fleur.link("Propose an answer: " + one).click();
            fleur.fill("value", "IDENTITY.", "reason", "It was a guess.")
                    .button("Propose a judgement")
                    .click();
            assertThat(fleur.page.locator("h1")).containsText("what was judged of");
            assertThat(fleur.page.locator("h1")).containsText("is taken back");
            fleur.open("/");
            assertThat(fleur.page
                            .locator("main li")
                            .filter(new Locator.FilterOptions().setHasText(mark))
                            .filter(new Locator.FilterOptions().setHasText("You propose"))
                            .first())
                    .containsText("You propose that what was judged of them is taken back");
        }
    }
}
