package org.claimtrail.judgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Judgements on several aspects of one claim, to propose at once and for one reason: one for each aspect that is named.
 *
 * @param status what its status is to be
 * @param evidenceLevel what its evidence level is to be
 * @param release whether the public is to read what is known by then; without it, that is not proposed
 * @param hide whether the public is to read nothing of it any longer; without it, that is not proposed
 * @param reason why
 * @param departure why the level departs from what the assessment suggests; needed where it does by more than one level
 * @param ratedDown why the level is less certain than the rules take it to be: each domain once
 * @param effectiveOn since when status and level are so; without it, since the day of the proposal where the newsroom is. Not
 *     before there was anything to judge, nor before it was taken back (RETRACTED) or something took its place (SUPERSEDED)
 */
@Schema(examples = """
                {"status": "DISPUTED", "evidenceLevel": "WEAK", "release": true, "reason": "China denies it, and no proof was given.",
                 "effectiveOn": "2024-09-11"}""")
public record NewClaimJudgements(
        ClaimStatus status,
        EvidenceLevel evidenceLevel,
        Boolean release,
        Boolean hide,
        @NotNull @Text(max = 10_000) String reason,
        @Text(max = 10_000) String departure,
        @Size(max = 5) List<@NotNull @Valid RatingDown> ratedDown,
        @NotInFuture PartialDate effectiveOn) {
    public NewClaimJudgements {
        ratedDown = ratedDown == null ? List.of() : ratedDown;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.NO_ASPECT}")
    boolean isStatus() {
        return status != null || evidenceLevel != null || visibility() != null;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.HIDE}")
    boolean isHide() {
        return !Boolean.TRUE.equals(hide) || !Boolean.TRUE.equals(release);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.DEPARTURE}")
    boolean isDeparture() {
        return departure == null || evidenceLevel != null;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.RATED_DOWN}")
    boolean isRatedDown() {
        return ratedDown.isEmpty() || evidenceLevel != null;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.EFFECTIVE_ON}")
    boolean isEffectiveOn() {
        return effectiveOn == null || status != null || evidenceLevel != null || visibility() == null;
    }

    private Visibility visibility() {
        return Boolean.TRUE.equals(release)
                ? Visibility.PUBLISHED
                : Boolean.TRUE.equals(hide) ? Visibility.INTERNAL : null;
    }

    /** The field in which it is said what is to become of an aspect. */
    static String field(NewJudgement said) {
        return switch (said.aspect()) {
            case STATUS -> "status";
            case EVIDENCE_LEVEL -> "evidenceLevel";
            default -> Visibility.PUBLISHED.name().equals(said.value()) ? "release" : "hide";
        };
    }

    List<NewJudgement> on(UUID claimId) {
        return Stream.of(
                        on(claimId, Aspect.STATUS, status),
                        on(claimId, Aspect.EVIDENCE_LEVEL, evidenceLevel),
                        on(claimId, Aspect.VISIBILITY, visibility()))
                .filter(judgement -> judgement != null)
                .toList();
    }

    private NewJudgement on(UUID claimId, Aspect aspect, Enum<?> value) {
        return value == null
                ? null
                : new NewJudgement(
                        new NewJudgement.On(NewJudgement.On.Kind.CLAIM, claimId),
                        aspect,
                        value.name(),
                        reason,
                        aspect == Aspect.EVIDENCE_LEVEL ? departure : null,
                        aspect == Aspect.EVIDENCE_LEVEL ? ratedDown : null,
                        aspect == Aspect.VISIBILITY ? null : effectiveOn);
    }
}
