package org.claimtrail.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.platform.Page;
import org.claimtrail.source.PublicationView;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceView;

/**
 * A source's page.
 *
 * @param versions all of them, latest first
 * @param judgements on its reliability, latest first
 */
@TemplateData
@TemplateData(target = Reliability.class, namespace = "Reliability")
public record SourcePage(
        SourceView source,
        List<SourceView> versions,
        List<JudgementView> judgements,
        Page<ClaimView> claims,
        Items evidence,
        Works publications,
        LineageView lineage,
        Asked asked) {
    /** The letter that a judgement gives; null where it takes the grade back. */
    public Reliability reliability(JudgementView judgement) {
        return judgement.value() == null ? null : Reliability.valueOf(judgement.value());
    }

    /**
     * Publications in a list.
     *
     * @param more the address of those that follow; null where none do
     */
    @TemplateData
    public record Works(Page<PublicationView> page, String more) {}
}
