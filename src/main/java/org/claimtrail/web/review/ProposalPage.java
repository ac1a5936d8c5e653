package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.pair.SourcePairView;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.words.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement can be proposed on, and what can become of it.
 *
 * @param claim the claim whose evidence is judged; null for others
 * @param item the item of evidence that is judged; null for others
 * @param source the source that is judged; null for others
 * @param pair the pair of sources that is judged; null for others
 * @param earlier what is withdrawn by it; null where nothing is
 */
@TemplateData
public record ProposalPage(
        ClaimView claim,
        EvidenceView item,
        SourceView source,
        SourcePairView pair,
        @Nullable JudgementView earlier,
        Form form) {
    /** The field that holds what is proposed. */
    static final String VALUE = "value";

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
                : source != null ? "/sources/" + source.id() : "/evidence/" + item.id();
    }

    /** Where the form stands on a page, and goes back to. */
    public String home() {
        return pair != null
                ? "/sources/" + pair.sourceId()
                : source != null ? path() : "/claims/" + claim.id() + "#evidence-" + item.id();
    }

    /** The button that opens the form in place; it gets the focus back when the form is closed. */
    public String opener() {
        return item == null ? "propose" : "grade-" + item.id();
    }

    public List<Group> groups() {
        if (pair != null) {
            return List.of(group(Aspect.IDENTITY, pair.identity()));
        }
        if (source != null) {
            return List.of(group(Aspect.RELIABILITY, source.reliability()));
        }
        return List.of(group(Aspect.CREDIBILITY, item.credibility()));
    }

    /** Whatever it is not at present. */
    private static Group group(Aspect aspect, Object present) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String value : aspect.allowed()) {
            if (!value.equals(String.valueOf(present))) {
                verdicts.add(new Verdict(aspect, value));
            }
        }
        if (present != null) {
            verdicts.add(new Verdict(aspect, null));
        }
        return new Group(aspect, verdicts);
    }
}
