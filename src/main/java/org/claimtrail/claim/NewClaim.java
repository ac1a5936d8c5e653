package org.claimtrail.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.LanguageTag;
import org.claimtrail.platform.value.LanguageTags;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim to record, or the corrected whole of one.
 *
 * @param statement in the claimant's words, true or false
 * @param language BCP 47, of the statement
 * @param translations of two that people read as the same, the first is kept
 * @param claimantId the source that says so
 * @param statedOn when it was said; not after its first appearance, but for the day that places can be apart
 * @param firstAppearanceId the publication in which it first appeared
 * @param topics of two that people read as the same, the first is kept
 * @param context what a reader needs to understand the statement
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"statement": "China gives Russia direct support for its war", "language": "en",
                 "translations": [{"language": "nl", "statement": "China geeft Rusland directe steun voor de oorlog"}],
                 "claimantId": "019925d0-1111-7000-8000-000000000003", "statedOn": "2024-09-10", "place": "Brussel",
                 "topics": ["arms", "china"]}""")
public record NewClaim(
        @NotNull @Text(max = 2000) String statement,
        @NotNull @LanguageTag String language,
        @Size(max = 50) List<@NotNull @Valid Translation> translations,
        @NotNull UUID claimantId,
        @NotInFuture PartialDate statedOn,
        @Text(max = 300) String place,
        UUID firstAppearanceId,
        @Size(max = 50) List<@NotNull @Text(max = 100) String> topics,
        @Text(max = 10_000) String context,
        @Text(max = 2000) String reason) {
    public NewClaim {
        statement = Folded.trim(statement);
        place = Folded.trim(place);
        language = LanguageTags.canonical(language);
        translations = translations == null
                ? List.of()
                : translations.stream()
                        .map(it -> it == null ? null : it.canonical())
                        .toList();
        topics = topics == null ? List.of() : topics.stream().map(Folded::trim).toList();
    }

    /** With these translations and topics. */
    NewClaim with(List<Translation> translations, List<String> topics) {
        return new NewClaim(
                statement,
                language,
                translations,
                claimantId,
                statedOn,
                place,
                firstAppearanceId,
                topics,
                context,
                reason);
    }

    /**
     * Of translations and topics that people read as one, the first is kept; only after they were checked, so that a fault is named by the
     * place where it was sent.
     */
    NewClaim withoutRepeats() {
        Map<Translation, Translation> typed = new LinkedHashMap<>();
        translations.forEach(it -> typed.putIfAbsent(new Translation(it.language(), Folded.of(it.statement())), it));
        return with(List.copyOf(typed.values()), Folded.distinct(topics));
    }
}
