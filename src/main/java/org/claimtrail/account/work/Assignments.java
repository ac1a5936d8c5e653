package org.claimtrail.account.work;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.Decisions;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.reply.comment.CommentRequests;
import org.claimtrail.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The door to assignments: whose a claim, a proposal or a request for comment is to do. They are facts, of which nothing follows: no
 * proposal becomes stale by one, no release lags, no decision is overtaken.
 */
@ApplicationScoped
public class Assignments {
    private static final String PRESENT =
            "from Assignment a left join fetch a.person join fetch a.recorded.by where a.recorded.at ="
                    + " (select max(n.recorded.at) from Assignment n where n.subjectId = a.subjectId and n.recorded.at <= :knownAt)";

    /** Not what is done: a proposal that ended, a request that something came of, or that was recorded by mistake. */
    private static final String TO_DO = "(a.subjectKind <> JUDGEMENT or not exists"
            + " (from Decision d where d.judgementId = a.subjectId and d.recorded.at <= :knownAt))"
            + " and (a.subjectKind <> COMMENT_REQUEST or "
            + Withdrawal.none("CommentRequestWithdrawal", "commentRequestId", "a.subjectId")
            + " and not exists (from CommentOutcome o where o.commentRequestId = a.subjectId and o.outcome <> PENDING"
            + " and o.recorded.at = (select max(l.recorded.at) from CommentOutcome l"
            + " where l.commentRequestId = a.subjectId and l.recorded.at <= :knownAt)))";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Assignees assignees;

    @Inject
    Claims claims;

    @Inject
    Judgements judgements;

    @Inject
    Decisions decisions;

    @Inject
    CommentRequests requests;

    /** Makes it somebody's, or nobody's, to do. Whose it is already is nothing new, and is not recorded again. */
    @Transactional
    public AssignmentView assign(Subject subject, @Nullable String ifMatch, NewAssignment said) {
        // Before anything is locked: nobody else is to wait for another server.
        AssigneeView person = latest(subject).isTo(said.personId()) ? null : required(subject, said);
        lock(subject);
        AssignmentView present = latest(subject);
        if (Objects.equals(present.personId(), said.personId())) {
            return assignees.marked(present);
        }
        present.requireMatch(ifMatch);
        if (person == null) {
            // It was theirs a moment ago.
            person = required(subject, said);
        }
        Actor actor = assignees.named(person);
        Recorded recorded = ledger.place();
        Assignment assignment = new Assignment(subject, actor, recorded);
        database.persist(assignment);
        ledger.record(kind(subject), subject.id(), said);
        return AssignmentView.of(assignment);
    }

    private @Nullable AssigneeView required(Subject subject, NewAssignment said) {
        return said.personId() == null ? null : assignees.require("personId", subject, said.personId());
    }

    private void lock(Subject subject) {
        switch (subject.kind()) {
            case JUDGEMENT -> decisions.lockOpen(subject.id());
            case COMMENT_REQUEST -> requests.lockStanding(subject.id());
            default -> claims.lock(subject.id());
        }
    }

    private static EntryKind kind(Subject subject) {
        return switch (subject.kind()) {
            case JUDGEMENT -> EntryKind.JUDGEMENT_ASSIGNED;
            case COMMENT_REQUEST -> EntryKind.COMMENT_REQUEST_ASSIGNED;
            default -> EntryKind.CLAIM_ASSIGNED;
        };
    }

    /** Whose it is; nobody's where nobody ever said so. */
    public AssignmentView get(Subject subject, Moment moment) {
        switch (subject.kind()) {
            case JUDGEMENT -> judgements.get(subject.id(), moment);
            case COMMENT_REQUEST -> requests.get(subject.id(), moment);
            default -> claims.get(subject.id(), moment);
        }
        return of(List.of(subject), moment).get(subject.id());
    }

    private AssignmentView latest(Subject subject) {
        return recorded(List.of(subject), ledger.present()).get(subject.id());
    }

    /** Whose each of these is, by its id. */
    public Map<UUID, AssignmentView> of(Collection<Subject> subjects, Moment moment) {
        Map<UUID, AssignmentView> assigned = recorded(subjects, moment);
        assigned.replaceAll((id, assignment) -> assignees.marked(assignment));
        return assigned;
    }

    private Map<UUID, AssignmentView> recorded(Collection<Subject> subjects, Moment moment) {
        Map<UUID, AssignmentView> assigned =
                subjects.stream().collect(toMap(Subject::id, AssignmentView::never, (one, same) -> one));
        moment.bind(database.createQuery(PRESENT + " and among(:subjects, a.subjectId)", Assignment.class))
                .setParameter("subjects", assigned.keySet().toArray(UUID[]::new))
                .getResultStream()
                .forEach(it -> assigned.put(it.subject().id(), AssignmentView.of(it)));
        return assigned;
    }

    /**
     * What is somebody's and still to do, latest assigned first.
     *
     * @param personId whose; null for everybody's
     */
    public Page<AssignmentView> toDo(@Nullable String personId, Window window) {
        Where where = new Where(" and a.person is not null and " + TO_DO)
                .and("a.person.subject = :person", "person", personId);
        String hql = PRESENT + where + window.olderThan("a.id") + " order by a.id desc";
        Stream<Assignment> found = where.bind(window.bind(database.createQuery(hql, Assignment.class)))
                .getResultStream();
        return window.page(found.map(AssignmentView::of).map(assignees::marked).toList(), AssignmentView::id);
    }
}
