package org.claimtrail.assessment.reconsideration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
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
import java.util.function.Function;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.list.Window;
import org.claimtrail.platform.paging.Page;

/** The door to what has to be looked at again: refuting a claim, retracting a publication, or judging a source shakes what rests on it. */
@ApplicationScoped
public class Reconsiderations implements PanacheRepositoryBase<Reconsideration, UUID> {
    private static final String FROM =
            "select new org.claimtrail.assessment.reconsideration.ReconsiderationView(r, v, c, b, p, j0, j1, t) from Reconsideration r"
                    + " join ClaimVersion v on " + known("ClaimVersion", "v", "r.claimId")
                    + " left join ClaimVersion c on " + known("ClaimVersion", "c", "r.refutedId")
                    + " left join ClaimVersion b on r.why = REWORDED and "
                    + DecidedOn.version(
                            "b",
                            "r.claimId",
                            "(select max(d.recorded.at) from Decision d where d.subjectId = r.claimId"
                                    + " and d.aspect in (STATUS, EVIDENCE_LEVEL) and d.outcome = APPROVED and d.recorded.at < r.recorded.at)")
                    + " left join PublicationVersion p on " + known("PublicationVersion", "p", "r.retractedId")
                    + " left join Judgement j on j.id = r.judgementId left join SourcePair q on q.id = j.subjectId"
                    + " left join SourceVersion j0 on "
                    + known("SourceVersion", "j0", "coalesce(q.sourceId, j.subjectId)")
                    + " left join SourceVersion j1 on " + known("SourceVersion", "j1", "q.otherId")
                    + " left join ThingVersion t on " + known("ThingVersion", "t", "r.thingId");

    /** Those of what fell by the day that is asked for; a thing is one on every day. */
    private static final String BY_THEN = " where r.recorded.at <= :knownAt"
            + " and not exists (from Judgement x where x.id = r.judgementId and x.effectiveOn > :lastDay)"
            + " and not exists (from PublicationRetraction x where x.publicationId = r.retractedId and x.retractedOn > :lastDay"
            + " and x.recorded.at = (select max(y.recorded.at) from PublicationRetraction y"
            + " where y.publicationId = r.retractedId and not y.withdrawn and y.recorded.at <= r.recorded.at))"
            + " and not exists (from ClaimState s where s.key.id = r.refutedId and s.statusOn > :lastDay"
            + " and s.key.knownFrom <= r.recorded.at and s.knownUntil > r.recorded.at)";

    private static final String UNDECIDED = "not exists (from Decision d where d.subjectId = r.claimId"
            + " and (d.aspect = STATUS and r.why <> LEVEL_DEPARTS or d.aspect = EVIDENCE_LEVEL and r.why <> GROUND_WITHDRAWN)"
            + " and " + DecidedOn.settles("d") + " and d.recorded.at > r.recorded.at and d.recorded.at <= :knownAt)";

    /** Where the same cause called twice for the same, the last call is the one that waits. */
    private static final String CALLED_ANEW =
            "exists (from Reconsideration x where x.claimId = r.claimId and x.why = r.why"
                    + " and x.refutedId is not distinct from r.refutedId and x.retractedId is not distinct from r.retractedId"
                    + " and x.judgementId is not distinct from r.judgementId and x.thingId is not distinct from r.thingId"
                    + " and x.recorded.at > r.recorded.at and x.recorded.at <= :knownAt)";

    /**
     * Until the claim's status or evidence level is decided anew; its status, where nothing shows that any longer; its level, where that
     * departs; of a claim that was worded anew, until each of them is that was decided before. What is no longer so calls nobody.
     */
    private static final String OPEN = " and not " + CALLED_ANEW + " and " + stillSo(":knownAt")
            + " and (r.why = REWORDED and "
            + DecidedOn.onOtherWords("r.claimId", "r.recorded.at", ":knownAt", DecidedOn.notAnew(":knownAt"))
            + " or r.why <> REWORDED and " + UNDECIDED + ")";

    /** The last decision on a claim's status or evidence level was taken while this work counted as retracted. */
    private static final String DECIDED_WHILE_RETRACTED =
            "select distinct d.subjectId from Decision d where among(:claims, d.subjectId) and d.recorded.at = (select max(e.recorded.at)"
                    + " from Decision e where e.subjectId = d.subjectId and e.aspect in (STATUS, EVIDENCE_LEVEL)"
                    + " and e.outcome in (APPROVED, REJECTED) and e.recorded.at <= :knownAt)"
                    + " and exists (from PublicationRetraction x where x.publicationId = :work and not x.withdrawn"
                    + " and x.recorded.at = (select max(y.recorded.at) from PublicationRetraction y"
                    + " where y.publicationId = :work and y.recorded.at <= d.recorded.at))";

    /** The first release that could tell of it. */
    private static final String FIRST_RELEASE = " join ClaimState f on f.key.id = r.claimId and f.key.knownFrom ="
            + " (select min(s.key.knownFrom) from ClaimState s where s.key.id = r.claimId"
            + " and s.releasedUntil is not null and s.key.knownFrom >= r.recorded.at)";

    /**
     * What that release showed to be so: what came and went before it is as never recorded. Of a status that nothing shows readers are
     * told where it showed that status, and of a retraction that was none where a release had shown it.
     */
    private static final String TOLD = " and " + stillSo("f.key.knownFrom")
            + " and (r.why <> GROUND_WITHDRAWN or f.status in (RETRACTED, SUPERSEDED, CORROBORATED, CONFIRMED, REFUTED))"
            + " and (r.why <> LEVEL_DEPARTS or f.evidenceLevel is not null)"
            + " and (r.why <> RETRACTION_WITHDRAWN or exists (from ClaimState s where s.key.id = r.claimId"
            + " and s.releasedUntil is not null and s.key.knownFrom < r.recorded.at and s.key.knownFrom >= (select max(x.recorded.at)"
            + " from PublicationRetraction x where x.publicationId = r.retractedId and not x.withdrawn and x.recorded.at < r.recorded.at)))";

    /** What was called for by what was judged of one source or pair, or said of one thing, and waits. */
    private static final String CALLED = "select r from Reconsideration r left join Judgement j on j.id = r.judgementId"
            + " where coalesce(j.subjectId, r.thingId) = :changed and r.why = :why and r.recorded.at <= :knownAt"
            + " and " + UNDECIDED + " and " + stillSo(":knownAt");

    private static final String OTHER_WORDS = "select c.id from Claim c where c.id = :claim and "
            + DecidedOn.onOtherWords("c.id", ":knownAt", ":knownAt", "");

    /** What waited until a relation was withdrawn, and waits no longer. */
    private static final String UNCALLED = "from Reconsideration r where " + UNDECIDED
            + " and " + stillRelated(":before") + " and not " + stillRelated(":knownAt")
            + " and not exists (from Reconsideration x where x.claimId = r.claimId and x.refutedId = r.refutedId"
            + " and x.recorded.at = :knownAt)";

    private static final String OF_ONE = " and r.claimId = :claim";

    /** What waits to be looked at again, newest first. */
    public Page<ReconsiderationView> open(Window window) {
        String hql = FROM + BY_THEN + OPEN + window.olderThan("r.id") + " order by r.id desc";
        return window.page(
                window.bind(getEntityManager().createQuery(hql, ReconsiderationView.class))
                        .getResultList(),
                ReconsiderationView::id);
    }

    /** What calls for another look at one claim, newest first. */
    public List<ReconsiderationView> open(UUID claimId, Moment moment) {
        return of(claimId, FROM + BY_THEN + OF_ONE + OPEN + " order by r.id desc", moment);
    }

    /** What ever called for another look at one claim, in the order of recording. */
    public List<ReconsiderationView> of(UUID claimId, Moment moment) {
        return of(claimId, FROM + BY_THEN + OF_ONE + " order by r.id", moment);
    }

    /** Of these claims those that were last decided while the work counted as retracted. */
    Set<UUID> decidedWhileRetracted(Set<UUID> claimIds, UUID work, Moment moment) {
        return new TreeSet<>(moment.bind(getEntityManager().createQuery(DECIDED_WHILE_RETRACTED, UUID.class))
                .setParameter("claims", claimIds.toArray(UUID[]::new))
                .setParameter("work", work)
                .getResultList());
    }

    /** The same without what was so no longer when a release could first tell of it. */
    public List<ReconsiderationView> told(UUID claimId, Moment moment) {
        return of(claimId, FROM + FIRST_RELEASE + BY_THEN + OF_ONE + TOLD + " order by r.id", moment);
    }

    /** What the last judgements on this source or pair, or corrections of this thing, called for, and what waits for it still; by claim. */
    Map<UUID, Reconsideration> called(Why why, UUID changed, Moment moment) {
        return getEntityManager()
                .createQuery(CALLED, Reconsideration.class)
                .setParameter("changed", changed)
                .setParameter("why", why)
                .setParameter("knownAt", moment.knownAt())
                .getResultStream()
                .collect(toMap(Reconsideration::claimId, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    /** Whether its status or level was decided on other words, or of another claimant, than it has. */
    boolean isDecidedOnOtherWords(UUID claimId, Moment moment) {
        return !getEntityManager()
                .createQuery(OTHER_WORDS, UUID.class)
                .setParameter("claim", claimId)
                .setParameter("knownAt", moment.knownAt())
                .getResultList()
                .isEmpty();
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

    /** HQL: that what called for it is so at an instant, and was put right by nobody. */
    static String stillSo(String at) {
        return ("%1$s and not exists (from PublicationRetraction x where x.publicationId = r.retractedId"
                        + " and x.recorded.at > r.recorded.at and x.recorded.at <= %2$s)"
                        + " and not exists (select 1 from Decision x, Judgement y where y.id = r.judgementId and x.subjectId = y.subjectId"
                        + " and x.aspect = y.aspect and x.outcome = APPROVED and x.recorded.at > r.recorded.at and x.recorded.at <= %2$s)"
                        + " and not exists (select 1 from ThingVersion x, ThingVersion y where x.key.id = r.thingId"
                        + " and y.key.id = r.thingId and y.recorded.at = r.recorded.at and x.sameAsId is distinct from y.sameAsId"
                        + " and x.recorded.at > r.recorded.at and x.recorded.at <= %2$s)"
                        + " and (r.why <> REWORDED or %3$s)"
                        + " and (r.why <> GROUND_WITHDRAWN or not %4$s and not %5$s and not %6$s and not %7$s)")
                .formatted(
                        stillRelated(at),
                        at,
                        DecidedOn.onOtherWords("r.claimId", "r.recorded.at", at, ""),
                        DecidedOn.asDecidedAgain(at),
                        DecidedOn.retractedAgain(at),
                        Relations.succeededAgain("r.claimId", "r.recorded.at", at),
                        DecidedOn.shownAgain(at));
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
