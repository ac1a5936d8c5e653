package org.claimtrail.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.claimtrail.platform.value.LanguageTag;
import org.claimtrail.platform.value.LanguageTags;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.claimtrail.publication.lineage.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of evidence to record, or the corrected whole of one.
 *
 * @param publicationId the work in which it stands
 * @param sourceId the source that vouches for it
 * @param derivesFrom the steps back from this passage; it wins over the whole work's. Empty: the work's own count; the
 *     same twice is kept once
 * @param quote the exact words
 * @param locator where in the work: page, paragraph, minute
 * @param language BCP 47, of the quote
 * @param note for the newsroom only
 * @param observedOn when what it shows was so; not after the date of the publication, but for the day that places can be apart
 * @param statedLikelihood how likely the source itself says that the claim is true, 0 to 100 %
 * @param stake what the source that it starts at has at stake that it is believed; null where nobody knows. Whoever belongs to the
 *     claimant's house gains by what is for the claim, and whoever belongs to a house that denies it by what is against, whatever is
 *     said here
 * @param access whether that source saw it or was told of it; null where nobody knows
 * @param thingId what it is about: an exhibit, a document, an image, an event. Lines that rest on one thing are one line; null where
 *     nobody says
 * @param defeatsId with DEFEATS, and only there: the item of evidence on the same claim that this is evidence against
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"publicationId": "019925d0-1111-7000-8000-000000000002", "sourceId": "019925d0-1111-7000-8000-000000000001",
                 "direction": "SUPPORTS", "kind": "PHYSICAL", "quote": "bears the number 113", "locator": "p. 3",
                 "language": "en", "observedOn": "2024-08-18", "derivesFrom": [{"kind": "OWN_WORK"}]}""")
public record NewEvidence(
        @NotNull UUID publicationId,
        @NotNull UUID sourceId,
        @Size(max = 200) List<@NotNull @Valid Derivation> derivesFrom,
        @NotNull Direction direction,
        @NotNull EvidenceKind kind,
        @Text(max = 10_000) String quote,
        @Text(max = 300) String locator,
        @LanguageTag String language,
        @Text(max = 10_000) String note,
        @NotInFuture PartialDate observedOn,

        @Min(value = 0, message = LIKELIHOOD) @Max(value = 100, message = LIKELIHOOD)
        Integer statedLikelihood,

        Stake stake,
        Access access,
        UUID thingId,
        UUID defeatsId,
        @Text(max = 2000) String reason) {
    private static final String LIKELIHOOD = "{evidence.LIKELIHOOD}";

    public NewEvidence {
        language = LanguageTags.canonical(language);
        derivesFrom = derivesFrom == null ? List.of() : derivesFrom;
    }

    /** With these steps back. */
    NewEvidence with(List<Derivation> derivesFrom) {
        return new NewEvidence(
                publicationId,
                sourceId,
                derivesFrom,
                direction,
                kind,
                quote,
                locator,
                language,
                note,
                observedOn,
                statedLikelihood,
                stake,
                access,
                thingId,
                defeatsId,
                reason);
    }
}
