package org.claimtrail;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.demo.Checkout;
import org.junit.jupiter.api.Test;

/** Whoever runs Claimtrail finds each of its settings in one table, which nobody has to remember. */
class SettingsTableTest {
    @Test
    void theTableHasEachSettingAsItIs() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var table = new ProcessBuilder(java, ".ci/Settings.java")
                .directory(Checkout.ROOT.toFile())
                .start()
                .getInputStream()
                .readAllBytes();
        var document = Files.readString(Checkout.ROOT.resolve("docs/operations.md"));
        var settings = new String(table, StandardCharsets.UTF_8);
        assertThat(settings, containsString("`CLAIMTRAIL_TIME_ZONE` | `UTC`"));
        assertThat("java .ci/Settings.java write", document, containsString(settings));
    }
}
