package org.claimtrail.history;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.correct;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction says why, and of which version; and before the first, nothing was known. */
@QuarkusTest
class CorrectionTest {
    @Test
    void aCorrectionSaysWhichVersionItCorrects() {
        String source = aSource();
        refused(
                428,
                () -> as("fleur").body(with(source(), "reason", "Misspelt.")).put("/sources/" + source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2024-09-11T08:00:00Z\"", "nonsense", "W/\"x\"", "\"\""})
    void aCorrectionOfAnotherVersionIsRefused(String etag) {
        String source = aSource();
        refused(412, () -> correct("/sources/" + source, etag, with(source(), "reason", "Misspelt.")));
    }

    @Test
    void aCorrectionSaysWhy() {
        String source = aSource();
        refused(REFUSED, "reason", () -> correct("/sources/" + source, "*", source()));
    }

    @Test
    void ofTwentyCorrectionsOfOneVersionOneIsRecorded() {
        String claimant = aSource();
        String path = "/claims/" + aClaim(claimant);
        String etag = as("fleur").get(path).header("ETag");
        var statuses = atOnce(20, i -> correct(path, etag, with(claim(claimant), "reason", "Misspelt.")));
        assertThat(statuses.stream().filter(status -> status == 200).toList(), equalTo(List.of(200)));
        assertThat(Set.copyOf(statuses), equalTo(Set.of(200, 412)));
    }

    @Test
    void beforeTheFirstEntryNothingWasKnown() {
        String claim = "/claims/" + aClaim();
        String then = "?knownAt=2000-01-01T00:00:00Z";
        for (String list : List.of("/claims", "/sources", "/things", "/publications", "/judgements")) {
            assertThat(as("fleur").get(list + then).path("items"), equalTo(List.of()));
        }
        for (String part : List.of("", "/dossier", "/timeline", "/evidence", "/versions")) {
            refused(404, () -> as("fleur").get(claim + part + then));
        }
    }
}
