package org.claimtrail.observability;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.propose;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Prometheus is told, at the management port alone. */
@QuarkusTest
class MetricsTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    NewsroomMetrics newsroom;

    @BeforeEach
    void asIfAMinuteHadPassed() {
        newsroom.forget();
    }

    @ParameterizedTest
    @CsvSource({"fleur, fact-checker", "eva, editor", "ada, admin", "demo-reader, api-reader", "anonymous, none"})
    void callsAreCountedByRouteAndRole(String who, String role) {
        String claim = aClaim();
        as(who).get("/claims/" + claim);
        as(who).get("/claims/" + claim);
        String calls = "http_server_requests_seconds_count{role=\"" + role + "\",uri=\"/api/v1/claims/{id}\"";
        assertThat(number(calls), greaterThanOrEqualTo(2.0));
    }

    /** Of which there would else be as many series as there are claims, and whoever reads metrics would read of each. */
    @Test
    void noSeriesIsOfOneClaim() {
        String claim = aClaim();
        as("fleur").get("/claims/" + claim);
        given().accept("text/html").get("/claims/" + claim);
        given().get("/nothing/at/" + claim);
        assertEquals(List.of(), lines().filter(line -> line.contains(claim)).toList());
    }

    @Test
    void whatWaitsToBeDecidedIsCounted() {
        double before = number("claimtrail_proposals_open");
        propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW");
        newsroom.forget();
        assertEquals(before + 1, number("claimtrail_proposals_open"));
        assertThat(number("claimtrail_proposals_oldest_seconds"), greaterThanOrEqualTo(0.0));
    }

    @Test
    void claimsAreCountedByStatus() {
        String reported = "claimtrail_claims{status=\"REPORTED\",visibility=\"INTERNAL\"";
        double before = number(reported);
        aClaim();
        newsroom.forget();
        assertEquals(before + 1, number(reported));
    }

    @Test
    void aRecordingsWaitForItsPlaceIsTimed() {
        aClaim();
        double before = number("claimtrail_ledger_wait_seconds_count");
        double position = number("claimtrail_ledger_position");
        aClaim();
        newsroom.forget();
        assertThat(number("claimtrail_ledger_wait_seconds_count"), greaterThan(before));
        assertThat(number("claimtrail_ledger_position"), greaterThan(position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agroal_active_count",
                "claimtrail_claims_unreleased",
                "claimtrail_rate_limit_near{policy=\"client\"",
                "jvm_memory_used_bytes",
                "process_uptime_seconds"
            })
    void soIsThis(String metric) {
        assertThat(number(metric), greaterThanOrEqualTo(0.0));
    }

    @Test
    void nobodyElseReadsThem() {
        given().get("/q/metrics").then().statusCode(404);
    }

    /** The sum of all series that have this name and these labels. */
    private double number(String series) {
        String[] parts = series.split("[{,]");
        return lines().filter(line -> line.startsWith(parts[0] + "{") || line.startsWith(parts[0] + " "))
                .filter(line -> Arrays.stream(parts).skip(1).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .reduce(Double::sum)
                .orElse(-1);
    }

    private Stream<String> lines() {
        return given().get(management.resolve("/q/metrics")).asString().lines();
    }
}
