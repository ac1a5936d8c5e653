package org.claimtrail.search.text.written;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.search.word.Dictionaries;
import org.claimtrail.search.word.Stems;
import org.hibernate.query.MutationQuery;

/** The words of some texts, one after the other, as one statement takes them. */
public final class TextTokens {
    /** These write a word that is made of words as one. */
    private static final Set<String> COMPOUNDING =
            Set.of("af", "da", "de", "et", "fi", "fy", "hu", "is", "lb", "nb", "nds", "nl", "nn", "no", "sv");

    /** Such a word has two at least. */
    static final int SHORTEST_COMPOUND = 8;

    /** So that the last word of one wording and the first of the next are no phrase. */
    private static final int BETWEEN = 2;

    private final List<Integer> texts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<Boolean> compounds = new ArrayList<>();
    private final List<Stems.Token> tokens = new ArrayList<>();

    TextTokens(List<SearchedText> all) {
        for (int text = 0; text < all.size(); text++) {
            add(text + 1, all.get(text).wordings());
        }
    }

    private void add(int text, List<Wording> wordings) {
        int place = 0;
        for (Wording wording : wordings) {
            for (String word : wording.words()) {
                place++;
                texts.add(text);
                places.add(place);
                marks.add(wording.beside() ? "D" : "A");
                compounds.add(mayBeCompound(word, wording.language()));
                tokens.add(token(wording, word));
            }
            place += BETWEEN;
        }
    }

    public static boolean mayBeCompound(String word, String language) {
        return language != null
                && word.length() >= SHORTEST_COMPOUND
                && Character.isLetter(word.charAt(0))
                && COMPOUNDING.contains(language.split("-", 2)[0]);
    }

    /** As what a word of this text is looked up; one of a name, whose language nobody says, by its script. */
    public static Stems.Token token(Wording wording, String word) {
        return new Stems.Token(
                wording.language() != null
                        ? Dictionaries.of(wording.language())
                        : Dictionaries.ofScript(UScript.getScript(word.codePointAt(0))),
                word);
    }

    MutationQuery bind(MutationQuery query, Stems stems) {
        Map<Stems.Token, String> known = stems.of(tokens);
        return query.setParameter("texts", texts.toArray(Integer[]::new))
                .setParameter("places", places.toArray(Integer[]::new))
                .setParameter("marks", marks.toArray(String[]::new))
                .setParameter("compounds", compounds.toArray(Boolean[]::new))
                .setParameter("words", tokens.stream().map(Stems.Token::word).toArray(String[]::new))
                .setParameter("stems", tokens.stream().map(known::get).toArray(String[]::new));
    }
}
