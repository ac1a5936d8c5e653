package org.claimtrail.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text runs as its language does, whatever its first letter is. */
class WritingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "AR",
                "ar-EG",
                "arz",
                "apc",
                "he",
                "iw",
                "he-IL",
                "yi",
                "ji",
                "fa",
                "prs",
                "ps",
                "ur",
                "ur-PK",
                "sd",
                "ug",
                "dv",
                "ks",
                "ckb",
                "syr",
                "arc",
                "nqo",
                "az-Arab",
                "ku-Arab",
                "pa-Arab",
                "pa-PK",
                "ms-Arab",
                "uz-Arab-AF",
                "kk-CN",
                "az-IR",
                "und-Arab",
                "en-Hebr",
                "ff-Adlm",
                "rhg",
                "mzn",
                "lrc",
                "pnb",
            })
    void rightToLeft(String language) {
        assertEquals("rtl", Writing.direction(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "nl", "nl-BE", "uk", "ru", "zh-Hant", "ja", "az", "az-Latn", "ar-Latn", "ku", "sd-Deva",
                "ks-Deva", "he-Latn", "hi", "th"
            })
    void leftToRight(String language) {
        assertEquals("ltr", Writing.direction(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "mul", "mis", "zxx", "x-ours", "garbage!"})
    void asItsLettersSayWhereNoLanguageIsKnown(String language) {
        assertEquals("auto", Writing.direction(language));
    }

    @Test
    void aTitleKeepsTheDirectionOfWhatIsSaidToItself() {
        assertEquals("It rains", Writing.isolated("It rains", "en", Locale.ENGLISH));
        assertEquals("It rains", Writing.isolated("It rains", "und", Locale.ENGLISH));
        assertEquals("\u2067F-16 أُسقطت\u2069", Writing.isolated("F-16 أُسقطت", "ar", Locale.ENGLISH));
        assertEquals("\u2068F-16 أُسقطت\u2069", Writing.isolated("F-16 أُسقطت", "und", Locale.ENGLISH));
    }

    /** Whoever ends a statement with the beginning of an override would turn the newsroom's name after it. */
    @Test
    void whatATextSaysOfItsDirectionDoesNotReachBeyondIt() {
        assertEquals("It rains", Writing.isolated("It \u202erains", "en", Locale.ENGLISH));
        assertEquals("\u2068أ rains\u2069", Writing.isolated("أ\u2069 \u202erains", "und", Locale.ENGLISH));
    }
}
