package org.claimtrail.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What divides a list on anybody's keyboard divides it here. */
class DividedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arms,trade",
                " arms , trade, ",
                "arms;trade",
                "arms\uff0ctrade",
                "arms\uff1btrade",
                "arms\u3001trade",
                "arms\u060c trade",
                "arms\u061b trade",
                "arms\ntrade",
                "arms\r\n\r\ntrade\n",
                "arms\u2028trade",
                "arms\u200b,\u00a0,\ufefftrade",
            })
    void topicsAreRead(String typed) {
        var sent = new MultivaluedHashMap<>(Map.of("topics", typed));
        assertEquals(
                List.of("arms", "trade"), Form.of("claim", sent, Locale.ENGLISH).texts("topics"));
    }
}
