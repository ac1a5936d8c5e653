package org.claimtrail.platform.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import org.claimtrail.platform.refusal.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is over some time is no fault of ours: whoever called is told to come again, and whether anything was recorded. */
class DatabaseFailureTest {
    @ParameterizedTest
    @CsvSource({
        "08006, out of reach",
        "08001, out of reach",
        "57P01, out of reach",
        "57P02, out of reach",
        "57P03, out of reach",
        "57P05, out of reach",
        "53300, out of reach",
        "53200, out of reach",
        "58030, out of reach",
        // A password that was changed there, and not here yet.
        "28P01, out of reach",
        "25P03, out of reach",
        "53100, so nothing was recorded",
        "25006, so nothing was recorded",
        "57014, being done at once",
        "55P03, being done at once",
        "40001, being done at once",
        "40P01, being done at once"
    })
    void comeAgain(String state, String why) {
        var problem = told(state);
        assertEquals(503, problem.body().status());
        assertEquals(Map.of("Retry-After", "2"), problem.headers());
        assertThat(problem.body().detail().toString(), containsString(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "42P01", "42501", "25P02", "58P01", "XX000"})
    void allElseIsAFault(String state) {
        assertEquals(500, told(state).body().status());
    }

    /** However it is wrapped: what is noted beside a read is left out, and the read goes on. */
    @ParameterizedTest
    @CsvSource({"53100, true", "25006, true", "08006, false", "53300, false", "23505, false"})
    void whetherItCanStillBeRead(String state, boolean takesNothing) {
        var commit = new IllegalStateException("rolled back");
        commit.addSuppressed(new RuntimeException(new SQLException("x", state)));
        assertEquals(takesNothing, DatabaseFailure.takesNothing(commit));
    }

    private static Problem told(String state) {
        return ProblemMappers.problemOf(new IllegalStateException(new SQLException("x", state)));
    }
}
