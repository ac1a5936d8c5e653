package org.claimtrail.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time without an offset, where the clocks are put forward and back: read where it was once, asked where twice, else refused. */
class TypedTimeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T01:59, 2026-03-08T06:59:00Z",
        "2026-03-08T03:00, 2026-03-08T07:00:00Z",
        "2026-11-01T00:59, 2026-11-01T04:59:00Z",
        "2026-11-01T02:00, 2026-11-01T07:00:00Z"
    })
    void whatTheClocksShowedOnceIsRead(String typed, Instant meant) {
        Form form = sent(typed, null);
        assertEquals(meant, read(form));
        assertEquals(false, form.isFaulty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-08T02:00", "2026-03-08T02:15", "2026-03-08T02:59:59"})
    void whatTheyNeverShowedIsRefused(String typed) {
        Form form = sent(typed, null);
        assertNull(read(form));
        assertTrue(form.isFaulty());
        assertEquals(false, form.isAsked("at"), "there is nothing to choose");
    }

    @Test
    void whatTheyShowedTwiceIsAsked() {
        Form form = sent("2026-11-01T01:15", null);
        assertNull(read(form));
        assertTrue(form.isAsked("at"));
        assertEquals(
                List.of(Instant.parse("2026-11-01T05:15:00Z"), Instant.parse("2026-11-01T06:15:00Z")),
                form.choices("at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01T05:15:00Z", "2026-11-01T06:15:00Z"})
    void andReadOnceThatIsSaid(String meant) {
        Form form = sent("2026-11-01T01:15", meant);
        assertEquals(Instant.parse(meant), read(form));
        assertEquals(false, form.isFaulty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02T06:15:00Z", "soon"})
    void butNotByWhatWasNotAsked(String meant) {
        assertNull(read(sent("2026-11-01T01:15", meant)));
    }

    private static Instant read(Form form) {
        return form.instant("at", NEW_YORK);
    }

    private static Form sent(String typed, String meant) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add("at", typed);
        if (meant != null) {
            fields.add("at.meant", meant);
        }
        return Form.of("capture", fields, Locale.ENGLISH);
    }
}
