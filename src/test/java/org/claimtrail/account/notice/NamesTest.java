package org.claimtrail.account.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a text names: a person by their whole name and nobody by a part of it, in every script and before every punctuation. */
class NamesTest {
    private static final Names NAMES = new Names(called(
            "fleur",
            "jan",
            "jan.de.vries",
            "anne-marie",
            "o'brien",
            "zoë",
            "ليلى",
            "мария",
            "張偉",
            "नीता",
            "ann@paper.example"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@fleur                                     | fleur",
                "See what @fleur found.                     | fleur",
                "Ask @fleur, please!                        | fleur",
                "(@fleur)                                   | fleur",
                "»@fleur«                                   | fleur",
                "- @fleur                                   | fleur",
                "-@fleur                                    | fleur",
                "@fleur.                                    | fleur",
                "@fleur...                                  | fleur",
                "@fleur…                                    | fleur",
                "@fleur's note                              | fleur",
                "@fleur’s note                              | fleur",
                "@fleur: look                               | fleur",
                "@fleur/@jan                                | fleur jan",
                "@fleur,@jan                                | fleur jan",
                "@FLEUR                                     | fleur",
                "＠ｆｌｅｕｒ                                     | fleur",
                "@jan.de.vries heeft gelijk                 | jan.de.vries",
                "@jan.de.vries. En nu?                      | jan.de.vries",
                "@jan. De rest volgt                        | jan",
                "@anne-marie, kijk eens                     | anne-marie",
                "@o'brien's                                 | o'brien",
                "@zoë wil het weten                         | zoë",
                "@zoe\u0308 wil het weten                   | zoë",
                "@ann@paper.example said so                 | ann@paper.example",
                "انظر @ليلى، من فضلك                        | ليلى",
                "\u200f@ليلى\u200f؟                         | ليلى",
                "سألت و@ليلى.                               | ليلى",
                "Спросите @мария!                           | мария",
                "@Мария, посмотри                           | мария",
                "请@張偉看一下                               | 張偉",
                "@fleur請看                                  | fleur",
                "@नीता।                                     | नीता",
                "@fleur @fleur @fleur @Fleur @fleur         | fleur"
            })
    void aPersonIsNamed(String text, String named) {
        assertEquals(Set.of(named.split(" ")), NAMES.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fleur",
                "@",
                "@@",
                "@ fleur",
                "@nobody",
                "@fleurs",
                "@fleur2",
                "@fleurette",
                "@fleur-anne",
                "@fleur.anne",
                "@fleur_2",
                "@jan-willem",
                "@ليلىا",
                "@नीतान",
                "a@fleur",
                "fleur@jan",
                "press@fleur.example",
                "press.@fleur",
                "a+b@fleur",
                "mail me at x@jan.",
                "@fleur@example.social",
                "https://video.example/@fleur",
                "video.example/@fleur",
                "(see www.video.example/@fleur)",
                "mailto:press@fleur",
                "ftp://fleur:secret@jan/"
            })
    void nobodyIs(String text) {
        assertEquals(Set.of(), NAMES.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@petr, look            | petr",
                "See @Petr.             | Petr",
                "@fleur and @petr       | petr",
                "@fleurtje              | fleurtje",
                "@jan.de.boer: no       | jan.de.boer",
                "＠petr                 | petr",
                "@MFA_China said so     | MFA_China",
                "@petr/@fleur           | petr",
                "@петр, смотри          | петр",
            })
    void whoIsNamedAndIsNobodyIsTold(String text, String nobody) {
        assertEquals(Set.of(nobody), NAMES.nobodysIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@fleur's note",
                "@jan.de.vries. En nu?",
                "Tell press@fleur.example",
                "@petr@example.social",
                "https://video.example/@petr",
                "3 of them @ noon",
                "@2pm, @10:30",
                "@",
                "@ann@paper.example said so"
            })
    void whatIsNobodysNameIsNotAskedAbout(String text) {
        assertEquals(Set.of(), NAMES.nobodysIn(text));
    }

    @Test
    void theLongestTextIsReadAtOnce() {
        Names many = new Names(
                called(IntStream.range(0, 1_000).mapToObj(i -> "person." + i).toArray(String[]::new)));
        for (String part : List.of("@", "@person.", "@person.1", "@a.", ".", "a.a/", "@.", "_-")) {
            String text = part.repeat(10_000 / part.length());
            assertTimeout(Duration.ofSeconds(20), () -> many.in(text), part);
            assertTimeout(Duration.ofSeconds(20), () -> many.nobodysIn(text), part);
        }
    }

    /** Everybody is known by the name that they have here. */
    private static Map<String, String> called(String... names) {
        Map<String, String> called = new LinkedHashMap<>();
        for (String name : names) {
            called.put(name, name);
        }
        return called;
    }
}
