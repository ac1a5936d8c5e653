package org.claimtrail.platform.value;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is one, and has come. */
@QuarkusTest
class BadDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-31",
                "2023-02-29",
                "2024-13",
                "2024-00-10",
                "0000-01-01",
                "31-02-2024",
                "2024-9-1",
                "24",
                "yesterday",
                "",
                " 2024",
                "2024-09-11T08:00:00Z",
                "２０２４",
                "+12024-01-01",
                "-0044-03-15",
                "9999-12-31",
            })
    void aDayThatIsNoneOrHasNotComeIsRefused(String day) {
        String source = aSource();
        refused(REFUSED, "statedOn", () -> post("fleur", "/claims", with(claim(source), "statedOn", day)));
    }
}
