package org.claimtrail.search.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.search.word.WordBreaks;

/** How a word is written in another script, letter for letter: Latin in Cyrillic, anything else in Latin. */
final class OtherScript {
    private static final Pattern OTHERWISE = Pattern.compile("(?U)[^\\p{IsLatin}\\p{N}\\s]");

    /** One is the same in all threads, since nothing of it is changed. */
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private static final Transliterator TO_CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");

    private OtherScript() {}

    static List<String> of(String word) {
        boolean isLatin = !OTHERWISE.matcher(word).find();
        return WordBreaks.of((isLatin ? TO_CYRILLIC : TO_LATIN).transliterate(word));
    }
}
