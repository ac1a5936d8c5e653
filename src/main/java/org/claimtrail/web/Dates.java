package org.claimtrail.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Unreadable;
import org.eclipse.microprofile.config.ConfigProvider;

/** Dates as people write them in their language, and back. */
@TemplateExtension
final class Dates {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

    /** The newsroom's time zone, in which instants are told. */
    static final ZoneId HERE = ConfigProvider.getConfig().getValue("claimtrail.time-zone", ZoneId.class);

    private Dates() {}

    /** {@code 11 September 2024}, {@code juni 2024}, {@code 2024}. */
    static String inWords(PartialDate date, @TemplateAttribute Object locale) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> format("LLLL yyyy", locale).format(date.earliest());
            default -> inWords(date.earliest(), locale);
        };
    }

    /** {@code on 11 September 2024}, {@code in juni 2024}, {@code in 2024}. */
    static String when(PartialDate date, @TemplateAttribute Object locale) {
        Messages words = MessageBundles.get(Messages.class, Localized.Literal.of(((Locale) locale).toLanguageTag()));
        boolean isDay = date.earliest().equals(date.latest());
        return isDay ? words.onDay(inWords(date, locale)) : words.inTime(inWords(date, locale));
    }

    static String inWords(LocalDate day, @TemplateAttribute Object locale) {
        return format("d MMMM yyyy", locale).format(day);
    }

    /** {@code 11 September 2024, 14:03 CEST}: the exact instant belongs beside it. */
    static String inWords(Instant instant, @TemplateAttribute Object locale) {
        return format("d MMMM yyyy, HH:mm z", locale).format(instant.atZone(HERE));
    }

    /** {@code 11 Sep 2024 14:03 CEST}, where there is little room. */
    static String brief(Instant instant, @TemplateAttribute Object locale) {
        return format("d MMM yyyy HH:mm z", locale).format(instant.atZone(HERE));
    }

    private static DateTimeFormatter format(String pattern, Object locale) {
        return DateTimeFormatter.ofPattern(pattern, (Locale) locale);
    }

    /**
     * Reads a world date as people type one: ISO 8601, day first ({@code 11-9-2024}), or with the month as a word.
     *
     * @throws Unreadable with words for the person
     */
    static PartialDate read(String typed, Locale locale) {
        String text = typed.strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return of(monthDay.group(3), month(monthDay.group(1), locale), monthDay.group(2));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return of(dayMonth.group(3), month(dayMonth.group(2), locale), dayMonth.group(1));
        }
        return new PartialDate(text);
    }

    private static PartialDate of(String year, int month, String day) {
        String text = "%s-%02d".formatted(year, month);
        return new PartialDate(day == null ? text : text + "-%02d".formatted(Integer.parseInt(day)));
    }

    /** By the beginning of its name in the person's language or in English. */
    private static int month(String word, Locale locale) {
        return Stream.of(Month.values())
                .filter(month -> isNamed(month, word, locale) || isNamed(month, word, Locale.ENGLISH))
                .map(Month::getValue)
                .findFirst()
                .orElseThrow(() -> new Unreadable(Refusal.NO_MONTH, word));
    }

    private static boolean isNamed(Month month, String word, Locale locale) {
        String begin = word.toLowerCase(locale);
        return Stream.of(TextStyle.FULL, TextStyle.SHORT)
                .map(style -> month.getDisplayName(style, locale).toLowerCase(locale))
                .anyMatch(name -> name.startsWith(begin));
    }
}
