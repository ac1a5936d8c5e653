package org.claimtrail.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.web.kit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people type and paste them: read where they can be one day only, asked where two, else refused; never misread. */
class TypedDateTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Whatever language the page is in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-11",
                "2024-9-11",
                "2024/09/11",
                "2024/9/11",
                "2024.09.11",
                "2024 09 11",
                " 2024-09-11 ",
                "2024 - 09 - 11",
                "2024–09–11",
                "2024−09‐11",
                "11 September 2024",
                "11 september 2024",
                "11 SEPTEMBER 2024",
                "11 Sep 2024",
                "11 Sept 2024",
                "11 Sept. 2024",
                "11 sep. 2024",
                "11th September 2024",
                "11th of September 2024",
                "the 11th of September, 2024",
                "11e september 2024",
                "de 11e september 2024",
                "11de september 2024",
                "11 van september 2024",
                "11. September 2024",
                "11-Sep-2024",
                "11/sep/2024",
                "11sep2024",
                "11.sep.2024",
                "September 11, 2024",
                "September 11 2024",
                "Sept. 11, 2024",
                "Sept.11,2024",
                "Sep 11th, 2024",
                "September the 11th, 2024",
                "Sep-11-2024",
                "2024 September 11",
                "2024-Sep-11",
                "Wednesday 11 September 2024",
                "Wednesday, 11 September 2024",
                "Wed 11 Sep 2024",
                "Wed, 11 Sep 2024",
                "Wed. 11 Sep. 2024",
                "Weds 11 September 2024",
                "woensdag 11 september 2024",
                "wo 11 september 2024",
                "wo. 11-sep-2024",
                "Wednesday, September 11, 2024",
                "Wednesday 2024-09-11",
                "wo 11.09.2024",
                "Wednesday 11/09/2024",
                "wednesday, 11-09-2024",
                "11\u00a0September\u00a02024",
                "11\u2009September\u20092024",
                "11  September   2024",
                "11\tSeptember\t2024",
                "２０２４-０９-１１",
                "１１ September ２０２４",
                "٢٠٢٤-٠٩-١١",
                "١١ September ٢٠٢٤",
                "\u200e11 September 2024\u200f",
                "२०२४/०९/११",
            })
    void theEleventhOfSeptember(String typed) {
        assertEquals("2024-09-11", read(typed, Locale.ENGLISH));
        assertEquals("2024-09-11", read(typed, DUTCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|2024",
                "2024-09|2024-09",
                "2024-9|2024-09",
                "2024/9|2024-09",
                "9/2024|2024-09",
                "09-2024|2024-09",
                "1066|1066",
                "June 2024|2024-06",
                "juni 2024|2024-06",
                "Juni, 2024|2024-06",
                "June of 2024|-",
                "2024 juni|2024-06",
                "Jun. 2024|2024-06",
                "mrt 2024|2024-03",
                "mrt. 2024|2024-03",
                "maart 2024|2024-03",
                "mar 2024|2024-03",
                "mei 2024|2024-05",
                "May 2024|2024-05",
                "okt. 2024|2024-10",
                "Oct 2024|2024-10",
                "augustus 2024|2024-08",
                "Aug 2024|2024-08",
                "23 juli 2014|2014-07-23",
                "1 maart 2024|2024-03-01",
                "1st March 2024|2024-03-01",
                "1ste maart 2024|2024-03-01",
                "2nd May 2024|2024-05-02",
                "3rd May 2024|2024-05-03",
                "13/09/2024|2024-09-13",
                "13-09-2024|2024-09-13",
                "09/13/2024|2024-09-13",
                "9-13-2024|2024-09-13",
                "9.13.2024|2024-09-13",
                "09/09/2024|2024-09-09",
                "29/02/2024|2024-02-29",
                "11 December 2024|2024-12-11",
                "11dec2024|2024-12-11",
                "1 december 2024|2024-12-01",
                "Mai 2024|2024-05",
                "1. Mai 2024|2024-05-01",
                "3. März 2024|2024-03-03",
                "3. Ma\u0308rz 2024|2024-03-03",
                "12. Dezember 2024|2024-12-12",
                "3. Oktober 2024|2024-10-03",
                "1er mai 2024|2024-05-01",
                "14 juillet 2024|2024-07-14",
                "14 JUIN 2024|2024-06-14",
                "août 2024|2024-08",
                "1er févr. 2024|2024-02-01",
                "11 Septembre 2024|2024-09-11",
                "31 December 9999|9999-12-31",
            })
    void asPreciseAsItIsTyped(String typed, String date) {
        for (Locale page : List.of(Locale.ENGLISH, DUTCH)) {
            if (date.equals("-")) {
                assertThrows(Unreadable.class, () -> read(typed, page), typed);
            } else {
                assertEquals(date, read(typed, page), typed + " on " + page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "09/11/2024",
        "9/11/2024",
        "09-11-2024",
        "9-11-2024",
        "09 11 2024",
        "09.11.2024",
        "9.11.2024",
        "09.11.2024.",
        "9. 11. 2024",
        "９/１１/２０２４",
        "٠٩/١١/٢٠٢٤",
        "09 / 11 / 2024"
    })
    void whatCanBeTwoDaysIsAskedOnAnEnglishPage(String typed) {
        var asked = assertThrows(Unasked.class, () -> read(typed, Locale.ENGLISH));
        assertEquals(List.of(LocalDate.of(2024, 9, 11), LocalDate.of(2024, 11, 9)), asked.possible());
        assertEquals("2024-11-09", read(typed, DUTCH), "the Dutch write the day first");
    }

    /** Nobody says anything on that day; who typed it left a digit out. */
    @ParameterizedTest
    @ValueSource(strings = {"0001", "0024-09-11", "11 September 0202", "09.11.0024"})
    void aYearThatLostADigitIsRefused(String typed) {
        for (Locale page : List.of(Locale.ENGLISH, DUTCH)) {
            var refused = assertThrows(Unreadable.class, () -> read(typed, page));
            assertEquals(Refusal.YEAR_CUT, refused.words().phrase());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday 11 September 2024",
                "di 11 september 2024",
                "Friday, September 11, 2024",
                "dinsdag 2024-09-11",
                "Monday 09/11/2024",
                "vr. 11.09.2024",
            })
    void aDayOfAnotherNameIsRefused(String typed) {
        for (Locale page : List.of(Locale.ENGLISH, DUTCH)) {
            var refused = assertThrows(Unreadable.class, () -> read(typed, page));
            assertEquals(Refusal.OTHER_WEEKDAY, refused.words().phrase());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990s",
                "c. 2024",
                "ca. 2024",
                "circa 2024",
                "2024?",
                "~2024",
                "2024-2025",
                "2024/25",
                "2023–24",
                "24",
                "11/9/24",
                "11 September '24",
                "11 Sept 24",
                "20240911",
                "11092024",
                "2024-09-11T14:03",
                "11 September 2024 14:03",
                "early 2024",
                "spring 2024",
                "Q3 2024",
                "2024-W37",
                "before 2024",
                "11-12 September 2024",
                "11 or 12 September 2024",
                "31 February 2024",
                "30-02-2024",
                "29/02/2023",
                "31/13/2024",
                "2024-13-01",
                "2024-00",
                "00-09-2024",
                "0 September 2024",
                "31.04.2024",
                "11 Settembre 2024",
                "11 jui 2024",
                "11 Ju 2024",
                "11 M 2024",
                "XI 2024",
                "11/9-2024",
                "-2024",
                "0000",
                "02024",
                "12024",
                "2024-9-111",
                "yesterday",
                "gisteren",
                "ooit",
                "Wednesday",
                "Wednesday 2024",
                "Wednesday September 2024",
                "11",
                "September",
                "9/11",
                "11 September",
                "99999999999999999999",
                "2024-09-11-09",
                "٢٠٢٤؟",
                "½ 2024",
                "11th 2024",
                "1e 2024",
            })
    void whatIsNoDateIsRefused(String typed) {
        for (Locale page : List.of(Locale.ENGLISH, DUTCH)) {
            var refused = assertThrows(Unreadable.class, () -> read(typed, page), typed + " on " + page);
            assertEquals(false, refused instanceof Unasked, typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.13.2024", "31 February 2024", "2024-13-32", " 30/2/2024 "})
    void whatIsNoDayIsToldAsItWasTyped(String typed) {
        var refused = assertThrows(Unreadable.class, () -> read(typed, Locale.ENGLISH));
        assertEquals(
                "is no day of the calendar: " + typed.strip(), refused.words().toString());
    }

    @Test
    void aNamedDaySaysWhichOfTwoIsMeant() {
        assertEquals("2024-09-11", read("Wednesday 09/11/2024", Locale.ENGLISH));
        assertEquals("2024-11-09", read("Saturday 09/11/2024", Locale.ENGLISH));
        assertEquals("2024-11-09", read("za 09/11/2024", DUTCH));
    }

    /** Every day, in every form that we write ourselves or that names its month, is read as that day on either page. */
    @Test
    void everyDayIsReadAsItself() {
        List<Locale> pages = List.of(Locale.ENGLISH, DUTCH);
        LocalDate.of(2023, 12, 1)
                .datesUntil(LocalDate.of(2025, 2, 1))
                .forEach(day -> pages.forEach(writer -> forms(day, writer)
                        .forEach(typed ->
                                pages.forEach(page -> assertEquals(day.toString(), read(typed, page), typed)))));
    }

    /** In numbers a day is read as itself or asked on an English page, and is itself on a Dutch one. */
    @Test
    void noDayInNumbersIsMisread() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(day -> {
            for (String between : List.of("/", "-", ".", " ", ". ")) {
                String typed = day.getDayOfMonth() + between + day.getMonthValue() + between + day.getYear();
                assertEquals(day.toString(), read(typed, DUTCH));
                if (day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()) {
                    assertEquals(day.toString(), read(typed, Locale.ENGLISH));
                } else {
                    assertThrows(Unasked.class, () -> read(typed, Locale.ENGLISH), typed);
                }
            }
        });
    }

    private static Stream<String> forms(LocalDate day, Locale writer) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, writer);
        String brief = day.getMonth().getDisplayName(TextStyle.SHORT, writer);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, writer);
        String abbreviated = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, writer);
        int number = day.getDayOfMonth();
        int year = day.getYear();
        return Stream.of(
                day.toString(),
                "%d %s %d".formatted(number, month, year),
                "%d %s %d".formatted(number, brief, year),
                "%s %d, %d".formatted(month, number, year),
                "%s %d %s %d".formatted(weekday, number, month, year),
                "%s %d %s %d".formatted(abbreviated, number, brief, year));
    }

    @Test
    void noMonthIsTakenForAnother() {
        for (Month month : Month.values()) {
            for (Locale writer : List.of(Locale.ENGLISH, DUTCH)) {
                String name = month.getDisplayName(TextStyle.FULL, writer);
                for (int letters = 3; letters <= name.length(); letters++) {
                    assertEquals(
                            "2024-%02d".formatted(month.getValue()), read(name.substring(0, letters) + " 2024", DUTCH));
                }
            }
        }
    }

    @Test
    void aMonthIsReadFromAsMuchOfItAsFitsNoOther() {
        for (Month month : Month.values()) {
            for (Locale writer : List.of(Locale.GERMAN, Locale.FRENCH)) {
                String name = month.getDisplayName(TextStyle.FULL, writer);
                for (int letters = name.startsWith("jui") ? 4 : 3; letters <= name.length(); letters++) {
                    String typed = name.substring(0, letters) + " 2024";
                    assertEquals("2024-%02d".formatted(month.getValue()), read(typed, Locale.ENGLISH), typed);
                }
            }
        }
    }

    private static String read(String typed, Locale page) {
        return TypedDate.read(typed, page).text();
    }
}
