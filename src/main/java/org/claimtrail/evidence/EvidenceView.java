package org.claimtrail.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.release.Releasable;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.Capture;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.publication.lineage.Lineage;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.publication.retraction.WorkRetraction;
import org.claimtrail.source.Reliability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence at a moment.
 *
 * @param version counted from 1; each correction adds one; for the public, those that told it something new
 * @param publicationUrl where the publication stands
 * @param publishedOn when the publication is dated
 * @param captures how the publication was preserved
 * @param retraction that the publication's publisher took it back; null while it stands
 * @param sourceReliability A to F (NATO Admiralty code); null where nobody judged the source
 * @param credibility 1 to 6 (NATO Admiralty code); null where nobody judged the item
 * @param gradedVersion whose credibility that is; absent where none was judged; for the public, of an earlier one than it reads, the one before
 * @param derivesFrom the steps back from this passage; empty means that the whole work's count
 * @param statedLikelihood how likely the source itself says that the claim is true, 0 to 100 %; null where it does not say
 * @param stake what the source that it starts at has at stake that it is believed; null where nobody said
 * @param access whether that source saw it or was told of it; null where nobody said
 * @param thingId what it is about; null where nobody said
 * @param thingName what that is called; null likewise
 * @param defeatsId the item of evidence that this is evidence against; null but with DEFEATS
 * @param note for the newsroom; absent for the public and where there is none
 * @param withdrawal null while the item counts
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 * @param recordedBy who recorded this version; absent for the public
 */
@Schema(name = "Evidence")
public record EvidenceView(
        UUID id,
        int version,
        UUID claimId,
        UUID publicationId,
        String publicationTitle,
        @Nullable String publicationUrl,
        @Nullable PartialDate publishedOn,
        List<Capture> captures,
        @Nullable WorkRetraction retraction,
        UUID sourceId,
        String sourceName,
        @Nullable Reliability sourceReliability,
        List<DerivationView> derivesFrom,
        Direction direction,
        EvidenceKind kind,
        @Nullable String quote,
        @Nullable String locator,
        @Nullable String language,
        @JsonInclude(JsonInclude.Include.NON_NULL) String note,
        @Nullable PartialDate observedOn,
        @Nullable Integer statedLikelihood,
        @Nullable Stake stake,
        @Nullable Access access,
        @Nullable UUID thingId,
        @Nullable String thingName,
        @Nullable UUID defeatsId,
        @Nullable Integer credibility,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer gradedVersion,
        @Nullable WithdrawalView withdrawal,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Releasable<EvidenceView> {
    /** Of its columns, as a claim is read: without what it derives from. */
    EvidenceView(
            UUID id,
            int version,
            UUID claimId,
            UUID publicationId,
            String publicationTitle,
            String publicationUrl,
            PartialDate publishedOn,
            List<Capture> captures,
            PublicationRetraction retraction,
            UUID sourceId,
            String sourceName,
            Reliability sourceReliability,
            Direction direction,
            EvidenceKind kind,
            String quote,
            String locator,
            String language,
            String note,
            PartialDate observedOn,
            Integer statedLikelihood,
            Stake stake,
            Access access,
            UUID thingId,
            String thingName,
            UUID defeatsId,
            Integer credibility,
            Long gradedVersion,
            EvidenceWithdrawal withdrawal,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy) {
        this(
                id,
                version,
                claimId,
                publicationId,
                publicationTitle,
                publicationUrl,
                publishedOn,
                captures,
                WorkRetraction.of(retraction),
                sourceId,
                sourceName,
                sourceReliability,
                List.of(),
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
                thingName,
                defeatsId,
                credibility,
                gradedVersion == null ? null : gradedVersion.intValue(),
                WithdrawalView.of(withdrawal),
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }

    EvidenceView with(Lineage lineage) {
        return copy(
                version,
                lineage.steps(),
                note,
                gradedVersion,
                withdrawal,
                lineage.laterOf(changedAt),
                reason,
                recordedAt,
                recordedBy);
    }

    /** Neither the note, nor what a withdrawal or a correction says of itself. */
    @Override
    public EvidenceView told() {
        return copy(0, derivesFrom, null, null, null, null, null, null, null);
    }

    @Override
    public EvidenceView counted(int version, String reason, Instant recordedAt) {
        return copy(
                version,
                derivesFrom,
                note,
                gradedAmong(version),
                withdrawal,
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }

    /** Which version was judged, where this one counts as that: readers never read some. */
    private @Nullable Integer gradedAmong(int count) {
        return gradedVersion == null
                ? null
                : gradedVersion < version ? Integer.valueOf(count - 1) : Integer.valueOf(count);
    }

    @Override
    public EvidenceView published(Released released) {
        return copy(
                version,
                derivesFrom,
                null,
                gradedVersion,
                withdrawal == null ? null : withdrawal.published(released),
                released.letOut(changedAt),
                reason,
                released.letOut(recordedAt),
                null);
    }

    private EvidenceView copy(
            int version,
            List<DerivationView> derivesFrom,
            String note,
            Integer gradedVersion,
            WithdrawalView withdrawal,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy) {
        return new EvidenceView(
                id,
                version,
                claimId,
                publicationId,
                publicationTitle,
                publicationUrl,
                publishedOn,
                captures,
                retraction,
                sourceId,
                sourceName,
                sourceReliability,
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
                thingName,
                defeatsId,
                credibility,
                gradedVersion,
                withdrawal,
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }
}
