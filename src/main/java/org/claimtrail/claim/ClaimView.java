package org.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.ledger.Fact;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Tagged;
import org.claimtrail.source.PublicationVersion;
import org.claimtrail.source.SourceVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim at a moment.
 *
 * @param version counted from 1; each correction adds one
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 * @param recordedBy who recorded this version; absent for the public
 */
@Schema(name = "Claim")
public record ClaimView(
        UUID id,
        int version,
        String statement,
        String language,
        List<Translation> translations,
        UUID claimantId,
        String claimantName,
        @Nullable PartialDate statedOn,
        @Nullable String place,
        @Nullable UUID firstAppearanceId,
        @Nullable String firstAppearanceTitle,
        List<String> topics,
        @Nullable String context,
        ClaimStatus status,
        EvidenceLevel evidenceLevel,
        Visibility visibility,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Tagged {
    /** The state tells of the present; status and level can be asked for as of another day. */
    ClaimView(
            ClaimVersion claim,
            ClaimState state,
            ClaimState statusState,
            ClaimState levelState,
            SourceVersion claimant,
            PublicationVersion firstAppearance) {
        this(
                claim.id(),
                claim.version(),
                claim.statement(),
                claim.language(),
                claim.translations(),
                claim.claimantId(),
                claimant.name(),
                claim.statedOn(),
                claim.place(),
                claim.firstAppearanceId(),
                firstAppearance == null ? null : firstAppearance.title(),
                claim.topics(),
                claim.context(),
                statusState.status(),
                levelState.evidenceLevel(),
                state.visibility(),
                later(state.knownFrom(), Fact.latest(claimant, firstAppearance)),
                claim.reason(),
                claim.recorded().at(),
                claim.recorded().by().name());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** As the public sees it: not who recorded it. */
    public ClaimView published() {
        return new ClaimView(
                id,
                version,
                statement,
                language,
                translations,
                claimantId,
                claimantName,
                statedOn,
                place,
                firstAppearanceId,
                firstAppearanceTitle,
                topics,
                context,
                status,
                evidenceLevel,
                visibility,
                changedAt,
                reason,
                recordedAt,
                null);
    }
}
