package org.claimtrail.web.desk;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.judgement.queue.Overtaken;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.reply.comment.PendingRequest;
import org.claimtrail.web.kit.Column;

/**
 * What lies on somebody's desk.
 *
 * @param unreleased the published claims of which the public does not read yet what was recorded; denials first
 * @param again the claims that something shook on which they rest
 * @param mine what is the reader's own
 * @param assigned whose what stands here is, by its id
 * @param returned what the reader proposed and has to look at again
 * @param since the last visit, from which on things count as changed
 */
@TemplateData
public record Desk(
        Mine mine,
        Map<UUID, AssignmentView> assigned,
        Column<ClaimView> unreleased,
        Column<ReconsiderationView> again,
        Column<Proposal> toDecide,
        Column<Proposal> returned,
        Column<PendingRequest> pending,
        Column<Overtaken> overtaken,
        Column<ChangedClaim> changed,
        Instant since,
        LocalDate today) {

    public AssignmentView of(UUID id) {
        return assigned.get(id);
    }

    /** What waits, as it was proposed: what is decided on one sheet is one. */
    public List<List<Proposal>> decisions() {
        return Proposal.sheets(toDecide.rows());
    }

    public String decisionCount() {
        return decisions().size() + (toDecide.hasMore() ? "+" : "");
    }

    public String toDo() {
        int count = sheets().size() + pending.rows().size() + overtaken.rows().size();
        return count + (returned.hasMore() || pending.hasMore() || overtaken.hasMore() ? "+" : "");
    }

    /** What the reader has to look at again, as it was proposed. */
    public List<List<Proposal>> sheets() {
        return Proposal.sheets(returned.rows());
    }
}
