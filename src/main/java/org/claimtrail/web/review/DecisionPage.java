package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.dossier.Event;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Proposal;
import org.claimtrail.judgement.State;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.pair.SourcePairView;
import org.claimtrail.web.claim.ClaimPage;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.words.Verdict;

/**
 * A judgement's page.
 *
 * @param claim what it rests on, with all that bears on it; null for a source
 * @param source the source that is judged; null for others
 * @param pair the pair of sources that is judged; null for others
 * @param assigned whose it is to decide; null where it ended
 * @param toMe the form with which the reader takes it
 * @param before in the queue; null for the first
 * @param after in the queue; null for the last
 * @param done what the reader decided just before, on another page
 * @param step what the reader is asked to confirm: {@code approval}, {@code rejection} or {@code withdrawal}; null for nothing
 */
@TemplateData
public record DecisionPage(
        Proposal proposal,
        ClaimPage claim,
        SourceView source,
        SourcePairView pair,
        AssignmentView assigned,
        Form toMe,
        UUID before,
        UUID after,
        Proposal done,
        Form form,
        String step,
        Viewer viewer) {
    /** The form, and with it the whole page: a refusal shows anew what has changed meanwhile. */
    static final String FORM = "decide";

    /** The field that names what was proposed together and is approved together. */
    static final String TOGETHER = "together";

    public JudgementView judgement() {
        return proposal.judgement();
    }

    /** What its proposer proposed with it on the same claim, and nobody decided yet. */
    public List<JudgementView> together() {
        return claim == null
                ? List.of()
                : claim.judgements().waiting().stream()
                        .filter(other -> other.recordedAt().equals(judgement().recordedAt())
                                && !other.id().equals(judgement().id()))
                        .toList();
    }

    /** As the form names them: what the reader saw is approved, and nothing else. */
    public String togetherIds() {
        return together().stream().map(it -> it.id().toString()).collect(Collectors.joining(" "));
    }

    /** Whether those are approved too: as the page offers at first, and as the form says from then on. */
    public boolean isTogether() {
        return step == null || form.has(TOGETHER);
    }

    public boolean canDecide() {
        return proposal.isOpen() && !proposal.isOwn() && viewer.decides();
    }

    /** Who records says whose it is to decide; their own is not theirs. */
    public boolean canAssign() {
        return proposal.isOpen() && viewer.records();
    }

    public boolean canTake() {
        return canDecide();
    }

    public boolean canWithdraw() {
        return proposal.isOpen() && proposal.isOwn() && viewer.records();
    }

    public boolean isDecided() {
        return judgement().state().isDecided();
    }

    public boolean isApproved() {
        return judgement().state() == State.APPROVED;
    }

    public boolean isMine() {
        return judgement().decision() != null
                && viewer.isNamed(judgement().decision().recordedBy());
    }

    /** The item of evidence that is judged; null where it is another kind of thing. */
    public EvidenceView item() {
        return claim == null ? null : claim.judgements().item(judgement());
    }

    /** What its aspect is at present, in the same words; null for a grade that was never given. */
    public Verdict present() {
        return switch (judgement().aspect()) {
            case STATUS -> verdict(claim.claim().status());
            case EVIDENCE_LEVEL -> verdict(claim.claim().evidenceLevel());
            case VISIBILITY -> verdict(claim.claim().visibility());
            case CREDIBILITY -> verdict(item().credibility());
            case RELIABILITY -> verdict(source.reliability());
            case IDENTITY -> verdict(pair.identity());
        };
    }

    private Verdict verdict(Object value) {
        return new Verdict(judgement().aspect(), value == null ? null : value.toString());
    }

    /** What was recorded about the claim, or the item, after this was proposed; latest first. */
    public List<Event> since() {
        if (claim == null) {
            return List.of();
        }
        Instant proposed = judgement().recordedAt();
        return claim.timeline().events().stream()
                .filter(event -> event.recordedAt().isAfter(proposed) && concerns(event.subject()))
                .sorted((a, b) -> b.recordedAt().compareTo(a.recordedAt()))
                .toList();
    }

    /** A claim's judgement rests on all that bears on it; an item's on the item. */
    private boolean concerns(Subject subject) {
        Subject judged = judgement().subject();
        return !subject.id().equals(judgement().id())
                && (judged.kind() == Subject.Kind.CLAIM || judged.equals(subject));
    }

    public boolean hasSourceChanged() {
        return sourceChangedAt() != null
                && sourceChangedAt().isAfter(judgement().recordedAt());
    }

    /** When the source or pair that is judged changed last; null for others. */
    public Instant sourceChangedAt() {
        Tagged judged = source == null ? pair : source;
        return judged == null ? null : judged.changedAt();
    }

    /** Where the same is proposed again. */
    public String anew() {
        Subject judged = judgement().subject();
        String kind = switch (judged.kind()) {
            case CLAIM -> "/claims/";
            case EVIDENCE -> "/evidence/";
            case SOURCE_PAIR -> "/source-pairs/";
            default -> "/sources/";
        };
        return kind + judged.id() + "/judgements/new?again=" + judgement().id();
    }

    /** Where the form is sent, but for what one of its buttons says. */
    public String sentTo() {
        return "/judgements/" + judgement().id() + "/" + (step == null ? "withdrawal" : step);
    }
}
