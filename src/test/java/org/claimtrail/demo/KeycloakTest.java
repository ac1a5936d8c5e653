package org.claimtrail.demo;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes longest at Keycloak's start is done once. */
class KeycloakTest {
    @TempDir
    static Path homes;

    private static final List<String> TOLD = new ArrayList<>();

    private static Keycloak keycloak;

    /** One for all: each takes ten seconds of a processor. */
    @BeforeAll
    static void startLater() throws IOException {
        KeycloakDistribution.prepare(homes.resolve("first"), progress -> {});
        KeycloakDistribution.prepare(homes.resolve("second"), TOLD::add);
        keycloak = Keycloak.launch(homes.resolve("second"));
    }

    @AfterAll
    static void stopIt() {
        keycloak.close();
    }

    @Test
    void aLaterStartBuildsAndImportsNothingAndIsHeardOnThisMachineOnly() throws IOException {
        assertThat(TOLD, is(empty()));
        assertThat(keycloak.url(), startsWith("http://127.0.0.1:"));
        assertThat(Keycloak.tokenOf(keycloak.url(), "fleur"), not(""));
        var log = Files.readString(homes.resolve("second/keycloak.log"));
        assertThat(log, not(containsString("Initializing database schema")));
        assertThat(log, not(containsString("imported")));
        // JGroups would look for others, on all interfaces.
        assertThat(log, not(containsString("JGroups")));
    }

    @Test
    void itsPagesLeadBackToWhereWeAreReached() throws IOException, InterruptedException {
        assertThat(deadEnd(), not(containsString("http://localhost:8085")));
        Keycloak.leadBackTo(keycloak.url(), "http://localhost:8085");
        assertThat(deadEnd(), containsString("id=\"backToApplication\" href=\"http://localhost:8085/\""));
        assertThat(deadEnd(), not(containsString("http://localhost\"")));
    }

    /** As after a login that was begun in another tab, or too long ago. */
    private static String deadEnd() throws IOException, InterruptedException {
        var address = keycloak.url()
                + "/realms/claimtrail/protocol/openid-connect/auth?client_id=claimtrail-web&response_type=code&redirect_uri=https://elsewhere.example/";
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
