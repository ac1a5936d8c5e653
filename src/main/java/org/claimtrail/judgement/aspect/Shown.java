package org.claimtrail.judgement.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.bearing.CountingEvidence;
import org.claimtrail.history.Moment;
import org.claimtrail.publication.PublishedWorks;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.comment.CommentRequests;

/** Where a source or a publication is seen: it belongs to no claim alone. A fixed number of queries, however many claims there are. */
@ApplicationScoped
public class Shown {
    @Inject
    Claims claims;

    @Inject
    CountingEvidence countingEvidence;

    @Inject
    Replies replies;

    @Inject
    CommentRequests commentRequests;

    @Inject
    PublishedWorks works;

    /** The claims and items of evidence that rest on one of these publications or sources. */
    public Set<UUID> resting(List<UUID> ids, Moment now) {
        Set<UUID> resting = new HashSet<>(countingEvidence.showing(ids, now));
        resting.addAll(claims.showing(ids, now));
        resting.addAll(replies.showing(ids, now));
        return resting;
    }

    /** Where a source is named though nothing rests on it: who asked, who was asked, who published on the way. */
    public Set<UUID> naming(UUID sourceId, Moment now) {
        Set<UUID> naming = new HashSet<>(commentRequests.showing(List.of(sourceId), now));
        naming.addAll(countingEvidence.showing(works.idsBy(sourceId, now), now));
        return naming;
    }
}
