package org.claimtrail.web.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.reply.comment.PendingRequest;

/**
 * What is the reader's own on their desk.
 *
 * @param hasMore whether more is assigned to them than stands here
 * @param watches whether they watch any claim
 * @param news what reached them that they have not read
 */
@TemplateData
public record Mine(
        List<PendingRequest> requests,
        List<Proposal> proposals,
        List<ClaimView> claims,
        boolean hasMore,
        boolean watches,
        News news) {
    /** What is theirs to decide, as it was proposed. */
    public List<List<Proposal>> decisions() {
        return Proposal.sheets(proposals);
    }

    public int assigned() {
        return requests.size() + decisions().size() + claims.size();
    }

    /** {@code 4}, or {@code 30+}. */
    public String count() {
        return assigned() + (hasMore ? "+" : "");
    }
}
