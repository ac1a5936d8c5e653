package org.claimtrail.platform.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Unreadable;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A world date, as precise as it is known: {@code 2024}, {@code 2024-06} or {@code 2024-08-18} (ISO 8601, as EDTF level 0
 * has them). Ordered by the text, which is the order of the earliest days.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        description = "A world date, as precise as it is known: 2024, 2024-06 or 2024-08-18.",
        examples = "2024-09-11")
public record PartialDate(@JsonValue String text) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?");
    /** Later than any: the bound of a reading that asks for no world date. */
    public static final PartialDate LAST = new PartialDate("9999-12-31");

    @JsonCreator
    public PartialDate {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new Unreadable(Refusal.NO_DATE);
        }
        try {
            earliest(text);
        } catch (DateTimeException e) {
            throw new Unreadable(Refusal.NO_DAY, text);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /**
     * Reads a day, of the years that four digits can write.
     *
     * @throws Unreadable where it is none
     */
    public static LocalDate day(String text) {
        if (text.length() != "2024-08-18".length()) {
            throw new Unreadable(Refusal.NO_DATE);
        }
        return new PartialDate(text).earliest();
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return earliest(text);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        LocalDate earliest = earliest();
        return switch (text.length()) {
            case 4 -> earliest.with(TemporalAdjusters.lastDayOfYear());
            case 7 -> earliest.with(TemporalAdjusters.lastDayOfMonth());
            default -> earliest;
        };
    }

    /** Whether the one is sure to be before the other; of what has no date, nothing is. */
    public static boolean isSurelyBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }

    /**
     * The same of days that were written in two places: what was so in Kyiv early on the 12th is in a paper in New York that is
     * dated the 11th.
     */
    public static boolean isSurelyBeforeElsewhere(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.latest().plusDays(1).isBefore(other.earliest());
    }

    /** Whether it is over before the other begins; {@code 2024} may be any day of 2024, and so is not before {@code 2024-09-11}. */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    private static LocalDate earliest(String text) {
        return LocalDate.of(
                number(text, 0, 4),
                text.length() < 7 ? 1 : number(text, 5, 7),
                text.length() < 10 ? 1 : number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Kept as its text, in columns of the domain {@code world_date}. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PartialDate, String> {
        @Override
        public String convertToDatabaseColumn(PartialDate date) {
            return date == null ? null : date.text;
        }

        @Override
        public PartialDate convertToEntityAttribute(String text) {
            return text == null ? null : new PartialDate(text);
        }
    }
}
