package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.account.remark.RemarkView;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.account.work.WatcherView;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.State;
import org.claimtrail.ledger.Subject;
import org.claimtrail.web.form.Form;

/**
 * How the newsroom shares the work on a claim.
 *
 * @param claim whose the claim is
 * @param assigned whose it and what is to do about it are, by their ids
 * @param remarks what was said about the claim, its items and what was proposed
 * @param toMe the form with which the reader takes the claim
 * @param watch the form with which they begin to watch it, or stop
 */
@TemplateData
public record ClaimWork(
        AssignmentView claim,
        Map<UUID, AssignmentView> assigned,
        List<WatcherView> watchers,
        List<RemarkView> remarks,
        Form toMe,
        Form watch) {
    /** What of a claim can be somebody's. */
    static List<Subject> in(Dossier dossier) {
        return Stream.of(
                        Stream.of(Subject.Kind.CLAIM.of(dossier.claim().id())),
                        dossier.judgements().stream()
                                .filter(judgement -> judgement.state() == State.PROPOSED)
                                .map(judgement -> Subject.Kind.JUDGEMENT.of(judgement.id())),
                        dossier.commentRequests().stream()
                                .filter(request -> request.withdrawal() == null)
                                .map(request -> Subject.Kind.COMMENT_REQUEST.of(request.id())))
                .flatMap(subjects -> subjects)
                .toList();
    }

    /** What of a claim can be spoken about. */
    static List<UUID> spokenOf(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.claim().id()),
                        dossier.evidence().stream().map(EvidenceView::id),
                        dossier.judgements().stream().map(JudgementView::id))
                .flatMap(ids -> ids)
                .toList();
    }

    public AssignmentView of(UUID id) {
        return assigned.get(id);
    }

    public boolean isWatchedBy(String person) {
        return watchers.stream().anyMatch(watcher -> watcher.personId().equals(person));
    }
}
