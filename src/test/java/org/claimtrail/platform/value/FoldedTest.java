package org.claimtrail.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read as the same is the same, what they read as another thing is not, in each script. */
class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Zoé Lefèvre, zoe lefevre",
        "Zoe\u0301 Lefe\u0300vre, ZOÉ LEFÈVRE",
        "Straße, STRASSE",
        "STRAẞE, strasse",
        "Łódź, lodz",
        "Øresund Æbelø, oresund aebelo",
        "Þórður Ðór, THORDUR dor",
        "Đặng Nguyễn Ước, dang nguyen uoc",
        "İstanbul, istanbul",
        "ISTANBUL, ıstanbul",
        "Dvořák Škoda, dvorak skoda",
        "Αθήνα, ΑΘΗΝΑ",
        "Ἀθῆναι τῷ, αθηναι τω",
        "Τέλος, ΤΕΛΟΣ",
        "Ёлка, ЕЛКА",
        "Москва\u0301, москва",
        "Київ, КИЇВ",
        "и\u0306, й",
        "مُحَمَّد, محمد",
        "محـــمد, محمد",
        "أحمد إسلام آب, احمد اسلام اب",
        "کتابی, كتابي",
        "ٱلكتاب إشارة آ, الكتاب اشاره ا",
        "المستشفى, المستشفي",
        "على, علی",
        "مدرسة, مدرسه",
        "مَدْرَسَةٌ, مدرسه",
        "مسؤول شيئ, مسوول شيي",
        "خانۀ, خانه",
        "خانهٔ, خانه",
        "خانە, خانه",
        "ہوا, هوا",
        "ﻣﺪرﺳﺔ, مدرسه",
        "ﷲ, الله",
        "هٰذا الـرَّحْمٰن, هذا الرحمن",
        "إِيرانُ۲۰۲۴, ایران2024",
        "שָׁלוֹם, שלום",
        "בְּרֵאשִׁ֖ית, בראשית",
        "\ufb2a\ufb1d, שי",
        "Ｆｕｌｌ　Ｗｉｄｔｈ, full width",
        "ﾃｽﾄ, テスト",
        "각, 각",
        "ﬁnance, FINANCE",
        "K Å, k å",
        "٢٠٢٤ २०२४, 2024 2024",
        "soft\u00adhyphen, softhyphen",
        "zero\u200bwidth\u200c\u200d\ufeff\u2060, zerowidth",
        "left\u200eto\u202eright, lefttoright",
        "Le\u00a0Monde, le monde",
        "a\u202fb\u2009c\u3000d, a b  c   d",
        "'line\nend\ttab', line end tab",
        "\u2800braille\u2800blank, braille blank",
        "️❤, ❤",
    })
    void theSame(String one, String other) {
        assertEquals(Folded.of(other), Folded.of(one));
    }

    @Test
    void everyApostropheIsOne() {
        for (String apostrophe : List.of("’", "‘", "‛", "ʼ", "ʻ", "′", "´", "`", "＇", "՚", "׳", "΄", "‹", "›")) {
            assertEquals("king's", Folded.of("King" + apostrophe + "s"), apostrophe);
        }
    }

    @Test
    void everyQuotationMarkIsOne() {
        for (String quote : List.of("“", "”", "„", "‟", "«", "»", "″", "＂", "〝", "〞", "「", "」", "״")) {
            assertEquals("a \"flat", Folded.of("a " + quote + "flat"), quote);
        }
    }

    @Test
    void everyDashIsOne() {
        for (String dash : List.of("‐", "‑", "‒", "–", "—", "―", "−", "－", "﹘", "﹣", "־", "⁃", "〜")) {
            assertEquals("a-b", Folded.of("a" + dash + "b"), dash);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "й, и",
        "ї, і",
        "が, か",
        "कि, का",
        "กา, กี",
        "≠, =",
        "東, 京",
        "ء, ا",
        "ھ, ه",
        "ڪ, ک",
        "پ, ب",
        "ם, מ",
        "a-b, a b",
        "king's, kings",
        "résumé 1, résumé 2",
        "C#, C",
        "🇳🇱, 🇧🇪",
        "ـ, ''",
    })
    void another(String one, String other) {
        assertNotEquals(Folded.of(other), Folded.of(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u00a0",
                "\u202f",
                "\u2003",
                "\u3000",
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u034f",
                "\u061c",
                "\u115f",
                "\u1160",
                "\u17b4",
                "\u180e",
                "\u202e\u202c",
                "\u2800",
                "\u3164",
                "\uffa0",
                "\ufe0f",
                "\u2066 \u2069",
                "\ud834\udd73",
                "\udb40\udc20",
            })
    void whatCannotBeSeenIsBlank(String text) {
        assertTrue(Folded.isBlank(text));
        assertEquals("", Folded.of(text));
        assertEquals("", Folded.strip(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u200b", "\u3164x", ".", "-", "'", "ـ", "x\u0301", "؀", "👨‍👩‍👧", "\u2800⠁"})
    void whatCanBeSeenIsNot(String text) {
        assertFalse(Folded.isBlank(text));
        assertNotEquals("", Folded.of(text));
    }

    /** What is no character, or none yet, and what has no ink; a picture that is newer than the list of characters has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufffe",
                "\uffff \ufdd0",
                "\ud83f\udffe",
                "\udbff\udfff",
                "\u0378",
                "\ud8ff\udc00",
                "\ufffc",
                "\ud834\udd59",
                "\ufffe\ufe0f\u0301",
            })
    void whatIsNoCharacterIsBlankAlone(String text) {
        assertTrue(Folded.isBlank(text));
        assertEquals("", Folded.of(text));
        assertFalse(Folded.isBlank("x" + text));
        assertFalse(Folded.isBlank("\ud83e\udeef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", " \u0301\u200b", "\u20dd", "\u093f"})
    void aMarkThatStandsOnNothingIsBlank(String text) {
        assertTrue(Folded.isBlank(text));
        assertEquals("", Folded.of(text));
    }

    /** Of a name, a title or a statement; what says how the text beside it runs or looks, stays. */
    @Test
    void endsOfNamesAreCut() {
        assertEquals("Zo\u00e9 L", Folded.trim("\u200b\u00a0 Zo\u00e9 L\u200d\r\n\ufeff\u3000"));
        assertEquals("", Folded.trim("\u200b "));
        assertNull(Folded.trim(null));
        for (String kept :
                List.of("\u202eevil\u202c", "\u2764\ufe0f", "x\u200e", "\ud83c\udff4\udb40\udc67\udb40\udc7f")) {
            assertEquals(kept, Folded.trim(kept));
        }
    }

    /** What is kept folded is found by what is folded again; and blank is what folds to nothing, whichever character it is. */
    @Test
    void everyCharacterFoldsOnce() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .forEach(it -> {
                    String folded = Folded.of("a" + it + "b");
                    assertEquals(folded, Folded.of(folded));
                    assertEquals(
                            Folded.isBlank(it), Folded.of(it).isEmpty(), () -> "U+%04X".formatted(it.codePointAt(0)));
                });
    }

    @Test
    void endsThatCannotBeSeenAreCut() {
        assertEquals("https://a.example/ b", Folded.strip("\u200b\u00a0 https://a.example/ b\n\ufeff "));
        assertNull(Folded.strip(null));
    }

    @Test
    void ofTheSameTheFirstSpellingStays() {
        assertEquals(
                List.of("Arms", "énergie"), Folded.distinct(List.of("Arms", "arms ", "énergie", "Arms", "ENERGIE")));
    }
}
