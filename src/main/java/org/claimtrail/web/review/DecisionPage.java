package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.account.remark.RemarkView;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Event;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.pair.SourcePairView;
import org.claimtrail.web.claim.ClaimPage;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.words.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A judgement's page.
 *
 * @param claim what it rests on, with all that bears on it; null for a source
 * @param again what calls for another look at the claim that is let out as it stands; empty for anything else
 * @param missing what the status that is let out would be refused for, were it proposed now; null where something shows it, and for anything else
 * @param source the source that is judged; null for others
 * @param pair the pair of sources that is judged; null for others
 * @param namesColleague whether a reason that readers would be shown names one
 * @param remarks what was said about it, and about what is judged
 * @param assigned whose it is to decide; null where it ended
 * @param toMe the form with which the reader takes it
 * @param before in the queue; null for the first
 * @param after in the queue; null for the last
 * @param sheet what its proposer proposed with it on the same and came as far at once, and itself, in the order in which it is decided
 * @param done what the reader decided just before, on another page
 * @param step what the reader is asked to confirm: {@code approval}, {@code rejection}, {@code change-requests} or {@code withdrawal}; null for nothing
 */
@TemplateData
public record DecisionPage(
        Proposal proposal,
        List<Proposal> sheet,
        ClaimPage claim,
        List<ReconsiderationView> again,
        @Nullable Words missing,
        SourceView source,
        SourcePairView pair,
        boolean namesColleague,
        List<RemarkView> remarks,
        AssignmentView assigned,
        Form toMe,
        UUID before,
        UUID after,
        List<Proposal> done,
        Form form,
        String step,
        Viewer viewer) {
    /** The form, and with it the whole page: a refusal shows anew what has changed meanwhile. */
    static final String FORM = "decide";

    /** The field that names what the reader saw proposed together. */
    static final String SHEET = "sheet";

    private static final Set<Aspect> WEIGHED = EnumSet.of(Aspect.STATUS, Aspect.EVIDENCE_LEVEL);

    public JudgementView judgement() {
        return proposal.judgement();
    }

    /** What was proposed at once with this on the same claim, and waits as this does or became at once with it what this became; and this. */
    static List<Proposal> sheet(Proposal one, @Nullable Dossier dossier) {
        JudgementView judgement = one.judgement();
        return dossier == null
                ? List.of(one)
                : dossier.judgements().stream()
                        .filter(other -> other.subject().equals(judgement.subject())
                                && other.recordedAt().equals(judgement.recordedAt())
                                && other.state() == judgement.state()
                                && Objects.equals(decidedAt(other), decidedAt(judgement)))
                        .sorted(Comparator.comparing(JudgementView::aspect))
                        .map(one::of)
                        .toList();
    }

    private static @Nullable Instant decidedAt(JudgementView judgement) {
        return judgement.decision() == null ? null : judgement.decision().recordedAt();
    }

    /** Whether several things are decided here at once. */
    public boolean isTogether() {
        return sheet.size() > 1;
    }

    /** As the form names them: what the reader saw is decided, and nothing else. */
    public String sheetIds() {
        return sheet.stream().map(it -> it.judgement().id().toString()).collect(Collectors.joining(" "));
    }

    /** The field that says whether one of several is decided now. */
    public static String choosing(UUID id) {
        return "decides." + id;
    }

    /** Whether it is decided with the others: as the page offers at first, and as the form says from then on. */
    public boolean isChosen(Proposal each) {
        return !form.has(SHEET) || form.has(choosing(each.judgement().id()));
    }

    public List<Proposal> chosen() {
        return sheet.stream().filter(this::isChosen).toList();
    }

    /** Whether the rules speak of it: what they suggest belongs beside that, and beside nothing else. */
    public boolean isWeighed() {
        return sheet.stream().map(it -> it.judgement().aspect()).anyMatch(WEIGHED::contains);
    }

    /** Of these the one on the evidence level; null where there is none. */
    public @Nullable JudgementView levelled() {
        return sheet.stream()
                .map(Proposal::judgement)
                .filter(it -> it.aspect() == Aspect.EVIDENCE_LEVEL)
                .findFirst()
                .orElse(null);
    }

    public boolean isDiscussed() {
        return !remarks.isEmpty();
    }

    /** The address of the claim that it is about; empty where it is about none. */
    public String claimHome() {
        return claim == null ? "" : "/claims/" + claim.claim().id();
    }

    public boolean canDecide() {
        return proposal.isOpen() && !proposal.isBarred() && viewer.decides();
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
        return present(proposal);
    }

    public Verdict present(Proposal each) {
        Object value = switch (each.judgement().aspect()) {
            case STATUS -> claim.claim().status();
            case EVIDENCE_LEVEL -> claim.claim().evidenceLevel();
            case VISIBILITY -> claim.claim().visibility();
            case CREDIBILITY -> item().credibility();
            case RELIABILITY -> source.reliability();
            case IDENTITY -> pair.identity();
        };
        return new Verdict(each.judgement().aspect(), value == null ? null : value.toString());
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
        return sheet.stream().noneMatch(it -> it.judgement().id().equals(subject.id()))
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
        return judgement().subject().address() + "/judgements/new?again="
                + judgement().id();
    }

    /** Where the form is sent, but for what one of its buttons says. */
    public String sentTo() {
        return "/judgements/" + judgement().id() + "/" + (step == null ? "withdrawal" : step);
    }
}
