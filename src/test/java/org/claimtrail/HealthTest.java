package org.claimtrail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kubernetes asks, and nobody else can. */
@QuarkusTest
class HealthTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/started", "/q/health/live", "/q/health/ready"})
    void isToldOnItsOwnPortOnly(String path) {
        given().get(management.resolve(path)).then().statusCode(200).body("status", equalTo("UP"));
        given().get(path).then().statusCode(404);
    }
}
