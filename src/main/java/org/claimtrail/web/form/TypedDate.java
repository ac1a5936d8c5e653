package org.claimtrail.web.form;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Refusal;

/**
 * A world date as people type one: ISO 8601, in numbers, or with the month as a word, which is often pasted from somewhere else: of either
 * language of the interface, or of German or French, in which many works are. What can be one day only is read; what can be two is asked; what is no date is refused. Nothing is guessed:
 * a denial that is dated two months off is another denial.
 */
public final class TypedDate {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** What is typed of an earlier one lost a digit: {@code 0024}. */
    private static final int FIRST_YEAR = 1000;

    private static final List<Locale> MONTHS = List.of(Locale.ENGLISH, DUTCH, Locale.GERMAN, Locale.FRENCH);

    private static final String DAY = "(\\d{1,2})(?:(?:st|nd|rd|th|ste|de|er|e)(?!\\p{L}))?";
    private static final String WORD = "(\\p{L}+)";
    private static final String YEAR = "(\\d{4})";
    private static final String GAP = "(?:[-/]|[.,]* ?)";
    private static final String WIDE_GAP = "(?:[-/]|[.,]+ ?| )";

    private static final int MINUS = 0x2212;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/. ])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DAY_WORD_YEAR =
            Pattern.compile("(?:(?:the|de) )?" + DAY + GAP + "(?:(?:of|van) )?" + WORD + GAP + YEAR);
    private static final Pattern WORD_DAY_YEAR = Pattern.compile(WORD + GAP + "(?:the )?" + DAY + WIDE_GAP + YEAR);
    private static final Pattern YEAR_WORD_DAY = Pattern.compile(YEAR + GAP + WORD + GAP + DAY);
    private static final Pattern WORD_YEAR = Pattern.compile(WORD + GAP + YEAR);
    private static final Pattern YEAR_WORD = Pattern.compile(YEAR + GAP + WORD);
    private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}++)[.,]* ?(.+)");

    /** In full, or as people shorten them; a longer beginning could be that of a month: {@code maa}. */
    private static final Map<String, DayOfWeek> WEEKDAYS = Stream.of(DayOfWeek.values())
            .flatMap(day -> names(day).map(name -> Map.entry(name, day)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Locale locale;

    private TypedDate(Locale locale) {
        this.locale = locale;
    }

    /**
     * @param locale the language of the page that it was typed on
     * @throws Unasked where it can be two days, as {@code 9/11} can
     * @throws Unreadable with words for the person
     */
    static PartialDate read(String typed, Locale locale) {
        String text = plain(typed);
        Matcher named = WEEKDAY.matcher(text);
        DayOfWeek weekday = named.matches() ? WEEKDAYS.get(named.group(1)) : null;
        List<PartialDate> possible = new TypedDate(locale).days(weekday == null ? text : named.group(2), typed);
        if (possible.get(0).earliest().getYear() < FIRST_YEAR) {
            throw new Unreadable(Refusal.YEAR_CUT);
        }
        List<PartialDate> fitting =
                possible.stream().filter(date -> fits(date, weekday)).toList();
        if (fitting.isEmpty()) {
            LocalDate day = possible.get(0).earliest();
            throw new Unreadable(Refusal.OTHER_WEEKDAY, weekday, day, day.getDayOfWeek());
        }
        if (fitting.size() > 1) {
            throw new Unasked(
                    Refusal.WHICH_DAY,
                    List.of(fitting.get(0).earliest(), fitting.get(1).earliest()));
        }
        return fitting.get(0);
    }

    /** In small letters, with the digits and dashes of a plain keyboard: dates are pasted from anywhere. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .map(TypedDate::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([-/.,]) ?", "$1")
                .replaceAll("[.,]$", "");
    }

    private static int plain(int sign) {
        if (Character.isDigit(sign)) {
            return '0' + Character.digit(sign, 10);
        }
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == MINUS ? '-' : sign;
    }

    /** What is no day of the calendar is told as it was typed: nobody typed what was made of it. */
    private List<PartialDate> days(String text, String typed) {
        try {
            return possible(text);
        } catch (Unreadable e) {
            boolean isNoDay = e.words().phrase() == org.claimtrail.platform.refusal.Refusal.NO_DAY;
            throw isNoDay ? new Unreadable(e.words().phrase(), typed.strip()) : e;
        }
    }

    /** One day, month or year; or two days, where the numbers leave open which of them is the month. */
    private List<PartialDate> possible(String text) {
        Matcher numbers = YEAR_LAST.matcher(text);
        if (numbers.matches()) {
            boolean isDayFirst = locale.getLanguage().equals(DUTCH.getLanguage());
            return inNumbers(numbers.group(1), numbers.group(3), numbers.group(4), isDayFirst);
        }
        return List.of(one(text));
    }

    /** Americans write the month first: where only that is a day of the calendar, it is that day in any language. */
    private static List<PartialDate> inNumbers(String first, String second, String year, boolean isDayFirst) {
        int day = Integer.parseInt(first);
        int month = Integer.parseInt(second);
        if (day <= 12 && month <= 12 && day != month && !isDayFirst) {
            return List.of(of(year, day, second), of(year, month, first));
        }
        return List.of(month > 12 && day <= 12 ? of(year, day, second) : of(year, month, first));
    }

    private PartialDate one(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        if (parts.matches()) {
            return of(parts.group(1), Integer.parseInt(parts.group(3)), parts.group(4));
        }
        parts = MONTH_YEAR.matcher(text);
        if (parts.matches()) {
            return of(parts.group(2), Integer.parseInt(parts.group(1)), null);
        }
        return text.matches("\\d{4}") ? new PartialDate(text) : inWords(text);
    }

    private static PartialDate inWords(String text) {
        Matcher parts = DAY_WORD_YEAR.matcher(text);
        if (parts.matches()) {
            return of(parts.group(3), month(parts.group(2)), parts.group(1));
        }
        parts = WORD_DAY_YEAR.matcher(text);
        if (parts.matches()) {
            return of(parts.group(3), month(parts.group(1)), parts.group(2));
        }
        parts = YEAR_WORD_DAY.matcher(text);
        if (parts.matches()) {
            return of(parts.group(1), month(parts.group(2)), parts.group(3));
        }
        parts = WORD_YEAR.matcher(text);
        if (parts.matches()) {
            return of(parts.group(2), month(parts.group(1)), null);
        }
        parts = YEAR_WORD.matcher(text);
        if (parts.matches()) {
            return of(parts.group(1), month(parts.group(2)), null);
        }
        throw new Unreadable(Refusal.NO_DATE);
    }

    private static PartialDate of(String year, int month, String day) {
        String text = "%s-%02d".formatted(year, month);
        return new PartialDate(day == null ? text : text + "-%02d".formatted(Integer.parseInt(day)));
    }

    /**
     * By the beginning of its name, of three letters or more, that no other month has: {@code jui} can be June and July in French.
     * {@code mrt} is how the Dutch shorten March.
     */
    private static int month(String word) {
        List<Month> named = Stream.of(Month.values())
                .filter(month -> word.equals("mrt") ? month == Month.MARCH : isNamed(month, word))
                .toList();
        if (named.size() != 1) {
            throw new Unreadable(Refusal.NO_DATE);
        }
        return named.get(0).getValue();
    }

    private static boolean isNamed(Month month, String word) {
        return word.length() >= 3
                && MONTHS.stream()
                        .map(language ->
                                month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith(word));
    }

    private static Stream<String> names(DayOfWeek day) {
        String english = day.name().toLowerCase(Locale.ROOT);
        String dutch = day.getDisplayName(TextStyle.FULL, DUTCH);
        Stream<String> shortened = switch (day) {
            case TUESDAY -> Stream.of("tues");
            case WEDNESDAY -> Stream.of("weds");
            case THURSDAY -> Stream.of("thur", "thurs");
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(english, english.substring(0, 3), dutch, dutch.substring(0, 2)), shortened);
    }

    /** Whether a date is a day with this name; any is where none was named. */
    private static boolean fits(PartialDate date, DayOfWeek weekday) {
        if (weekday == null) {
            return true;
        }
        if (!date.earliest().equals(date.latest())) {
            throw new Unreadable(Refusal.NO_DATE);
        }
        return date.earliest().getDayOfWeek() == weekday;
    }
}
