package org.claimtrail.judgement.queue;

import static org.claimtrail.history.Projection.STILL;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.JudgementFilter;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Caller;

/** The door to the review queue: what waits to be decided. */
@ApplicationScoped
public class ReviewQueue {
    private static final String PROPOSAL = "select new org.claimtrail.judgement.queue.Proposal(" + Judgements.SHOWN
            + ", v.key.id, v.statement, v.language, s.name, t.name,"
            + " case when j.recorded.by.subject = :me then true else false end,"
            + " case when answers_for(:me, j.recorded.by.subject) then true else false end) from Judgement j"
            + " left join OpenJudgement o on o.judgementId = j.id"
            + Judgements.ENDED
            + " left join EvidenceVersion e on " + known("EvidenceVersion", "e", "j.subjectId")
            + " left join ClaimVersion v on "
            + known("ClaimVersion", "v", "coalesce(e.claimId, j.subjectId)")
            + " left join SourcePair q on q.id = j.subjectId"
            + " left join SourceVersion s on "
            + known("SourceVersion", "s", "coalesce(e.sourceId, q.sourceId, j.subjectId)")
            + " left join SourceVersion t on " + known("SourceVersion", "t", "q.otherId");

    /** What waits for its decision by now. */
    private static final String OPEN = "o.knownUntil = :still and o.knownFrom <= :knownAt";

    private static final String OTHERS =
            " and j.recorded.by.subject <> :me and not answers_for(:me, j.recorded.by.subject)"
                    + " and (c.id is null or w.changeRequestId is not null)";

    private static final String PROPOSERS =
            "select new org.claimtrail.judgement.queue.Proposer(a.subject, a.name) from OpenJudgement o"
                    + " join Judgement j on j.id = o.judgementId join j.recorded.by a where o.knownUntil = :still"
                    + " group by a.subject, a.name order by a.name, a.subject";

    private static final String CHANGES_ASKED = "select c.judgementId from ChangeRequest c"
            + " join OpenJudgement o on o.judgementId = c.judgementId and o.knownUntil = :still"
            + " where among(:mine, c.proposedBy) and not exists (from ChangeAnswer w where w.changeRequestId = c.id)";

    private static final String DROPPED = "select d.judgementId from Decision d where among(:mine, d.proposedBy)"
            + " and d.outcome in (REJECTED, STALE) and d.recorded.at > :since and not exists (from Judgement n"
            + " where n.subjectId = d.subjectId and n.aspect = d.aspect and n.id > d.judgementId)";

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    @Inject
    EntityManager database;

    @Inject
    Caller caller;

    /** One judgement, to be read by a person. */
    public Proposal proposal(UUID id, Moment moment) {
        return moment.bind(database.createQuery(
                        PROPOSAL + " where j.id = :id and j.recorded.at <= :knownAt", Proposal.class))
                .setParameter("id", id)
                .setParameter("me", caller.subject())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("judgement", id));
    }

    /**
     * The review queue as it is by now, oldest first; the moment is that of what it is about.
     *
     * @param all whether what is not the reader's to decide now is in it: what they or their clients proposed, and of what changes were asked for
     */
    public Page<Proposal> waiting(boolean all, Window window) {
        return waiting(all, JudgementFilter.ANY, window);
    }

    /** The same of what is looked for. */
    public Page<Proposal> waiting(boolean all, JudgementFilter filter, Window window) {
        Where where = filter.in(new Where(OPEN), "array_contains(v.foldedTopics, :topic)");
        String hql = PROPOSAL + " where " + where
                + (all ? "" : OTHERS)
                + window.newerThan("o.judgementId")
                + " order by o.judgementId";
        List<Proposal> proposals = where.bind(window.bind(database.createQuery(hql, Proposal.class)))
                .setParameter("still", STILL)
                .setParameter("me", caller.subject())
                .getResultList();
        return window.page(proposals, proposal -> proposal.judgement().id());
    }

    /** Who proposed what waits for its decision by now, by name. */
    public List<Proposer> proposers() {
        return database.createQuery(PROPOSERS, Proposer.class)
                .setParameter("still", STILL)
                .getResultList();
    }

    /** Of these proposals those that wait for their decision by now, oldest first. */
    public List<Proposal> waiting(Collection<UUID> ids, Moment moment) {
        String hql = PROPOSAL + " where " + OPEN + " and among(:ids, j.id) order by o.judgementId";
        return ids.isEmpty()
                ? List.of()
                : moment.bind(database.createQuery(hql, Proposal.class))
                        .setParameter("still", STILL)
                        .setParameter("me", caller.subject())
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
    }

    /**
     * What the reader, or a client that they answer for, proposed and they have to look at again, latest first: of which changes were asked
     * for, and what was rejected or fell stale, a month long, unless somebody proposed on the same since.
     */
    public List<Proposal> returned(int limit, Moment moment) {
        String[] mine = Stream.concat(Stream.of(caller.subject()), caller.clients().stream())
                .toArray(String[]::new);
        Set<UUID> ids = new HashSet<>(returned(CHANGES_ASKED, mine, "still", STILL));
        ids.addAll(returned(DROPPED, mine, "since", moment.knownAt().minus(TOLD_FOR)));
        return ids.isEmpty()
                ? List.of()
                : moment.bind(database.createQuery(
                                PROPOSAL
                                        + " where among(:ids, j.id) order by coalesce(d.recorded.at, c.recorded.at) desc, j.id",
                                Proposal.class))
                        .setParameter("me", caller.subject())
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .setMaxResults(limit)
                        .getResultList();
    }

    private List<UUID> returned(String hql, String[] mine, String name, Instant instant) {
        return database.createQuery(hql, UUID.class)
                .setParameter("mine", mine)
                .setParameter(name, instant)
                .getResultList();
    }

    /** The one that stands before this one in the queue; null where it is the first. */
    public UUID before(UUID id, Moment moment) {
        String hql = "select o.judgementId from OpenJudgement o where " + OPEN
                + " and o.judgementId < :id order by o.judgementId desc";
        return moment.bind(database.createQuery(hql, UUID.class))
                .setParameter("still", STILL)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
