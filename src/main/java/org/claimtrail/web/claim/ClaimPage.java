package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Translation;
import org.claimtrail.claim.relation.RelationView;
import org.claimtrail.claim.release.ReleasePeriod;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.Timeline;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.history.Versioned;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.assessment.LineRow;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.timeline.TimelinePicture;
import org.claimtrail.web.timeline.TimelineWords;
import org.jspecify.annotations.Nullable;

/**
 * A claim's page.
 *
 * @param shown the dossier that the page is about
 * @param evidence what it has of that
 * @param now the dossier of the present, which says what has changed since
 * @param timeline of the present: what came after {@code shown} is shown as later
 * @param backing who stands behind the claim
 * @param overtakenAt when something later took the place of what is shown; null where nothing did
 * @param behind the last release, where the next would show otherwise; null where the public reads it all, or never read anything
 */
@TemplateData
public record ClaimPage(
        Dossier shown,
        ClaimEvidence evidence,
        Dossier now,
        Timeline timeline,
        AssessmentPanel backing,
        Instant overtakenAt,
        @Nullable ReleasePeriod behind,
        Viewer viewer) {
    public ClaimPage(
            Dossier shown,
            Dossier now,
            Timeline timeline,
            AssessmentPanel backing,
            Instant overtakenAt,
            @Nullable ReleasePeriod behind,
            Viewer viewer) {
        this(shown, ClaimEvidence.of(shown.evidence()), now, timeline, backing, overtakenAt, behind, viewer);
    }

    /** Whether there are others that can't be true beside it. */
    public boolean hasRivals() {
        return shown.relations().stream().anyMatch(RelationView::contradicts);
    }

    /** Whether what is shown is not the present. */
    public boolean isPast() {
        return overtakenAt != null || shown.asOf() != null;
    }

    public ClaimView claim() {
        return shown.claim();
    }

    public Instant knownAt() {
        return shown.knownAt();
    }

    /** What items have in common word for word, and nobody recorded why. */
    public EqualWordsNote equalWords() {
        return EqualWordsNote.of(shown.evidence(), backing.basis());
    }

    /** Where somebody looked; not what was logged by mistake. */
    public List<SearchView> searches() {
        return shown.searchLog().stream()
                .filter(search -> search.withdrawal() == null)
                .toList();
    }

    /** Requests that nobody answered, or not yet: those that were answered stand with their reply. */
    public List<CommentRequestView> unanswered() {
        return shown.commentRequests().stream()
                .filter(request -> request.withdrawal() == null && request.outcome() != Outcome.REPLIED)
                .toList();
    }

    /** The same, and those that were recorded by mistake. */
    public List<CommentRequestView> asked() {
        return shown.commentRequests().stream()
                .filter(request -> request.withdrawal() != null || request.outcome() != Outcome.REPLIED)
                .toList();
    }

    /** Of what was asked, that to which this reply is recorded as the answer. */
    public List<CommentRequestView> answeredBy(ReplyView reply) {
        return shown.commentRequests().stream()
                .filter(request -> request.withdrawal() == null
                        && request.outcome() == Outcome.REPLIED
                        && reply.id().equals(request.replyId()))
                .toList();
    }

    /** What points one way, by line. */
    public EvidenceByLine byLine(Direction direction) {
        return EvidenceByLine.of(direction, evidence.pointing(direction), backing);
    }

    /** Who published the work that an item stands in; null where that is who vouches for it, and so is named already. */
    public @Nullable String outlet(EvidenceView item) {
        String publisher = backing.publisher(item.publicationId());
        return item.sourceName().equals(publisher) ? null : publisher;
    }

    /** Whether a part that much evidence makes too long is there. */
    public boolean has(String part, ItemSearch search) {
        return !evidence.isMuch() || search.unfolds(part) || isPast() && part.equals("when");
    }

    /** Its address, with a part of it that much evidence makes too long. */
    public String unfolding(String part) {
        return viewer.here("unfold", part);
    }

    /** What is looked for among much evidence. */
    public List<EvidenceView> found(ItemSearch search) {
        return search.among(evidence.all());
    }

    /** Whether of much evidence each item is named only: on paper, where nothing unfolds, all of it may be asked for. */
    public boolean folds(ItemSearch search) {
        return evidence.isMuch() && !search.unfolds("evidence");
    }

    /** Its address, with the picture of one line. */
    public String drawing(LineRow row) {
        return viewer.here("line", row.id().toString());
    }

    /** Its address, with one of much evidence open. */
    public String opening(EvidenceView item) {
        return viewer.here("item", item.id().toString());
    }

    /** What bears on it and points neither way. */
    public Few<EvidenceView> openQuestions() {
        return few(evidence.neutral());
    }

    /** Beside much evidence there is room for less of all else. */
    private <T> Few<T> few(List<T> all) {
        return Few.of(evidence.isMuch() ? 3 : 6, all);
    }

    public Few<ReplyView> replies() {
        return few(shown.replies());
    }

    public Few<CommentRequestView> requests() {
        return few(asked());
    }

    /** What was judged. */
    public ClaimJudgements judgements() {
        return ClaimJudgements.of(shown);
    }

    /** What was put right or withdrawn, latest first. */
    public List<Correction> corrections() {
        return Correction.in(shown, timeline, TimelineWords.in(viewer.locale()));
    }

    /** When the versions were recorded that came before this one, oldest first. */
    public List<Instant> earlier(Versioned version) {
        return timeline.events().stream()
                .filter(event -> event.kind().isVersion()
                        && event.subject().id().equals(version.id())
                        && event.recordedAt().isBefore(version.recordedAt()))
                .map(Event::recordedAt)
                .toList();
    }

    /** What was recorded since the last release and is not let out yet; null where there was none, or nothing is. */
    public @Nullable Unreleased unreleased() {
        return behind == null
                ? null
                : new Unreleased(behind, shown, timeline, judgements().decided(), viewer.locale());
    }

    public boolean canPause() {
        return !isPast() && viewer.decides() && claim().visibility() == Visibility.PUBLISHED;
    }

    /** In all other languages. */
    public List<Translation> translations() {
        Translation shown = claim().translationInto(viewer.reads());
        return claim().translations().stream()
                .filter(other -> !other.equals(shown))
                .toList();
    }

    /** All that happened up to now; what came after the moment that is shown is drawn as later. */
    public TimelinePicture picture() {
        return TimelinePicture.of(
                timeline.events(), overtakenAt == null ? null : knownAt(), TimelineWords.in(viewer.locale()));
    }

    /** How many things were recorded after the moment that is shown. */
    public long later() {
        return timeline.events().stream()
                .filter(event -> event.recordedAt().isAfter(knownAt()))
                .count();
    }

    public boolean hasStatusChanged() {
        return now.claim().status() != claim().status();
    }

    public boolean canRecord() {
        return !isPast() && viewer.records();
    }
}
