package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letting out, and taking down, on pages. */
@QuarkusTest
class ReleasePagesTest {
    private final String before = "Let out " + UUID.randomUUID();
    private final String after = "Corrected " + UUID.randomUUID();

    private String claimant;
    private String claim;

    @BeforeEach
    void aClaimIsLetOut() {
        claimant = aSource();
        claim = record("fleur", "/claims", with(claim(claimant), "statement", before))
                .getString("id");
        evidenceOn(claim, "SUPPORTS");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    /** The page of what was proposed just now. */
    private static String proposed(Visitor visitor) {
        visitor.page.waitForURL(Pattern.compile(".*[0-9]/judgements/[-0-9a-f]{36}.*"));
        return visitor.path();
    }

    @Test
    void whatIsNotLetOutYetIsListedAndProposedFromThere() {
        replyTo(claim, aSource("Ministry of Truth", "GOVERNMENT"), "CATEGORICAL_DENIAL");
        correct("/claims/" + claim, with(claim(claimant), "statement", after));
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva");
                var reader = Visitor.reader()) {
            fleur.open("/");
            assertThat(fleur.part("unreleased").locator("li:has(a[href^='/claims/" + claim + "'])"))
                    .hasCount(1);
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("unreleased").locator("li")).hasCount(2);
            assertThat(fleur.part("unreleased")).containsText("Ministry of Truth");
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator("h1")).hasText(before);

            fleur.part("propose-release").click();
            assertThat(fleur.page.locator("[name=release]")).hasValue("PUBLISHED");
            fleur.page.fill("#judgement-form [name=reason]", "The denial has to be heard.");
            fleur.page.locator("#judgement-form button.primary").click();
            eva.open(proposed(fleur));
            eva.button("Approve").click();
            eva.page.locator("button.primary").click();
            assertThat(eva.text("Recorded: you approved that")).isVisible();
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator("h1")).hasText(after);
            assertThat(reader.page.locator("#replies")).containsText("Ministry of Truth");
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("unreleased")).hasCount(0);
        }
    }

    @Test
    void aStatusAndItsReleaseAreProposedAndApprovedTogether() {
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            fleur.open("/claims/" + claim + "/judgements/new");
            fleur.page.selectOption("[name=status]", "UNDER_REVIEW");
            fleur.page.fill("[name=reason]", "Let them read that we look at it.");
            fleur.page.selectOption("[name=release]", "PUBLISHED");
            fleur.page.locator("form.in-place button.primary").click();
            eva.open(proposed(fleur));
            assertThat(eva.page.locator(".proposed")).containsText("that it becomes Under review");
            assertThat(eva.page.locator(".proposed")).containsText("that it is published");
            eva.button("Approve").click();
            eva.page.locator("button.primary").click();
            assertThat(eva.text("Recorded: you approved that")).hasCount(2);
        }
        assertEquals("UNDER_REVIEW", read("anonymous", "/claims/" + claim).getString("status"));
    }

    /** How one of two that were proposed together can end while an editor looks at both. */
    static Stream<Arguments> endings() {
        return Stream.of(
                arguments(
                        "Nothing was decided",
                        (BiConsumer<String, String>)
                                (claim, release) -> record("fleur", "/judgements/" + release + "/withdrawal", Map.of()),
                        "PROPOSED"),
                arguments(
                        "This proposal is stale",
                        (BiConsumer<String, String>)
                                (claim, release) -> replyTo(claim, aSource(), "CATEGORICAL_DENIAL"),
                        "STALE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void ofWhatWasShownTogetherNothingIsApprovedOnceAPartEnded(
            String told, BiConsumer<String, String> end, String state) {
        List<String> sheet = record(
                        "fleur",
                        "/claims/" + claim + "/judgements",
                        Map.of("status", "UNDER_REVIEW", "release", true, "reason", "Both."))
                .getList("items.id");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + sheet.get(0));
            eva.button("Approve").click();
            assertThat(eva.page.locator(".asking .proposed li")).hasCount(2);
            end.accept(claim, sheet.get(1));
            eva.page.locator("button.primary").click();
            assertThat(eva.page.locator("article.decision")).containsText(told);
        }
        assertEquals(state, read("eva", "/judgements/" + sheet.get(0)).getString("state"));
    }

    @Test
    void anEditorTakesAClaimDownAndReadersAreTold() {
        try (var eva = Visitor.as("eva");
                var fleur = Visitor.as("fleur");
                var reader = Visitor.reader()) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("pause")).hasCount(0);
            eva.open("/claims/" + claim);
            eva.part("pause").click();
            eva.page.fill("#claim-form [name=reason]", "The witness was misquoted.");
            eva.page.locator("#claim-form button.primary").click();
            assertThat(eva.text("Taken down, being looked at again")).isVisible();
            assertThat(eva.page.locator("[data-done]")).containsText("You took this claim down.");
            assertEquals(404, reader.open("/claims/" + claim));
            assertThat(reader.text("then taken down: it is being looked at again."))
                    .isVisible();
            assertThat(reader.page.locator("body")).not().containsText("misquoted");
            assertThat(reader.page.locator("body")).not().containsText(before);
        }
    }

    @Test
    void aReadersSliderWalksThroughTheReleases() {
        correct("/claims/" + claim, with(claim(claimant), "statement", after));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            reader.unfold("when");
            reader.page.locator("#timeline a[rel=prev]").first().click();
            assertThat(reader.page.locator("h1")).hasText(before);
            assertThat(reader.text("It was overtaken on")).isVisible();
            assertThat(reader.page.locator("#timeline a[rel=prev]")).hasCount(0);
        }
    }
}
