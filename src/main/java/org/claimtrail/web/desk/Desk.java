package org.claimtrail.web.desk;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.assessment.ReconsiderationView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.judgement.Overtaken;
import org.claimtrail.judgement.Proposal;
import org.claimtrail.reply.comment.PendingRequest;
import org.claimtrail.web.kit.Column;

/**
 * What lies on somebody's desk.
 *
 * @param unreleased the published claims of which the public does not read yet what was recorded; denials first
 * @param again the claims that something shook on which they rest
 * @param since the last visit, from which on things count as changed
 */
@TemplateData
public record Desk(
        Column<ClaimView> unreleased,
        Column<ReconsiderationView> again,
        Column<Proposal> toDecide,
        Column<PendingRequest> pending,
        Column<Overtaken> overtaken,
        Column<ChangedClaim> changed,
        Instant since,
        LocalDate today) {

    public String toDo() {
        int count = pending.rows().size() + overtaken.rows().size();
        return count + (pending.hasMore() || overtaken.hasMore() ? "+" : "");
    }
}
