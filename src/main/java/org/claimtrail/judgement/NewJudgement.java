package org.claimtrail.judgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A judgement to propose.
 *
 * @param value what the aspect is to be: a status, an evidence level, a visibility, 1 to 6, A to F, SAME or DIFFERENT; null takes
 *     back a grade, or what was said of a pair
 * @param reason why
 * @param departure why an evidence level departs from what the assessment suggests; needed where it does by more than one level
 * @param ratedDown why an evidence level is less certain than the rules take it to be: each domain once. Each takes confidence a step down
 * @param effectiveOn since when it is so; without it, since the day of the proposal where the newsroom is. Not
 *     before there was anything to judge, nor before it was taken back (RETRACTED) or something took its place (SUPERSEDED), and
 *     never of a VISIBILITY, which holds from the instant of its approval
 */
@Schema(examples = """
                {"subject": {"kind": "CLAIM", "id": "019925d0-1111-7000-8000-000000000010"}, "aspect": "STATUS",
                 "value": "DISPUTED", "reason": "China denies it, and no proof was given.", "effectiveOn": "2024-09-11"}""")
public record NewJudgement(
        @NotNull @Valid On subject,
        @NotNull Aspect aspect,
        @Text(max = 30) String value,
        @NotNull @Text(max = 10_000) String reason,
        @Text(max = 10_000) String departure,
        @Size(max = 5) List<@NotNull @Valid RatingDown> ratedDown,
        @NotInFuture PartialDate effectiveOn) {
    public NewJudgement {
        ratedDown = ratedDown == null ? List.of() : ratedDown;
    }

    /** What is judged. */
    @Schema(
            name = "JudgementSubject",
            examples = "{\"kind\": \"CLAIM\", \"id\": \"019925d0-1111-7000-8000-000000000010\"}")
    public record On(@NotNull Kind kind, @NotNull UUID id) {
        /** The kinds of thing that are judged. */
        @Schema(name = "JudgementSubjectKind")
        public enum Kind {
            CLAIM,
            EVIDENCE,
            SOURCE,
            SOURCE_PAIR
        }

        Subject subject() {
            return Subject.Kind.valueOf(kind.name()).of(id);
        }
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.DEPARTURE}")
    boolean isDeparture() {
        return departure == null || aspect == null || aspect == Aspect.EVIDENCE_LEVEL;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.RATED_DOWN}")
    boolean isRatedDown() {
        return ratedDown.isEmpty() || aspect == null || aspect == Aspect.EVIDENCE_LEVEL;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.EFFECTIVE_ON}")
    boolean isEffectiveOn() {
        return effectiveOn == null || aspect != Aspect.VISIBILITY;
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{judgement.ASPECT}")
    boolean isAspect() {
        return subject == null
                || subject.kind() == null
                || aspect == null
                || aspect.of().name().equals(subject.kind().name());
    }
}
