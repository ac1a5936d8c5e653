package org.claimtrail.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Window;
import org.claimtrail.platform.paging.Page;

/** The door to what has to be looked at again: refuting a claim, retracting a publication, or judging a source shakes what rests on it. */
@ApplicationScoped
public class Reconsiderations implements PanacheRepositoryBase<Reconsideration, UUID> {
    /** Those of what fell by the day that is asked for. */
    private static final String VIEW =
            "select new org.claimtrail.assessment.ReconsiderationView(r, v, c, b, p, j0, j1) from Reconsideration r"
                    + " join ClaimVersion v on " + known("ClaimVersion", "v", "r.claimId")
                    + " left join ClaimVersion c on " + known("ClaimVersion", "c", "r.refutedId")
                    + " left join ClaimVersion b on r.why = REWORDED and b.key.id = r.claimId and b.recorded.at ="
                    + " (select max(x.recorded.at) from ClaimVersion x where x.key.id = r.claimId and x.recorded.at < r.recorded.at)"
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "r.retractedId")
                    + " left join Judgement j on j.id = r.judgementId left join SourcePair q on q.id = j.subjectId"
                    + " left join SourceVersion j0 on "
                    + known("SourceVersion", "j0", "coalesce(q.sourceId, j.subjectId)")
                    + " left join SourceVersion j1 on " + known("SourceVersion", "j1", "q.otherId")
                    + " where r.recorded.at <= :knownAt"
                    + " and not exists (from Judgement x where x.id = r.judgementId and x.effectiveOn > :lastDay)"
                    + " and not exists (from PublicationRetraction x where x.publicationId = r.retractedId and x.retractedOn > :lastDay"
                    + " and x.recorded.at = (select max(y.recorded.at) from PublicationRetraction y"
                    + " where y.publicationId = r.retractedId and not y.withdrawn and y.recorded.at <= r.recorded.at))"
                    + " and not exists (from ClaimState s where s.key.id = r.refutedId and s.statusOn > :lastDay"
                    + " and s.key.knownFrom <= r.recorded.at and s.knownUntil > r.recorded.at)";

    private static final String UNDECIDED = "not exists (from Decision d where d.subjectId = r.claimId"
            + " and (d.aspect = STATUS or d.aspect = EVIDENCE_LEVEL and r.why <> GROUND_WITHDRAWN)"
            + " and d.outcome in (APPROVED, REJECTED) and d.recorded.at > r.recorded.at and d.recorded.at <= :knownAt)";

    /**
     * Until the claim's status or evidence level is decided anew; its status, where nothing shows that any longer; of a claim that was
     * worded anew, until each of them is that was decided before. Whether a work was retracted counts only as it was recorded last, and a relation that turns out never to have
     * been calls nobody.
     */
    private static final String OPEN = " and " + stillRelated(":knownAt")
            + " and not exists (from PublicationRetraction x where x.publicationId = r.retractedId"
            + " and x.recorded.at > r.recorded.at and x.recorded.at <= :knownAt)"
            + " and (r.why <> REWORDED and " + UNDECIDED
            + " or r.why = REWORDED and exists (from Decision d where d.subjectId = r.claimId"
            + " and d.aspect in (STATUS, EVIDENCE_LEVEL) and d.outcome = APPROVED and d.recorded.at < r.recorded.at"
            + " and not exists (from Decision e where e.subjectId = d.subjectId and e.aspect = d.aspect"
            + " and e.outcome in (APPROVED, REJECTED) and e.recorded.at > r.recorded.at and e.recorded.at <= :knownAt)))";

    /** The last decision on a claim's status or evidence level was taken while this work counted as retracted. */
    private static final String DECIDED_WHILE_RETRACTED =
            "select distinct d.subjectId from Decision d where d.subjectId in :claims and d.recorded.at = (select max(e.recorded.at)"
                    + " from Decision e where e.subjectId = d.subjectId and e.aspect in (STATUS, EVIDENCE_LEVEL)"
                    + " and e.outcome in (APPROVED, REJECTED) and e.recorded.at <= :knownAt)"
                    + " and exists (from PublicationRetraction x where x.publicationId = :work and not x.withdrawn"
                    + " and x.recorded.at = (select max(y.recorded.at) from PublicationRetraction y"
                    + " where y.publicationId = :work and y.recorded.at <= d.recorded.at))";

    private static final String FIRST_RELEASE =
            "(select min(s.key.knownFrom) from ClaimState s where s.key.id = r.claimId"
                    + " and s.releasedUntil is not null and s.key.knownFrom >= r.recorded.at)";

    /** What the first release that could tell of it showed to be so; of a status that nothing shows, where it showed that status. */
    private static final String TOLD = " and " + stillRelated(FIRST_RELEASE)
            + " and (r.why <> GROUND_WITHDRAWN or exists (from ClaimState t where t.key.id = r.claimId"
            + " and t.key.knownFrom = " + FIRST_RELEASE + " and t.status in (RETRACTED, SUPERSEDED)))";

    /** What waited until a relation was withdrawn, and waits no longer. */
    private static final String UNCALLED = "from Reconsideration r where " + UNDECIDED
            + " and " + stillRelated(":before") + " and not " + stillRelated(":knownAt")
            + " and not exists (from Reconsideration x where x.claimId = r.claimId and x.refutedId = r.refutedId"
            + " and x.recorded.at = :knownAt)";

    private static final String OF_ONE = " and r.claimId = :claim";

    /** What waits to be looked at again, newest first. */
    public Page<ReconsiderationView> open(Window window) {
        String hql = VIEW + OPEN + window.olderThan("r.id") + " order by r.id desc";
        return window.page(
                window.bind(getEntityManager().createQuery(hql, ReconsiderationView.class))
                        .getResultList(),
                ReconsiderationView::id);
    }

    /** What calls for another look at one claim, newest first. */
    public List<ReconsiderationView> open(UUID claimId, Moment moment) {
        return of(claimId, VIEW + OF_ONE + OPEN + " order by r.id desc", moment);
    }

    /** What ever called for another look at one claim, in the order of recording. */
    public List<ReconsiderationView> of(UUID claimId, Moment moment) {
        return of(claimId, VIEW + OF_ONE + " order by r.id", moment);
    }

    /** Of these claims those that were last decided while the work counted as retracted. */
    Set<UUID> decidedWhileRetracted(Set<UUID> claimIds, UUID work, Moment moment) {
        return new TreeSet<>(moment.bind(getEntityManager().createQuery(DECIDED_WHILE_RETRACTED, UUID.class))
                .setParameter("claims", claimIds)
                .setParameter("work", work)
                .getResultList());
    }

    /** The same without what was called for by a relation that was withdrawn before a release could tell of it. */
    public List<ReconsiderationView> told(UUID claimId, Moment moment) {
        return of(claimId, VIEW + OF_ONE + TOLD + " order by r.id", moment);
    }

    /** The claims that a relation called, which was withdrawn with this recording; by what fell. */
    Map<UUID, Set<UUID>> uncalled(Recorded withdrawn) {
        return withdrawn
                .moment()
                .bind(getEntityManager().createQuery(UNCALLED, Reconsideration.class))
                .setParameter("before", withdrawn.justBefore().knownAt())
                .getResultStream()
                .collect(groupingBy(it -> it.cause().id(), TreeMap::new, mapping(Reconsideration::claimId, toSet())));
    }

    private static String stillRelated(String at) {
        return Relations.stillRelated("r.claimId", "r.why", "r.refutedId", at);
    }

    private List<ReconsiderationView> of(UUID claimId, String hql, Moment moment) {
        return moment.bind(getEntityManager().createQuery(hql, ReconsiderationView.class))
                .setParameter("claim", claimId)
                .getResultList();
    }
}
