package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who lets a claim out anew sees what readers will read otherwise than now. */
@QuarkusTest
class SecondReleaseTest {
    private final String before = "Three ships lie in Rotterdam " + UUID.randomUUID();
    private final String after = before.replace("Rotterdam", "Antwerp");
    private String claimant;
    private String claim;

    @BeforeEach
    void aClaimIsLetOutAndCorrected() {
        claimant = aSource();
        claim = record("fleur", "/claims", with(claim(claimant), "statement", before))
                .getString("id");
        evidenceOn(claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        release();
        correct("/claims/" + claim, with(claim(claimant), "statement", after));
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    /** Whoever never came is nobody's colleague yet. */
    private static void adaWasHere() {
        read("ada", "/claims");
    }

    private String proposed() {
        return propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private String proposedBecause(String reason) {
        return record(
                        "fleur",
                        "/judgements",
                        with(judgement("CLAIM", claim, "VISIBILITY", "PUBLISHED"), "reason", reason))
                .getString("id");
    }

    private static Locator waiting(Visitor visitor) {
        return visitor.part("unreleased");
    }

    @Test
    void whatReadersWillReadOtherwiseStandsOnThePageAndIsAskedWithIt() {
        String release = proposed();
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + release);
            assertThat(waiting(eva)).containsText(before);
            assertThat(waiting(eva)).containsText(after);
            assertThat(waiting(eva).locator("li")).containsText("Corrected: ");
            eva.button("Approve").click();
            assertThat(eva.text("Approve this?")).isVisible();
            assertThat(waiting(eva)).containsText(before);
            assertThat(waiting(eva)).containsText(after);
            eva.page.locator("button.primary").click();
            assertThat(eva.text("Recorded: you approved that")).isVisible();
            eva.open("/judgements/" + release);
            assertThat(waiting(eva)).hasCount(0);
        }
    }

    @Test
    void afterItWasTakenDownTooAndThereThatNothingElseWasRecorded() {
        record("eva", "/claims/" + claim + "/pause", json("reason", "The port is in doubt."));
        String release = proposed();
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + release);
            assertThat(waiting(eva)).containsText("The public read this claim as it was on");
            assertThat(waiting(eva)).containsText(before);
            assertThat(waiting(eva).locator("li")).containsText("Corrected: ");
            approveAs("eva", release);
            record("eva", "/claims/" + claim + "/pause", json("reason", "The port is in doubt again."));
            eva.open("/judgements/" + proposed());
            assertThat(waiting(eva)).containsText("Nothing else was recorded on it.");
        }
    }

    @Test
    void thatItWasDecidedOnOtherWordsIsSaidToo() {
        String release = proposed();
        try (var eva = Visitor.as("eva", Visitor.dutch())) {
            eva.open("/judgements/" + release);
            assertThat(eva.page.locator(".again")).containsText("toen ze anders luidde");
            eva.page.locator("[formaction$=approval]").click();
            assertThat(eva.page.locator(".asking")).isVisible();
            assertThat(eva.page.locator(".again")).containsText("toen ze anders luidde");
        }
    }

    @Test
    void itSaysSoOfNothingElse() {
        String status = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + status);
            assertThat(waiting(eva)).hasCount(0);
            assertThat(eva.page.locator(".again")).hasCount(0);
        }
    }

    @Test
    void aColleaguesNameThatReadersWouldReadIsPointedAt() {
        adaWasHere();
        String release = proposedBecause("The port was wrong, @ada saw it.");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + release);
            assertThat(eva.text("names a colleague")).isVisible();
            eva.button("Approve").click();
            assertThat(eva.text("Approve this?")).isVisible();
            assertThat(eva.text("names a colleague")).isVisible();
        }
    }

    @Test
    void soIsOneInTheReasonOfWhoDecides() {
        adaWasHere();
        String release = proposedBecause("The port was wrong, @nowhere says.");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + release);
            assertThat(eva.text("names a colleague")).hasCount(0);
            eva.page.fill("[name=reason]", "As @ada said.");
            eva.button("Approve").click();
            assertThat(eva.text("Approve this?")).isVisible();
            assertThat(eva.text("names a colleague")).isVisible();
        }
    }
}
