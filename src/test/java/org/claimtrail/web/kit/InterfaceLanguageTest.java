package org.claimtrail.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a browser sends, it gets a page in a language that there is. */
class InterfaceLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|en",
                "de|en",
                "*|en",
                "de;q=0|en",
                "zh-Hant|en",
                "nl|nl",
                "NL|nl",
                "nl-BE|nl",
                "nl_BE|en",
                "en-GB,nl|en",
                "de,nl;q=0.1|nl",
                "de, nl; q=0.1, en;q=0.05|nl",
                "nl;q=0.2,en;q=0.3|en",
                "nl;q=0|en",
                "en;q=0|nl",
                "*,en;q=0|nl",
                "en;q=0,nl;q=0|en",
                "en-GB;q=0,en|en",
                "fr,*;q=0|en",
                "garbage!,nl|nl",
                "nl;q=5|en",
                "nl;q=x, nl;q=0.3|nl",
                "nl;q|en",
                ";;;|en",
                ",,,|en",
                "q=1|en",
                "\t nl|nl",
                "x-klingon|en",
                "i-default|en",
                "nl-x-old|nl",
                "accept-language:|en",
                "-|en",
                "--|en",
                "de, -|en",
                "nl, -;q=0.1|nl",
                "-;q=1, nl;q=0.1|nl",
                "-nl|en",
                "nl-|en",
            })
    void theFirstOfTheirsThatThereIs(String accepted, String language) {
        assertEquals(language, InterfaceLanguage.of(null, accepted).toLanguageTag(), accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "de", "und", "garbage!", "*", "nl\r\nSet-Cookie: a=b", "\"", "%0d%0a", "-", "--", "-nl"})
    void aChoiceThatThereIsNotIsNone(String chosen) {
        assertEquals("nl", InterfaceLanguage.of(chosen, "nl").toLanguageTag());
    }

    /** The JDK's reader stumbles in more than one way, and each is only found by trying. */
    @Test
    void whateverStandsThereIsRead() {
        List<String> signs = List.of("-", "a", "nl", "*", ";", "q", "=", "0", ".", ",", " ", "_", "x");
        List<String> headers = List.of("");
        for (int length = 1; length <= 4; length++) {
            headers = headers.stream()
                    .flatMap(header -> signs.stream().map(header::concat))
                    .toList();
            headers.forEach(header -> InterfaceLanguage.of(header, header));
        }
    }

    @Test
    void aChoiceGoesBeforeTheBrowser() {
        assertEquals("nl", InterfaceLanguage.of("nl", "en").toLanguageTag());
        assertEquals("en", InterfaceLanguage.of("en", "nl").toLanguageTag());
    }

    @Test
    void whoReadsTooManyLanguagesIsReadNoFurther() {
        String many = "de,".repeat(4_000);
        assertEquals("en", InterfaceLanguage.of(null, many + "nl").toLanguageTag());
    }
}
