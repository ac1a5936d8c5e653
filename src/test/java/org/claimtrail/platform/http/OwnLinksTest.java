package org.claimtrail.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No reference that we write leads to another host, whatever it was made of. */
class OwnLinksTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/claims?q=//x, /claims?q=//x",
        "/claims//x, /claims//x",
        "'', /",
        "//evil.example, /",
        "/\\evil.example, /",
        "\\\\evil.example, /",
        "evil.example, /",
        "https://evil.example/, /",
        "javascript:alert(1), /",
    })
    void leadHere(String reference, String here) {
        assertEquals(here, OwnLinks.ours(reference));
    }
}
