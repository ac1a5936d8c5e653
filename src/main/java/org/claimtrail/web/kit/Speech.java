package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.claimtrail.account.client.ApiClientRole;
import org.claimtrail.account.settings.Language;
import org.claimtrail.account.settings.Mail;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.history.Versioned;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.publication.Addition;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.pair.Identity;
import org.claimtrail.thing.ThingKind;
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

    private static final List<Word<?>> WORDS = List.of(
            new Word<>(ClaimStatus.class, Messages::status),
            new Word<>(EvidenceLevel.class, Messages::level),
            new Word<>(Visibility.class, Messages::visibility),
            new Word<>(Direction.class, Messages::direction),
            new Word<>(EvidenceKind.class, Messages::evidenceKind),
            new Word<>(Stake.class, Messages::stake),
            new Word<>(Access.class, Messages::access),
            new Word<>(SearchOutcome.class, Messages::searchOutcome),
            new Word<>(Outcome.class, Messages::outcome),
            new Word<>(Medium.class, Messages::medium),
            new Word<>(ReplyKind.class, Messages::replyKind),
            new Word<>(RelationKind.class, Messages::relation),
            new Word<>(DerivationKind.class, Messages::derivation),
            new Word<>(SourceKind.class, Messages::sourceKind),
            new Word<>(ThingKind.class, Messages::thingKind),
            new Word<>(Identity.class, Messages::identity),
            new Word<>(Aspect.class, Messages::aspect),
            new Word<>(State.class, Messages::state),
            new Word<>(ApiClientRole.class, Messages::clientRole),
            new Word<>(Mail.class, Messages::mail),
            new Word<>(
                    Language.class, (messages, language) -> language.locale().getDisplayLanguage(language.locale())));

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
        return WORDS.stream()
                .filter(word -> word.type().isInstance(thing))
                .findFirst()
                .map(word -> word.of(thing, messages))
                .orElse(null);
    }

    /** How people say the constants of a type. */
    private record Word<E>(Class<E> type, BiFunction<Messages, E, String> said) {
        String of(Object constant, Messages messages) {
            return said.apply(messages, type.cast(constant));
        }
    }
}
