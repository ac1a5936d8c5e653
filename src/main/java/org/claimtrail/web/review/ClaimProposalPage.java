package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.words.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What can become of a claim: its status, its evidence level and what the public reads, on one sheet.
 *
 * @param backing what the rules make of the claim
 * @param earlier what is withdrawn by it; null where nothing is
 */
@TemplateData
public record ClaimProposalPage(
        ClaimView claim, AssessmentPanel backing, @Nullable JudgementView earlier, Form form) {
    /** The field that says what the public is to read. */
    static final String RELEASE = "release";

    /** What can come next. */
    public List<ClaimStatus> statuses() {
        return Stream.of(ClaimStatus.values()).filter(claim.status()::canBecome).toList();
    }

    /** What is published can be let out anew, as it is known then. */
    public List<Visibility> visibilities() {
        return Visibility.DECIDED.stream()
                .filter(it -> it == Visibility.PUBLISHED || it != claim.visibility())
                .toList();
    }

    /** What it is, in the words of what it can be. */
    private Verdict present(Aspect aspect) {
        Enum<?> value = switch (aspect) {
            case STATUS -> claim.status();
            case EVIDENCE_LEVEL -> claim.evidenceLevel();
            default -> claim.visibility();
        };
        return new Verdict(aspect, value == null ? null : value.name());
    }

    public Verdict status() {
        return present(Aspect.STATUS);
    }

    public Verdict level() {
        return present(Aspect.EVIDENCE_LEVEL);
    }

    public Verdict visibility() {
        return present(Aspect.VISIBILITY);
    }

    /** Whether a level would be decided anew as what it is. */
    public boolean isAffirmed(EvidenceLevel level) {
        return level == claim.evidenceLevel();
    }

    /** For what certainty can be rated down. */
    public List<RatingDown.Domain> domains() {
        return List.of(RatingDown.Domain.values());
    }

    public String fieldOf(RatingDown.Domain domain) {
        return RatingFields.field(domain);
    }

    public boolean isRatedDown() {
        return RatingFields.typed(form).findAny().isPresent();
    }
}
