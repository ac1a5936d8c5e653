package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.pair.SourcePairView;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.words.Verdict;

/**
 * What a judgement can be proposed on, and what can become of it.
 *
 * @param claim the claim that is judged, or whose evidence is; null for a source
 * @param backing what the rules make of the claim; null where something else is judged
 * @param item the item of evidence that is judged; null for others
 * @param source the source that is judged; null for others
 * @param pair the pair of sources that is judged; null for others
 */
@TemplateData
public record ProposalPage(
        ClaimView claim,
        AssessmentPanel backing,
        EvidenceView item,
        SourceView source,
        SourcePairView pair,
        Form form) {
    /** The field that holds what is proposed. */
    static final String VALUE = "value";

    /** The field that says that the public is to read it too. */
    static final String RELEASE = "release";

    /** What can be proposed of one aspect. */
    @TemplateData
    public record Group(Aspect aspect, List<Verdict> verdicts) {}

    /** What stands at {@link #home}: the name of the source, or the claim's statement. */
    public String about() {
        return pair != null ? pair.sourceName() : source != null ? source.name() : claim.statement();
    }

    /** Where the form is sent, below the address of its subject. */
    public String path() {
        return pair != null
                ? "/source-pairs/" + pair.id()
                : source != null
                        ? "/sources/" + source.id()
                        : item != null ? "/evidence/" + item.id() : "/claims/" + claim.id();
    }

    /** Where the form stands on a page, and goes back to. */
    public String home() {
        return pair != null
                ? "/sources/" + pair.sourceId()
                : source != null ? path() : "/claims/" + claim.id() + (item == null ? "" : "#evidence-" + item.id());
    }

    /** The button that opens the form in place; it gets the focus back when the form is closed. */
    public String opener() {
        return item == null ? "propose" : "grade-" + item.id();
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

    public List<Group> groups() {
        if (pair != null) {
            return List.of(group(Aspect.IDENTITY, pair.identity()));
        }
        if (source != null) {
            return List.of(group(Aspect.RELIABILITY, source.reliability()));
        }
        if (item != null) {
            return List.of(group(Aspect.CREDIBILITY, item.credibility()));
        }
        return List.of(
                group(Aspect.STATUS, claim.status()),
                group(Aspect.EVIDENCE_LEVEL, claim.evidenceLevel()),
                group(Aspect.VISIBILITY, claim.visibility()));
    }

    /** Whatever it is not at present, or can be affirmed; of a status, what can come next. */
    private Group group(Aspect aspect, Object present) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String value : aspect.allowed()) {
            Verdict verdict = new Verdict(aspect, value);
            boolean open = verdict.status() == null
                    ? !value.equals(String.valueOf(present)) || verdict.isPublished() || verdict.level() != null
                    : claim.status().canBecome(verdict.status());
            if (open) {
                verdicts.add(verdict);
            }
        }
        if (aspect.isGrade() && present != null) {
            verdicts.add(new Verdict(aspect, null));
        }
        return new Group(aspect, verdicts);
    }
}
