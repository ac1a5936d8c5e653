package org.claimtrail.claim;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The orders of a list of claims, each the same over as many pages as one turns. */
@QuarkusTest
class ClaimOrderTest {
    private String claimant;

    @BeforeEach
    void somebodySaysThings() {
        claimant = aSource();
    }

    @Test
    void byRecordingFromEitherEnd() {
        said("one", null);
        said("two", null);
        said("three", null);
        assertEquals(List.of("three", "two", "one"), inOrder("NEWEST"));
        assertEquals(List.of("one", "two", "three"), inOrder("OLDEST"));
    }

    @Test
    void byWhenItWasSaidWithWhatHasNoDateLast() {
        said("undated", null);
        said("in a month", "2024-09");
        said("on a day", "2024-09-11");
        said("in a year", "2024");
        said("undated too", null);
        said("that day too", "2024-09-11");
        said("earlier", "2023-05");
        assertEquals(
                List.of("that day too", "on a day", "in a month", "in a year", "earlier", "undated too", "undated"),
                inOrder("STATED"));
    }

    @Test
    void aPageThatIsTurnedLaterStandsInTheOrderOfTheFirst() {
        said("one", "2024-09-13");
        String two = said("two", "2024-09-12");
        said("three", "2024-09-11");
        String list = "/claims?claimantId=" + claimant + "&order=STATED&limit=2";
        String next = read("fleur", list).getString("next");
        correct("/claims/" + two, with(claim(claimant), "statement", "two", "statedOn", "2024-09-10"));
        assertEquals(List.of("three"), read("fleur", list + "&after=" + next).getList("items.statement"));
    }

    private String said(String statement, String statedOn) {
        return record("fleur", "/claims", with(claim(claimant), "statement", statement, "statedOn", statedOn))
                .getString("id");
    }

    /** One claim a page. */
    private List<String> inOrder(String order) {
        List<String> statements = new ArrayList<>();
        String list = "/claims?claimantId=" + claimant + "&limit=1&order=" + order;
        String after = "";
        while (after != null) {
            var page = read("fleur", list + after);
            statements.addAll(page.getList("items.statement"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return statements;
    }
}
