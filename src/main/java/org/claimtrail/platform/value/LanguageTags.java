package org.claimtrail.platform.value;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Language tags as BCP 47 writes them, whatever case they came in. */
public final class LanguageTags {
    private static final String UNDETERMINED = "und";
    /** RFC 5646, 2.2.1: four letters are reserved, and of five to eight none was ever registered. */
    private static final Pattern NAMES_A_LANGUAGE = Pattern.compile("(?:[a-z]{2,3}|i)(?:-.*)?");
    /** RFC 5646, 2.2.2: one at most, of a language that has some; the canonical form leaves that language out. */
    private static final Pattern EXTENDED = Pattern.compile("(?:ar|kok|lv|ms|sgn|sw|uz|zh)-[a-z]{3}(?:-.*)?");
    /** RFC 5646, 2.2.8: tags from before, which are rewritten as a whole. */
    private static final Pattern GRANDFATHERED =
            Pattern.compile("art-lojban|cel-gaulish|en-gb-oed|i-[a-z]+|no-(?:bok|nyn)"
                    + "|sgn-(?:be-fr|be-nl|ch-de)|zh-(?:guoyu|hakka|min|min-nan|xiang)");
    /** The one of these that neither the JDK nor ICU rewrites as the registry does: to both it is a private part. */
    private static final String OXFORD = "en-gb-oed";

    private static final String OXFORD_SPELLING = "en-GB-oxendict";
    /** What follows the first letter or digit that stands alone extends the tag. */
    private static final Pattern EXTENSIONS = Pattern.compile("-[0-9a-z]-.*");

    private static final int SHORTEST_VARIANT = 4;
    /** RFC 4647, 2.1. */
    private static final Pattern BASIC_RANGE = Pattern.compile("\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");

    private LanguageTags() {}

    /**
     * As RFC 5646, 4.5 and UTS 35, 3.2.1 write it, so that a language is found under whichever of its names: {@code EN-gb} as
     * {@code en-GB}, {@code iw} as {@code he}, {@code mo} as {@code ro}, {@code dut} as {@code nl}; what is no tag, and null, stays as
     * it is.
     */
    public static @Nullable String canonical(@Nullable String tag) {
        return tag == null || faultOf(tag) != null
                ? tag
                : withPresentNames(written(lower(tag)).orElseThrow());
    }

    /** By CLDR's aliases, which have the registry's, and the same languages, scripts and regions under their other codes. */
    private static String withPresentNames(String written) {
        String present =
                ULocale.createCanonical(ULocale.forLanguageTag(written)).toLanguageTag();
        // Where nothing has another name, variants stay in their order: a range finds what begins with it.
        return subtags(present).equals(subtags(written)) ? written : present;
    }

    private static Set<String> subtags(String tag) {
        return Set.copyOf(List.of(lower(tag).split("-")));
    }

    /**
     * A basic language range (RFC 4647, 2.1), as the tags that it finds are written.
     *
     * @throws Problem what is none, named as this parameter
     */
    public static String range(String parameter, String range) {
        if (!BASIC_RANGE.matcher(range).matches()) {
            throw Problem.malformed(parameter, Refusal.LANGUAGE_RANGE);
        }
        return canonical(range);
    }

    /** What is wrong with a tag that is to be kept; null where nothing is. A private tag ({@code x-klingon}) tells readers nothing. */
    static @Nullable Refusal faultOf(String tag) {
        String lower = lower(tag);
        Optional<String> written = written(lower);
        if (written.isEmpty()
                || !NAMES_A_LANGUAGE.matcher(lower).matches()
                || written.get().startsWith("x-")) {
            return Refusal.LANGUAGE_TAG;
        }
        boolean isWhole = GRANDFATHERED.matcher(lower).matches() || lengthOf(lower) == lengthOf(written.get());
        return isWhole && !hasVariantTwice(lower) ? null : Refusal.LANGUAGE_LOST;
    }

    /** In subtags: the JDK leaves out what it takes for a repetition. */
    private static long lengthOf(String tag) {
        long subtags = Stream.of(tag.split("-")).count();
        return EXTENDED.matcher(tag).matches() ? subtags - 1 : subtags;
    }

    private static boolean hasVariantTwice(String tag) {
        Set<String> seen = new HashSet<>();
        return Stream.of(EXTENSIONS.matcher(tag).replaceFirst("").split("-"))
                .skip(1)
                .anyMatch(subtag -> subtag.length() >= SHORTEST_VARIANT && !seen.add(subtag));
    }

    private static String lower(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** Of a tag in lower case, which variants stay in. */
    private static Optional<String> written(String lower) {
        if (lower.equals(OXFORD)) {
            return Optional.of(OXFORD_SPELLING);
        }
        try {
            String written = new Locale.Builder().setLanguageTag(lower).build().toLanguageTag();
            return Optional.of(lower.startsWith(UNDETERMINED + "-x-") ? UNDETERMINED + "-" + written : written);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
