package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.Visibility;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.evidence.Direction;
import org.claimtrail.history.Versioned;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.publication.Addition;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.pair.Identity;
import org.claimtrail.web.words.Messages;
import org.jspecify.annotations.Nullable;

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
        Messages messages = MessageBundles.get(Messages.class, Localized.Literal.of(language.toLanguageTag()));
        return words.said(phrase -> phrase(phrase, phrases), thing -> thing(thing, language, messages));
    }

    private static String thing(Object thing, Locale language, Messages messages) {
        if (thing instanceof Instant instant) {
            return Dates.inWords(instant, language);
        }
        if (thing instanceof LocalDate day) {
            return Dates.inWords(day, language);
        }
        if (thing instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, language);
        }
        String word = thing instanceof Enum ? constant(thing, messages) : null;
        return word == null ? thing.toString() : word.toLowerCase(language);
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

    /** Null where people write it as programs do: the grades A to F. */
    private static @Nullable String constant(Object thing, Messages messages) {
        if (thing instanceof ClaimStatus status) {
            return messages.status(status);
        }
        if (thing instanceof EvidenceLevel level) {
            return messages.level(level);
        }
        if (thing instanceof Visibility visibility) {
            return messages.visibility(visibility);
        }
        if (thing instanceof Direction direction) {
            return messages.direction(direction);
        }
        if (thing instanceof Outcome outcome) {
            return messages.outcome(outcome);
        }
        if (thing instanceof ReplyKind kind) {
            return messages.replyKind(kind);
        }
        if (thing instanceof RelationKind kind) {
            return messages.relation(kind);
        }
        if (thing instanceof Identity identity) {
            return messages.identity(identity);
        }
        if (thing instanceof Aspect aspect) {
            return messages.aspect(aspect);
        }
        return thing instanceof State state ? messages.state(state) : null;
    }
}
