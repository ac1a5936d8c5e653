package org.claimtrail.web.kit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.form.TypedDate;
import org.claimtrail.web.words.Messages;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Dates as people write them in their language; {@link TypedDate} reads them. */
@TemplateExtension
public final class Dates {
    /** The newsroom's time zone: of its days, and in which instants are told to whoever chose no other. */
    public static final ZoneId HERE = ConfigProvider.getConfig().getValue("claimtrail.time-zone", ZoneId.class);

    private Dates() {}

    /** When that day, month or year is over here; null where there is none. */
    public static @Nullable Instant endOf(@Nullable PartialDate day) {
        return day == null ? null : day.latest().plusDays(1).atStartOfDay(HERE).toInstant();
    }

    /** When it begins. */
    public static @Nullable Instant startOf(@Nullable PartialDate day) {
        return day == null ? null : day.earliest().atStartOfDay(HERE).toInstant();
    }

    /** The zone in which instants are told to whoever looks at the page that is being made. */
    public static ZoneId zone() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.select(Viewer.class).get().zone()
                : HERE;
    }

    /** {@code 11 September 2024}, {@code juni 2024}, {@code 2024}. */
    public static String inWords(PartialDate date, @TemplateAttribute Object locale) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> format("LLLL yyyy", locale).format(date.earliest());
            default -> inWords(date.earliest(), locale);
        };
    }

    /** {@code on 11 September 2024}, {@code in juni 2024}, {@code in 2024}. */
    public static String when(PartialDate date, @TemplateAttribute Object locale) {
        Messages words = MessageBundles.get(Messages.class, Localized.Literal.of(((Locale) locale).toLanguageTag()));
        boolean isDay = date.earliest().equals(date.latest());
        return isDay ? words.onDay(inWords(date, locale)) : words.inTime(inWords(date, locale));
    }

    public static String inWords(LocalDate day, @TemplateAttribute Object locale) {
        return format("d MMMM yyyy", locale).format(day);
    }

    /** {@code 11 September 2024, 14:03 CEST}: the exact instant belongs beside it. */
    public static String inWords(Instant instant, @TemplateAttribute Object locale) {
        return inWords(instant, locale, zone());
    }

    /** The same, told in another zone. */
    public static String inWords(Instant instant, @TemplateAttribute Object locale, ZoneId zone) {
        return format("d MMMM yyyy, HH:mm z", locale).format(instant.atZone(zone));
    }

    /** {@code 11 Sep 2024 14:03 CEST}, where there is little room. */
    static String brief(Instant instant, @TemplateAttribute Object locale) {
        return format("d MMM yyyy HH:mm z", locale).format(instant.atZone(zone()));
    }

    private static DateTimeFormatter format(String pattern, Object locale) {
        return DateTimeFormatter.ofPattern(pattern, (Locale) locale);
    }
}
