package org.claimtrail.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.net.HostAndPort;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hosts are ours, whatever a request calls us. */
class OwnHostTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost, localhost, true",
        "http://localhost, localhost:8080, true",
        "http://localhost, LOCALHOST:8390, true",
        "http://LocalHost, localhost:8390, true",
        "http://localhost, localhost.:8390, false",
        "http://localhost, 127.0.0.1:8080, true",
        "http://localhost, [::1]:8080, true",
        "http://localhost, evil.example, false",
        "http://localhost, localhost.evil.example, false",
        "http://localhost, 127.0.0.1.evil.example, false",
        "https://claims.example, claims.example, true",
        "https://claims.example, CLAIMS.example:443, true",
        "https://claims.example/, claims.example, true",
        "https://claims.example, claims.example., false",
        "https://claims.example, claims.example:8443, false",
        "https://claims.example, evil.example, false",
        "https://claims.example, claims.example.evil.example, false",
        "https://claims.example, localhost, false",
        "http://claims.example, claims.example:80, true",
        "https://claims.example:8443, claims.example:8443, true",
        "https://claims.example:8443, claims.example, false",
    })
    void isOurs(String known, String asked, boolean isOurs) {
        assertEquals(isOurs, new OwnHost(URI.create(known)).isOurs(HostAndPort.parseAuthority(asked, -1)));
    }
}
