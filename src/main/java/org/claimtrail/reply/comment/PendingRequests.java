package org.claimtrail.reply.comment;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Moment;

/** The door to the comment requests that nothing came of yet. */
@ApplicationScoped
public class PendingRequests {
    @Inject
    EntityManager database;

    /** Nearest deadline first. */
    public List<PendingRequest> first(int limit, Moment moment) {
        return moment.bind(database.createQuery(pending("", " limit " + limit), PendingRequest.class))
                .getResultList();
    }

    /** Those of these, nearest deadline first. */
    public List<PendingRequest> among(Collection<UUID> ids, Moment moment) {
        return ids.isEmpty()
                ? List.of()
                : moment.bind(database.createQuery(pending(" and among(:ids, q.key.id)", ""), PendingRequest.class))
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
    }

    private static String pending(String which, String limit) {
        // First which ones, and only then what they are about: most requests came to something.
        return "select new org.claimtrail.reply.comment.PendingRequest(i, v, a, b, c.statement, c.language)"
                + " from (select q.key.id as id from CommentRequestVersion q where "
                + known("CommentRequestVersion", "q") + " and " + CommentRequestWithdrawal.counts("q.key.id")
                + which + " and not exists"
                + " (from CommentOutcome o where o.commentRequestId = q.key.id and o.outcome <> PENDING and o.recorded.at ="
                + " (select max(n.recorded.at) from CommentOutcome n where n.commentRequestId = q.key.id and n.recorded.at <= :knownAt))"
                + " order by q.deadline nulls last, q.key.id" + limit + ") w"
                + " join CommentRequestVersion v on " + known("CommentRequestVersion", "v", "w.id")
                + CommentRequests.OF
                + " join ClaimVersion c on " + known("ClaimVersion", "c", "v.claimId")
                + " order by v.deadline nulls last, v.key.id";
    }
}
