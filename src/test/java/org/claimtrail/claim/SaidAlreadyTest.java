package org.claimtrail.claim;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SaidAlreadyTest {
    private final String mark = UUID.randomUUID().toString();

    private Map<String, Object> said;

    @BeforeEach
    void somebodySaysSo() {
        said = with(claim(aSource()), "statement", "It\u2019s the caf\u00e9 " + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It\u2019s the caf\u00e9 ", "IT'S THE CAFE ", "  It's\u00a0the cafe\u0301  "})
    void theSameStatementByTheSameClaimantIsNotRecordedTwiceWithoutAWord(String again) {
        String first = record("fleur", "/claims", said).getString("id");
        post("tom", "/claims", with(said, "statement", again + mark))
                .then()
                .statusCode(409)
                .body("detail", containsString(first));
    }

    @Test
    void underAnotherNameToo() {
        String first = record("fleur", "/claims", said).getString("id");
        String alias = aSource();
        areOne(alias, said.get("claimantId").toString());
        post("fleur", "/claims", with(said, "claimantId", alias))
                .then()
                .statusCode(409)
                .body("detail", containsString(first));
    }

    /** That two claimants are one was found later: what they said stands twice, and each can still be put right. */
    @Test
    void whatWasNoRepetitionIsNoneWhenSomethingElseIsPutRight() {
        var alias = with(said, "claimantId", aSource());
        String first = record("fleur", "/claims", said).getString("id");
        String second = record("fleur", "/claims", alias).getString("id");
        areOne(alias.get("claimantId").toString(), said.get("claimantId").toString());
        correct("/claims/" + first, with(said, "place", "Brussels"));
        correct("/claims/" + second, with(alias, "topics", List.of("coffee")));
    }

    @Test
    void noClaimIsCorrectedIntoAnother() {
        String first = record("fleur", "/claims", said).getString("id");
        String other = record("fleur", "/claims", with(said, "statement", "Another " + mark))
                .getString("id");
        as("fleur")
                .header("If-Match", "*")
                .body(with(said, "reason", "A slip."))
                .put("/claims/" + other)
                .then()
                .statusCode(409)
                .body("detail", containsString(first));
        correct("/claims/" + first, with(said, "place", "Brussels"));
    }

    @Test
    void saidOnAnotherDayOrBySomebodyElseItIsAnotherClaim() {
        record("fleur", "/claims", said);
        record("fleur", "/claims", with(said, "statedOn", "2024-09-11"));
        record("fleur", "/claims", with(said, "statedOn", "2024-09-12"));
        record("fleur", "/claims", with(said, "claimantId", aSource()));
        post("fleur", "/claims", with(said, "statedOn", "2024-09-12")).then().statusCode(409);
    }

    @Test
    void ofManyAtOnceOneIsRecorded() {
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> post("fleur", "/claims", said))
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
    }
}
