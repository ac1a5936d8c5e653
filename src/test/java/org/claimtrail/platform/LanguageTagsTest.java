package org.claimtrail.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Language tags in any case, and those that say that there is none to name. */
class LanguageTagsTest {
    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "en-gb, en-GB",
        "ZH-hant-tw, zh-Hant-TW",
        "Und, und",
        "UND-latn, und-Latn",
        "MUL, mul",
        "Zxx, zxx",
        "sr-LATN-rs, sr-Latn-RS"
    })
    void isOneInAnyCase(String tag, String canonical) {
        assertTrue(LanguageTags.isTag(tag));
        assertEquals(canonical, LanguageTags.canonical(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "??", "english language", "en_GB", "e", "x-klingon", "undetermined"})
    void isNone(String tag) {
        assertFalse(LanguageTags.isTag(tag));
        assertEquals(tag, LanguageTags.canonical(tag));
    }
}
