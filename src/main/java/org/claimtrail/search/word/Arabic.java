package org.claimtrail.search.word;

import java.util.regex.Pattern;

/** What PostgreSQL's stemmer leaves of Arabic words; all are folded. */
final class Arabic {
    /** Alone, or with the letters that stand for and, so, by, as, to: as Lucene's light stemmer takes it away, save that God keeps it. */
    private static final Pattern ARTICLE = Pattern.compile("^(?!.{0,1}الله$)(?:[وفبك]?ال|لل)(?=..)");

    private Arabic() {}

    /** A word of two letters has it too. */
    static String withoutArticle(String word) {
        return ARTICLE.matcher(word).replaceFirst("");
    }
}
