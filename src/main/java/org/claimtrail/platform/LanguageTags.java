package org.claimtrail.platform;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Language tags as BCP 47 writes them, whatever case they came in. */
public final class LanguageTags {
    private static final String UNDETERMINED = "und";

    private LanguageTags() {}

    /** As RFC 5646, 4.5 writes it: {@code EN-gb} as {@code en-GB}; what is no tag, and null, stays as it is. */
    public static @Nullable String canonical(@Nullable String tag) {
        return tag == null || !isTag(tag) ? tag : read(tag).orElseThrow().toLanguageTag();
    }

    /** Whether it names a language, or says that this is not known. A private tag ({@code x-klingon}) tells readers nothing. */
    static boolean isTag(String tag) {
        return read(tag)
                .filter(it -> !it.getLanguage().isEmpty() || beginsUndetermined(tag))
                .isPresent();
    }

    private static boolean beginsUndetermined(String tag) {
        return tag.toLowerCase(Locale.ROOT).matches(UNDETERMINED + "(-.*)?");
    }

    private static Optional<Locale> read(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
