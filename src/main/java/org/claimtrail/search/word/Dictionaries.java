package org.claimtrail.search.word;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL's own dictionaries, by language. They know which words say nothing, and what forms of a word have in common. A language
 * without one is found by its words as they stand.
 */
public final class Dictionaries {
    static final String DUTCH = "dutch_stem";

    static final String ARABIC = "arabic_stem";

    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("ar", ARABIC),
            Map.entry("ca", "catalan_stem"),
            Map.entry("da", "danish_stem"),
            Map.entry("de", "german_stem"),
            Map.entry("el", "greek_stem"),
            Map.entry("en", "english_stem"),
            Map.entry("es", "spanish_stem"),
            Map.entry("eu", "basque_stem"),
            Map.entry("fi", "finnish_stem"),
            Map.entry("fr", "french_stem"),
            Map.entry("ga", "irish_stem"),
            Map.entry("hi", "hindi_stem"),
            Map.entry("hu", "hungarian_stem"),
            Map.entry("hy", "armenian_stem"),
            Map.entry("id", "indonesian_stem"),
            Map.entry("it", "italian_stem"),
            Map.entry("lt", "lithuanian_stem"),
            Map.entry("nb", "norwegian_stem"),
            Map.entry("ne", "nepali_stem"),
            Map.entry("nl", DUTCH),
            Map.entry("nn", "norwegian_stem"),
            Map.entry("no", "norwegian_stem"),
            Map.entry("pt", "portuguese_stem"),
            Map.entry("ro", "romanian_stem"),
            Map.entry("ru", "russian_stem"),
            Map.entry("sr", "serbian_stem"),
            Map.entry("sv", "swedish_stem"),
            Map.entry("ta", "tamil_stem"),
            Map.entry("tr", "turkish_stem"),
            Map.entry("yi", "yiddish_stem"));

    /** Those that a text is asked in whose language nobody named; each costs every text some time. */
    static final List<String> COMMON =
            List.of("english_stem", DUTCH, "german_stem", "french_stem", "spanish_stem", "russian_stem", ARABIC);

    private Dictionaries() {}

    /** By the first part of a tag (BCP 47): {@code en-GB} is English. Empty where there is none. */
    public static String of(String language) {
        return OF.getOrDefault(language.split("-", 2)[0], "");
    }

    /** Of the common languages the one that is written in this script alone; empty where there is none, or more than one. */
    public static String ofScript(int script) {
        return switch (script) {
            case UScript.ARABIC -> ARABIC;
            case UScript.CYRILLIC -> "russian_stem";
            default -> "";
        };
    }
}
