package org.claimtrail.search.text.written;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.claim.Translation;
import org.claimtrail.search.word.WordBreaks;
import org.jspecify.annotations.Nullable;

/**
 * One text of something that can be found.
 *
 * @param language BCP 47; null where nobody said it
 * @param beside whether it only stands beside what is said: a context, an address
 */
public record Wording(@Nullable String language, String text, boolean beside) {
    /** What names somebody is behind the host, as of an account; or the host itself, where nothing is. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://(?:www\\.)?|www\\.)([^/?#]*)[/?#]*(.*)");

    public static Wording said(@Nullable String language, String text) {
        return new Wording(language, text, false);
    }

    static Wording beside(@Nullable String language, String text) {
        return new Wording(language, text, true);
    }

    /** What a claim is found by. Matching puts them otherwise: there a context is of one length with the statement. */
    static List<Wording> ofClaim(
            @Nullable String language, String statement, List<Translation> translations, @Nullable String context) {
        Stream<Wording> said = Stream.concat(
                Stream.of(said(language, statement)),
                translations.stream().map(it -> said(it.language(), it.statement())));
        return Stream.concat(said, Stream.ofNullable(context).map(it -> beside(language, it)))
                .toList();
    }

    public List<String> words() {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return WordBreaks.of(text);
        }
        String named = address.group(2).isEmpty() ? address.group(1) : address.group(2);
        return WordBreaks.of(named.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " "));
    }
}
