package org.claimtrail.web.kit;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In which direction a text is written. Where its language is recorded that decides, and not its first letter: an Arabic sentence may
 * begin with {@code F-16}. The script is that of the tag ({@code az-Arab}), or the usual one of its language (Unicode's likely subtags).
 */
@TemplateExtension
public final class Writing {
    /** Language codes that name none: undetermined, several, not coded, no linguistic content (ISO 639-2), and what others agreed on. */
    private static final Set<String> NONE = Set.of("", "und", "mul", "mis", "zxx", "x", "i", "art");

    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    /** Embeddings, overrides and isolates, and their ends (UAX #9, 2). */
    private static final Pattern FORMATTING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private Writing() {}

    /** As the attribute {@code dir} has it; {@code auto} where the tag names no language. */
    public static String direction(String languageTag) {
        ULocale language = ULocale.createCanonical(ULocale.forLanguageTag(languageTag));
        if (NONE.contains(language.getLanguage()) && language.getScript().isEmpty()) {
            return "auto";
        }
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /**
     * A text for a place that has no attributes, such as a page's title: where it runs against the words around it, between marks that
     * keep its direction to itself (UAX #9, 6.3). What it says itself of its direction is left out: an override that nobody ends, or an end
     * too many, would turn the words around it too.
     */
    public static String isolated(String text, String languageTag, @TemplateAttribute Object locale) {
        String around = direction(((Locale) locale).toLanguageTag());
        String own = direction(languageTag);
        boolean isSame = own.equals("auto") ? !hasRightToLeft(text) : own.equals(around);
        String plain = FORMATTING.matcher(text).replaceAll("");
        return isSame ? plain : start(own) + plain + "\u2069";
    }

    private static char start(String direction) {
        return switch (direction) {
            case "rtl" -> '\u2067';
            case "ltr" -> '\u2066';
            default -> '\u2068';
        };
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).anyMatch(RIGHT_TO_LEFT::contains);
    }
}
