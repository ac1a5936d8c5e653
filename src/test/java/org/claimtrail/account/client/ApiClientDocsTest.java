package org.claimtrail.account.client;

import static org.claimtrail.Newsroom.read;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.Environment;
import org.claimtrail.demo.Checkout;
import org.junit.jupiter.api.Test;

/** Whoever has read docs/api-clients.md and nothing else gets as far as it says: its commands are run as they stand there. */
@QuarkusTest
class ApiClientDocsTest {
    private static final Path DOCS = Checkout.ROOT.resolve("docs/api-clients.md");
    private static final Pattern COMMANDS = Pattern.compile("^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TestHTTPResource("/")
    String address;

    @Test
    void everyCommandDoesWhatIsSaidOfIt() throws IOException, InterruptedException {
        String commands = COMMANDS.matcher(Files.readString(DOCS))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\necho\n"));
        String told = run("set -eu\n" + commands);
        assertThat(
                told,
                containsString("{\"name\":\"Wire watcher (API)\",\"kind\":\"CLIENT\",\"roles\":[\"api-writer\"]}"));
        assertThat(told, containsString("\"statement\":\"The bridge was open all night\""));
        assertThat(told, containsString("\"contact\":\"night-desk@example.org\""));
        assertThat(told, containsString("\"state\":\"DISABLED\""));
        assertThat(told, containsString("\"reason\":\"The trial is over.\""));
        var byProgram = Pattern.compile("^/api/v1(/claims/[0-9a-f-]{36})$", Pattern.MULTILINE)
                .matcher(told)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(told))
                .group(1);
        assertEquals("No ship left on 3 May", read("fleur", byProgram).getString("statement"));
        assertEquals("Wire watcher (API)", read("fleur", byProgram).getString("recordedBy"));
        // Two sources and two claims, one of each by the program.
        String recorded = told.substring(told.indexOf("{\"items\":"));
        assertEquals(4, recorded.split("\"kind\":\"(SOURCE|CLAIM)_ADDED\"", -1).length - 1, recorded);
    }

    private String run(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", commands)
                .directory(Checkout.ROOT.toFile())
                .redirectErrorStream(true);
        shell.environment().put("CLAIMTRAIL", address.replaceFirst("/$", ""));
        shell.environment().put("LOGIN", System.getProperty(Environment.KEYCLOAK_URL) + "/realms/claimtrail");
        shell.environment().merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        var process = shell.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(0, process.exitValue(), told);
        return told;
    }
}
