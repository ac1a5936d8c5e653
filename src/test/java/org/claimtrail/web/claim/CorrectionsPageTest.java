package org.claimtrail.web.claim;

import static io.restassured.RestAssured.get;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was published otherwise than before stands in a list that everybody can read. */
@QuarkusTest
class CorrectionsPageTest {
    private final String statement = "It rained " + UUID.randomUUID();

    private String claimant;
    private String claim;

    @BeforeEach
    void aClaimIsLetOut() {
        claimant = aSource();
        claim = record("fleur", "/claims", with(claim(claimant), "statement", statement))
                .getString("id");
        letOut();
    }

    private void letOut() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private String listed() {
        String page = get("/corrections").asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        int place = page.indexOf(statement);
        return place < 0 ? "" : page.substring(place, Math.min(page.length(), place + 300));
    }

    @Test
    void whatWasLetOutOnceIsNoCorrection() {
        assertThat(listed(), not(containsString(statement)));
    }

    @Test
    void aStatusThatChangedSaysFromWhatToWhat() {
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "DISPUTED");
        assertThat(listed(), not(containsString(statement)));
        letOut();
        assertThat(listed(), matchesPattern(".* Reported became Disputed .*"));
    }

    @Test
    void aWordingThatWasCorrectedSaysWhy() {
        correct("/claims/" + claim, with(claim(claimant), "statement", statement + "!"));
        letOut();
        assertThat(listed(), containsString("The claim was corrected. It was noted down wrongly."));
    }

    @Test
    void whatIsTakenDownIsListedWithoutWhatItSaysUntilItComesBack() {
        evidenceOn(claim, "DISPUTES");
        letOut();
        assertThat(listed(), containsString("It was let out anew"));
        record("eva", "/claims/" + claim + "/pause", json("reason", "A witness was misquoted."));
        String page = get("/corrections").asString();
        assertThat(page, not(containsString(statement)));
        assertThat(page, not(containsString("A witness was misquoted.")));
        assertThat(
                page, matchesPattern("(?s).*<a href=\"/claims/" + claim + "\">.{1,90}A claim that we took down on .*"));
        letOut();
        assertThat(get("/corrections").asString(), not(containsString("<a href=\"/claims/" + claim + "\">")));
    }
}
