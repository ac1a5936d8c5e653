package org.claimtrail.search.word;

import java.util.List;
import java.util.regex.Pattern;

/** What PostgreSQL's stemmer (Porter's, made for Dutch) leaves of Dutch plurals; all words are folded. */
final class Dutch {
    /** Nouns that have another vowel in the plural, or {@code -eren}: no new ones come. Verbs that end alike are none of them. */
    private static final List<Rule> PLURALS = List.of(
            new Rule("(?<!be)steden", "stad"),
            new Rule("(?<!in|ont|ver)schepen", "schip"),
            new Rule("(?<=^|s|ij|ie|de|(?<!v)er)leden", "lid"),
            new Rule("smeden", "smid"),
            new Rule("gelederen", "gelid"),
            new Rule("kinderen", "kind"),
            new Rule("(?<=^|[^fl])eieren", "ei"),
            new Rule("kalveren", "kalf"),
            new Rule("lammeren", "lam"),
            new Rule("koeien", "koe"),
            new Rule("runderen", "rund"),
            new Rule("bladeren", "blad"),
            new Rule("liederen", "lied"),
            new Rule("volkeren", "volk"),
            new Rule("musea", "museum"),
            new Rule("centra", "centrum"),
            new Rule("(?<=[a-z]{2}i)ci", "cus"),
            // The stemmer takes the s away, or the en: of wapen both, of a border neither.
            new Rule("(?<=[a-z]{2}[b-df-hj-np-tv-z])(?<!gr|m|w)ens", "en"));

    /**
     * In this order: a consonant is doubled only between vowels, and none but {@code z} and {@code v} is written otherwise at the end of a word.
     * What the stemmer takes of the singular ({@code grens}, {@code centrale}), but not of the plural, goes, too.
     */
    private static final List<Rule> ENDINGS = List.of(
            new Rule("(?<=[a-z]{2}([b-df-hj-np-tv-z]))\\1", ""),
            new Rule("(?<=[a-z]{2})z", "s"),
            new Rule("(?<=[a-z]{2})v", "f"),
            new Rule("(?<=[a-z]{2}(?:[b-df-hk-np-rtv-z]|ie))s", ""),
            new Rule("(?<=ie|ee)en", ""),
            new Rule("(?<=[a-z]{3}i)en", "e"),
            new Rule("([aeou])\\1([b-df-hj-np-tv-z])", "$1$2"),
            new Rule("(?<=[a-z]{3}[b-df-hj-np-tv-z])es", ""));

    private Dutch() {}

    /** What an ending becomes. */
    private record Rule(Pattern ending, String instead) {
        Rule(String ending, String instead) {
            this(Pattern.compile("(?:" + ending + ")$"), instead);
        }

        String in(String word) {
            return ending.matcher(word).replaceFirst(instead);
        }
    }

    /** Of a plural that no rule makes what it is the plural of, also at the end of a compound; of any other word that word. */
    static String singular(String word) {
        return all(PLURALS, word);
    }

    /** A stem as it is written where nothing follows it: {@code huiz}, {@code briev}, {@code damm}. */
    static String ending(String stem) {
        return all(ENDINGS, stem);
    }

    private static String all(List<Rule> rules, String word) {
        String changed = word;
        for (Rule rule : rules) {
            changed = rule.in(changed);
        }
        return changed;
    }
}
