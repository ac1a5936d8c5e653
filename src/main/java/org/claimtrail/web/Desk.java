package org.claimtrail.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.assessment.ReconsiderationView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.judgement.Overtaken;
import org.claimtrail.judgement.Proposal;
import org.claimtrail.reply.PendingRequest;

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

    /** Rows, of which no more are shown than a person can take in; one more than that tells that there are more. */
    @TemplateData
    public record Column<T>(List<T> found) {
        static final int MOST = 30;

        public List<T> rows() {
            return hasMore() ? found.subList(0, MOST) : found;
        }

        public boolean hasMore() {
            return found.size() > MOST;
        }

        /** {@code 4}, or {@code 30+}. */
        public String count() {
            return rows().size() + (hasMore() ? "+" : "");
        }
    }

    public String toDo() {
        int count = pending.rows().size() + overtaken.rows().size();
        return count + (pending.hasMore() || overtaken.hasMore() ? "+" : "");
    }
}
