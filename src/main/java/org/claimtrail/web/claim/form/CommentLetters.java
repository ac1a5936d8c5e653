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
     * @param untranslated the language of the statement, as the letter's calls it; null where that is the letter's, or nobody said it
     * @param deadline in words; null where none is set
     * @param askedBy who signs; blank where nobody said yet
     */
    @TemplateData
    record Letter(
            String statement,
            @Nullable String untranslated,
            String claimant,
            @Nullable String deadline,
            String askedBy) {}

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
        Translation said = claim.saidIn(Locale.forLanguageTag(language));
        Letter letter = new Letter(
                said.statement(),
                isIn(said.language(), language) ? null : called(said.language(), language),
                claim.claimantName(),
                deadline == null ? null : inWords(deadline, language),
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

    /** Java knows nothing of the French for a first day of the month, {@code 1er}. */
    private static String inWords(LocalDate day, String language) {
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(spoken(language))
                .format(day);
        return language.equals("fr") ? words.replaceFirst("^1 ", "1er ") : words;
    }

    private static @Nullable String called(String tag, String language) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(spoken(language));
        return name.isEmpty() ? null : name;
    }

    private static boolean isIn(String tag, String language) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }
}
