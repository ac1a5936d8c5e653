package org.claimtrail.platform.paging;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Refusals.MALFORMED;
import static org.claimtrail.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cursor goes on in the list that it is of, as it was given. */
@QuarkusTest
class BadCursorTest {
    @Test
    void aCursorBelongsToItsListAndFilters() {
        List.of(1, 2).forEach(twice -> aSource());
        String cursor = as("fleur").get("/sources?limit=1").path("next");
        as("fleur").get("/sources?limit=1&after=" + cursor).then().statusCode(200);
        for (String other :
                List.of("/claims?", "/publications?", "/judgements?", "/sources?kind=PERSON&", "/sources?asOf=2024&")) {
            refused(MALFORMED, "after", () -> as("fleur").get(other + "after=" + cursor));
        }
    }

    @Test
    void anEditedCursorIsRefused() {
        List.of(1, 2).forEach(twice -> aSource());
        String cursor = as("fleur").get("/sources?limit=1").path("next");
        for (int i = 0; i < cursor.length(); i += 7) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String edited = cursor.substring(0, i) + other + cursor.substring(i + 1);
            refused(MALFORMED, "after", () -> as("fleur").get("/sources?after=" + edited));
        }
    }
}
