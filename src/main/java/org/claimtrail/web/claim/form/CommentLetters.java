package org.claimtrail.web.claim.form;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Translation;
import org.jspecify.annotations.Nullable;

/** Drafts of the letter that asks a party to comment on a claim: what is claimed, what is asked, and until when. */
@ApplicationScoped
class CommentLetters {
    /** Those that there is a template in, by their own names' alphabet. */
    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "nl", "ru", "uk", "ar");

    @Inject
    Engine templates;

    /**
     * A language that a letter can be in.
     *
     * @param name in that language, as it stands in a list
     */
    @TemplateData
    record Language(String tag, String name) {
        static Language of(String tag) {
            Locale locale = Locale.forLanguageTag(tag);
            String name = locale.getDisplayLanguage(locale);
            return new Language(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
        }
    }

    /**
     * What a letter says.
     *
     * @param statement in the letter's language where it is translated, else in its own
     * @param deadline in words; null where none is set
     * @param askedBy who signs; blank where nobody said yet
     */
    @TemplateData
    record Letter(
            String statement, String claimant, @Nullable String deadline, String askedBy) {}

    static List<Language> languages() {
        return LANGUAGES.stream().map(Language::of).toList();
    }

    /** That of most people in the party's country (CLDR, likely subtags); the reader's, where it has none or there is no template in that. */
    static String languageOf(@Nullable String country, Locale reader) {
        String likely = country == null
                ? ""
                : ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
        return LANGUAGES.contains(likely) ? likely : reader.getLanguage();
    }

    static boolean isOne(String language) {
        return LANGUAGES.contains(language);
    }

    String draft(String language, ClaimView claim, @Nullable LocalDate deadline, String askedBy) {
        DateTimeFormatter inWords =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spoken(language));
        Letter letter = new Letter(
                statement(claim, language),
                claim.claimantName(),
                deadline == null ? null : inWords.format(deadline),
                askedBy);
        return templates
                .getTemplate("CommentLetters/" + language)
                .data("letter", letter)
                .render()
                .strip();
    }

    /** With the day before the month, as on our pages: of English, Java takes that of the United States. */
    private static Locale spoken(String language) {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    private static String statement(ClaimView claim, String language) {
        if (isIn(claim.language(), language)) {
            return claim.statement();
        }
        return claim.translations().stream()
                .filter(translation -> isIn(translation.language(), language))
                .findFirst()
                .map(Translation::statement)
                .orElse(claim.statement());
    }

    private static boolean isIn(String tag, String language) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }
}
