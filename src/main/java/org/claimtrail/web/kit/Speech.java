package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.claimtrail.history.Versioned;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.publication.Addition;

/**
 * Says to a person what the doors say to programs. In messages/words.properties are those English phrases that speak of a
 * program's things, as people say them; in words_nl.properties is all of it in Dutch.
 */
@TemplateExtension
public final class Speech {
    private static final int LONGEST_BEGINNING = 60;

    private static final String BUNDLE = "messages/words";

    private Speech() {}

    public static String inWords(Words words, @TemplateAttribute Object locale) {
        Locale language = (Locale) locale;
        ResourceBundle phrases = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return words.said(phrase -> phrase(phrase, phrases), thing -> Spoken.of(thing, language));
    }

    /** The first of a text, for where there is room for one, without its full stop. */
    static String sentence(String text) {
        return text.split("\\.(?= |$)", 2)[0];
    }

    /** So much of a quote as tells it from others; whole words, where there are any. */
    static String beginning(String quote) {
        if (quote.codePointCount(0, quote.length()) <= LONGEST_BEGINNING) {
            return quote;
        }
        String cut = quote.substring(0, quote.offsetByCodePoints(0, LONGEST_BEGINNING));
        int blank = cut.lastIndexOf(' ');
        return (blank < LONGEST_BEGINNING / 2 ? cut : cut.substring(0, blank)) + "…";
    }

    /** Whether a refusal says more than its heading: that nothing is there is all there is to say. */
    static boolean explained(Problem.Body problem) {
        return problem.status() != 404 || !problem.detail().phrase().key().startsWith("refusal.");
    }

    /** Whether it is for want of a role: not so where a form came from elsewhere. */
    static boolean ofRoles(Problem.Body problem) {
        return problem.status() == 403 && !problem.detail().phrase().key().equals("refusal.ELSEWHERE");
    }

    /** Why there is this version: what we wrote ourselves is ours to say, all else stands as it was typed. */
    static String why(Versioned version, @TemplateAttribute Object locale) {
        return Stream.of(Addition.values())
                .filter(addition -> addition.english().equals(version.reason()))
                .map(addition -> inWords(Words.of(addition), locale))
                .findFirst()
                .orElse(version.reason());
    }

    private static String phrase(Phrase phrase, ResourceBundle phrases) {
        return phrases.containsKey(phrase.key()) ? phrases.getString(phrase.key()) : phrase.english();
    }
}
