package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.jspecify.annotations.Nullable;

/** What was judged on a claim and on its evidence, as the claim's page tells it. */
@TemplateData
public record ClaimJudgements(ClaimView claim, List<EvidenceView> evidence, List<JudgementView> all) {
    /** What is let out together has one instant for readers: then the order of proposal tells. */
    private static final Comparator<JudgementView> LATEST_FIRST = Comparator.comparing(JudgementView::changedAt)
            .thenComparing(JudgementView::id)
            .reversed();

    public static ClaimJudgements of(Dossier dossier) {
        return new ClaimJudgements(dossier.claim(), dossier.evidence(), dossier.judgements());
    }

    /** Why the status is what it is; null where nobody decided it. */
    public @Nullable JudgementView status() {
        return inForce(Aspect.STATUS, claim.status());
    }

    /** Why the evidence level is what it is; null where nobody decided it. */
    public @Nullable JudgementView level() {
        return inForce(Aspect.EVIDENCE_LEVEL, claim.evidenceLevel());
    }

    private @Nullable JudgementView inForce(Aspect aspect, @Nullable Enum<?> value) {
        return latestFirst(all.stream().filter(it -> it.state() == State.APPROVED && it.aspect() == aspect)).stream()
                .filter(it -> value != null && value.name().equals(it.value()))
                .findFirst()
                .orElse(null);
    }

    /** What was decided, latest first. */
    public List<JudgementView> decided() {
        return latestFirst(all.stream().filter(it -> it.state() == State.APPROVED));
    }

    public List<JudgementView> waiting() {
        return latestFirst(all.stream().filter(it -> it.state() == State.PROPOSED));
    }

    /** What was proposed and came to nothing. */
    public List<JudgementView> dropped() {
        return latestFirst(all.stream().filter(it -> it.state() != State.PROPOSED && it.state() != State.APPROVED));
    }

    private static List<JudgementView> latestFirst(Stream<JudgementView> judgements) {
        return judgements.sorted(LATEST_FIRST).toList();
    }

    /** The item of evidence that a judgement is about; null where it is about the claim itself. */
    public @Nullable EvidenceView item(JudgementView judgement) {
        return evidence.stream()
                .filter(item -> item.id().equals(judgement.subject().id()))
                .findFirst()
                .orElse(null);
    }
}
