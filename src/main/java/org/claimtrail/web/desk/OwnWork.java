package org.claimtrail.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.account.work.Assignments;
import org.claimtrail.account.work.Watching;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.judgement.queue.ReviewQueue;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.reply.comment.PendingRequest;
import org.claimtrail.reply.comment.PendingRequests;
import org.claimtrail.web.kit.Column;
import org.claimtrail.web.kit.Viewer;

/** Reads what is the reader's own: what is assigned to them, and what reached them. */
@ApplicationScoped
class OwnWork {
    @Inject
    Assignments assignments;

    @Inject
    Watching watching;

    @Inject
    Claims claims;

    @Inject
    ReviewQueue reviewQueue;

    @Inject
    PendingRequests requests;

    @Inject
    NewsDesk newsDesk;

    @Inject
    Viewer viewer;

    Mine mine(Moment present) {
        Page<AssignmentView> assigned =
                assignments.toDo(viewer.person(), new Window(present, null, Column.MOST, "mine"));
        List<UUID> claimIds = ids(assigned, Subject.Kind.CLAIM);
        Map<UUID, ClaimView> named = claimIds.isEmpty() ? Map.of() : claims.among(claimIds, present);
        return new Mine(
                requests.among(ids(assigned, Subject.Kind.COMMENT_REQUEST), present),
                reviewQueue.waiting(ids(assigned, Subject.Kind.JUDGEMENT), present),
                claimIds.stream().map(named::get).toList(),
                assigned.next() != null,
                watching.any(),
                newsDesk.unread());
    }

    private static List<UUID> ids(Page<AssignmentView> assigned, Subject.Kind kind) {
        return assigned.items().stream()
                .map(AssignmentView::subject)
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }

    /** Whose each of these is, by its id: so that nobody takes up what somebody does already. */
    Map<UUID, AssignmentView> assigned(
            List<Proposal> proposals, List<PendingRequest> pending, List<ReconsiderationView> again, Moment present) {
        List<Subject> subjects = Stream.of(
                        proposals.stream()
                                .map(it ->
                                        Subject.Kind.JUDGEMENT.of(it.judgement().id())),
                        pending.stream()
                                .map(it -> Subject.Kind.COMMENT_REQUEST.of(
                                        it.request().id())),
                        again.stream().map(it -> Subject.Kind.CLAIM.of(it.claimId())))
                .flatMap(all -> all)
                .toList();
        return subjects.isEmpty() ? Map.of() : assignments.of(subjects, present);
    }
}
