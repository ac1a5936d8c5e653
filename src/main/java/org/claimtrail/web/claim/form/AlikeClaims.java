package org.claimtrail.web.claim.form;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.history.When;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.MatchView;
import org.claimtrail.search.Matches;
import org.claimtrail.search.TextToMatch;
import org.claimtrail.web.form.Form;

/**
 * The claims that may say what somebody is about to record.
 *
 * @param isAsked whether it was looked for any
 * @param found the likeliest first
 */
@TemplateData
@TemplateData(target = MatchView.class)
public record AlikeClaims(boolean isAsked, List<MatchView> found) {
    static final AlikeClaims NONE = new AlikeClaims(false, List.of());

    /** The hidden field with the language that the form began with: left as it is, nobody says that the statement is in it. */
    static final String UNCHOSEN = "unchosenLanguage";

    private static final int MOST = 5;

    /** Of what the words of a statement are worth, so much in another is worth a look; two of one subject have less. */
    private static final double ALIKE = 0.5;

    /** Longer than any statement. */
    private static final int MOST_LETTERS = 4_000;

    static AlikeClaims of(Form form, Matches matches) {
        String statement = form.value("statement");
        if (Folded.isBlank(statement)) {
            return NONE;
        }
        String text = statement.substring(0, Math.min(statement.length(), MOST_LETTERS));
        boolean isChosen = !form.value("language").equals(form.value(UNCHOSEN));
        TextToMatch sought = new TextToMatch(text, isChosen ? form.language("language") : null, MOST);
        return new AlikeClaims(
                true,
                matches.find(sought, When.knownAt(null)).items().stream()
                        .filter(match -> match.share() >= ALIKE)
                        .toList());
    }
}
