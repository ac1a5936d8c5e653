package org.claimtrail.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
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
        "sr-LATN-rs, sr-Latn-RS",
        "iw, he",
        "in-ID, id-ID",
        "zh-yue, yue",
        "sgn-ase, ase",
        "i-Klingon, tlh",
        "zh-min-nan, nan",
        "sgn-BE-FR, sfb",
        "SL-Rozaj-biske, sl-rozaj-biske",
        "en-b-zz-a-cc, en-a-cc-b-zz",
        "en-US-u-va-posix, en-US-u-va-posix",
        "en-a-bb-x-a-a, en-a-bb-x-a-a",
        "de-x-1996-1996, de-x-1996-1996",
        "UND-x-a, und-x-a",
    })
    void isOneInAnyCase(String tag, String canonical) {
        assertNull(LanguageTags.faultOf(tag));
        assertEquals(canonical, LanguageTags.canonical(tag));
        assertEquals(canonical, LanguageTags.canonical(canonical));
    }

    /** By the registry's Preferred-Value (RFC 5646, 3.1.7), and by CLDR where that knows one language under two codes. */
    @ParameterizedTest
    @CsvSource({
        "mo, ro",
        "MO-md, ro-MD",
        "en-GB-oed, en-GB-oxendict",
        "EN-GB-OED, en-GB-oxendict",
        "i-klingon, tlh",
        "i-lux, lb",
        "i-navajo, nv",
        "i-hak, hak",
        "art-lojban, jbo",
        "no-bok, nb",
        "no-nyn, nn",
        "zh-xiang, hsn",
        "sgn-BR, bzs",
        "sgn-NL, dse",
        "ji, yi",
        "jw, jv",
        "sh, sr-Latn",
        "scc, sr",
        "tl, fil",
        "nld, nl",
        "dut, nl",
        "ENG-us, en-US",
        "zh-cmn-Hans, zh-Hans",
        "de-DD, de-DE",
        "my-BU, my-MM",
        "fr-FX, fr-FR",
        "en-UK, en-GB",
        "hy-arevmda, hyw",
        "ja-Latn-hepburn-heploc, ja-Latn-alalc97",
        "en-t-iw, en-t-he",
        "mo-x-private, ro-x-private",
    })
    void aLanguageHasOneNameWhicheverOfItsCodesIsTyped(String tag, String canonical) {
        assertNull(LanguageTags.faultOf(tag));
        assertEquals(canonical, LanguageTags.canonical(tag));
        assertEquals(canonical, LanguageTags.canonical(canonical));
        assertEquals(canonical, LanguageTags.range("language", tag));
    }

    /** Codes that are kept apart: other languages, and varieties that have a tag of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ro",
                "nb",
                "nn",
                "no",
                "yue",
                "nan",
                "hak",
                "en-GB-oxendict",
                "sl-rozaj-biske-1994",
                "qaa",
                "mis"
            })
    void anotherLanguageStaysAnother(String tag) {
        assertEquals(tag, LanguageTags.canonical(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "??", "english language", "en_GB", "e", "x-klingon", "undetermined", "i-enochian", "en-"
            })
    void isNone(String tag) {
        assertEquals(Refusal.LANGUAGE_TAG, LanguageTags.faultOf(tag));
        assertEquals(tag, LanguageTags.canonical(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "English", "engl", "root", "dutch-NL", "language"})
    void isNoLanguageThatWasEverRegistered(String tag) {
        assertEquals(Refusal.LANGUAGE_TAG, LanguageTags.faultOf(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-a-bb-a-cc",
                "en-A-bb-b-cc-a-dd",
                "sl-rozaj-rozaj",
                "sl-rozaj-biske-ROZAJ",
                "de-1996-1996",
                "en-u-ca-gregory-ca-buddhist",
                "en-u-attr1-attr1",
                "zh-yue-cmn",
                "de-abc",
                "en-x-lvariant-rozaj",
            })
    void losesNothingInSilence(String tag) {
        assertEquals(Refusal.LANGUAGE_LOST, LanguageTags.faultOf(tag));
        assertEquals(tag, LanguageTags.canonical(tag));
    }

    @ParameterizedTest
    @CsvSource({"iw, he", "IW-il, he-IL", "en-gb, en-GB", "*, *", "english, english", "en-a, en-a", "zh-yue, yue"})
    void aRangeIsWrittenAsTheTagsThatItFinds(String range, String written) {
        assertEquals(written, LanguageTags.range("language", range));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "en ",
                "en_GB",
                "en-*",
                "**",
                "*-en",
                "en-",
                "-en",
                "en--GB",
                "1",
                "abcdefghi",
                "é",
                "en,nl"
            })
    void whatIsNoBasicRangeIsRefused(String range) {
        var refused = assertThrows(Problem.class, () -> LanguageTags.range("language", range));
        assertEquals(400, refused.body().status());
        assertEquals("language", refused.body().violations().get(0).field());
    }
}
