package org.claimtrail.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages as people type them. */
class TypedLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "english, en",
        "Engels, en",
        "' Dutch ', nl",
        "nederlands, nl",
        "Français, fr",
        "francais, fr",
        "Oekraïens, uk",
        "українська, uk",
        "العربية, ar",
        "中文, zh",
        "Hebrew, he",
        "Indonesisch, id"
    })
    void aNameIsReadAsItsTag(String typed, String tag) {
        assertEquals(tag, TypedLanguage.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "pt-BR", "zh-Hant", "und", "englisch oder so", "x"})
    void whatIsNoNameStaysAsItIs(String typed) {
        assertEquals(typed, TypedLanguage.read(typed));
    }

    @Test
    void nothingIsNothing() {
        assertNull(TypedLanguage.read(null));
    }
}
