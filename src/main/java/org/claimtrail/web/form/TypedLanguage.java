package org.claimtrail.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.LanguageTags;
import org.jspecify.annotations.Nullable;

/** A language as people type one: its tag, or its name in that language itself, in English or in Dutch. */
final class TypedLanguage {
    /** A tag, even where a language is called so: {@code ewe} and {@code ido} are both, and of the same. */
    private static final Pattern TAG = Pattern.compile("\\p{Alpha}{2,3}");

    private static final Map<String, String> TAGS = tags();

    private TypedLanguage() {}

    /** Its tag; what is no name that is known here stays as it was typed, and is refused by whoever records it. */
    static @Nullable String read(@Nullable String typed) {
        return typed == null || TAG.matcher(typed).matches() ? typed : TAGS.getOrDefault(Folded.of(typed), typed);
    }

    /** Under a name that two have stands neither. */
    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            String tag = LanguageTags.canonical(code);
            Locale language = Locale.forLanguageTag(tag);
            List<Locale> readers = List.of(language, Locale.ENGLISH, Locale.forLanguageTag("nl"));
            Stream<String> names = readers.stream().map(reader -> Folded.of(language.getDisplayLanguage(reader)));
            names.distinct().forEach(name -> tags.merge(name, tag, (one, other) -> one.equals(other) ? one : ""));
        }
        tags.values().removeIf(String::isEmpty);
        return tags;
    }
}
