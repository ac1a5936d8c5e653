package org.claimtrail.web.kit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
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
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.pair.Identity;
import org.claimtrail.thing.ThingKind;
import org.claimtrail.web.words.Messages;
import org.jspecify.annotations.Nullable;

/** The things that are spoken of, in a person's language: constants, dates, and what is its own word. */
public final class Spoken {
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

    private Spoken() {}

    /** As a sentence has it, in small letters; where people write it as programs do, as it is. */
    public static String of(Object thing, Locale language) {
        if (thing instanceof PartialDate date) {
            return Dates.inWords(date, language);
        }
        if (thing instanceof Instant instant) {
            return Dates.inWords(instant, language);
        }
        if (thing instanceof LocalDate day) {
            return Dates.inWords(day, language);
        }
        if (thing instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, language);
        }
        String word = thing instanceof Enum ? constant(thing, language) : null;
        return word == null ? thing.toString() : word.toLowerCase(language);
    }

    /** Null where people write it as programs do: the grades A to F. */
    private static @Nullable String constant(Object thing, Locale language) {
        Messages messages = MessageBundles.get(Messages.class, Localized.Literal.of(language.toLanguageTag()));
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
