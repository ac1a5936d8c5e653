package org.claimtrail.web.source;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.core.trackrecord.Calibration;
import org.claimtrail.assessment.core.trackrecord.Outcome;
import org.claimtrail.assessment.core.trackrecord.Tally;
import org.claimtrail.assessment.core.trackrecord.TrackRecord;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.pair.SourcePairView;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.lineage.LineageView;

/**
 * A source's page.
 *
 * @param versions all of them, latest first
 * @param judgements on its reliability, latest first
 * @param passages what comes from it by its own lineage, and not by that of the work that it stands in
 * @param record how what it said turned out
 * @param pairs the questions whether it is the same as another
 */
@TemplateData
@TemplateData(target = Reliability.class, namespace = "Reliability")
public record SourcePage(
        SourceView source,
        List<SourceView> versions,
        List<JudgementView> judgements,
        Page<ClaimView> claims,
        EvidenceList evidence,
        Works publications,
        LineageView lineage,
        EvidenceList passages,
        TrackRecord record,
        List<SourcePairView> pairs,
        AsOf asked) {
    private static final int MOST_DRAWN = 60;

    /** The letter that a judgement gives; null where it takes the grade back. */
    public Reliability reliability(JudgementView judgement) {
        return judgement.value() == null ? null : Reliability.valueOf(judgement.value());
    }

    /** What it said on claims that were resolved, in the order of resolution: as many as can be taken in. */
    public List<Outcome> drawn() {
        return record.outcomes().subList(notDrawn(), record.outcomes().size());
    }

    public int notDrawn() {
        return Math.max(0, record.outcomes().size() - MOST_DRAWN);
    }

    /** The claims it made that are still to be resolved, oldest first. Of an outlet nobody can tell yet: it may only repeat. */
    public List<ClaimView> open() {
        List<ClaimView> open = new ArrayList<>(claims.items().stream()
                .filter(claim -> source.kind() != SourceKind.OUTLET && isOpen(claim.status()))
                .toList());
        Collections.reverse(open);
        return open;
    }

    private static boolean isOpen(ClaimStatus status) {
        return switch (status) {
            case CONFIRMED, REFUTED, RETRACTED, SUPERSEDED -> false;
            default -> true;
        };
    }

    /** Whether there are claims that {@link #open} did not look at. */
    public boolean hasMoreClaims() {
        return claims.next() != null;
    }

    /** With fewer resolved there are only counts. */
    public int fewest() {
        return Tally.FEWEST;
    }

    /** With fewer likelihoods stated there is no plot. */
    public int fewestPlotted() {
        return Calibration.FEWEST;
    }

    /** What whoever always says 50 % gets for a Brier score. */
    public double evenBrier() {
        return 0.25;
    }

    /** Whether its record speaks for another letter than it has. */
    public boolean suggestsAnother() {
        return record.suggested() != null && record.suggested() != source.reliability();
    }

    public boolean isUnnamed() {
        return source.kind() == SourceKind.UNNAMED;
    }

    public UUID otherId(SourcePairView pair) {
        return isFirst(pair) ? pair.otherId() : pair.sourceId();
    }

    public String otherName(SourcePairView pair) {
        return isFirst(pair) ? pair.otherName() : pair.sourceName();
    }

    private boolean isFirst(SourcePairView pair) {
        return pair.sourceId().equals(source.id());
    }

    /**
     * Publications in a list.
     *
     * @param more the address of those that follow; null where none do
     */
    @TemplateData
    public record Works(Page<PublicationView> page, String more) {}
}
