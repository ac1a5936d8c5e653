package org.claimtrail.account.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.account.People;
import org.claimtrail.account.PersonRole;
import org.claimtrail.account.PersonView;
import org.claimtrail.account.PresentRoles;
import org.claimtrail.judgement.Decisions;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Actors;
import org.claimtrail.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The door to the people whose something can be: all whose role lets them do it, as the login server says, whether they ever did anything
 * here or not. While that is away everybody can still take something themselves, or hand it back: for this their token's word is enough.
 */
@ApplicationScoped
public class Assignees {
    private static final Set<PersonRole> WORKERS = EnumSet.of(PersonRole.FACT_CHECKER, PersonRole.EDITOR);
    private static final Set<PersonRole> DECIDERS = EnumSet.of(PersonRole.EDITOR);

    @Inject
    People people;

    @Inject
    PresentRoles presentRoles;

    @Inject
    Decisions decisions;

    @Inject
    Caller caller;

    @Inject
    Actors actors;

    /** Those who work on claims and requests, by name. */
    public List<AssigneeView> all() {
        return people.having(WORKERS).stream().map(AssigneeView::of).toList();
    }

    /** Those who can do this, by name: of a proposal, who can decide it. */
    public List<AssigneeView> of(Subject subject) {
        Set<String> proposers = proposers(subject);
        return people.having(doing(subject)).stream()
                .map(AssigneeView::of)
                .filter(person -> !proposers.contains(person.id()))
                .toList();
    }

    /** Whoever calls, if they can do this: all that is known while the login server is away. */
    public List<AssigneeView> callerAlone(Subject subject) {
        boolean can = mayCallerDo(subject) && !proposers(subject).contains(caller.subject());
        return can ? List.of(me()) : List.of();
    }

    private AssigneeView me() {
        return new AssigneeView(caller.subject(), caller.name());
    }

    private boolean mayCallerDo(Subject subject) {
        return subject.kind() == Subject.Kind.JUDGEMENT ? caller.decides() : caller.records();
    }

    private static Set<PersonRole> doing(Subject subject) {
        return subject.kind() == Subject.Kind.JUDGEMENT ? DECIDERS : WORKERS;
    }

    private Set<String> proposers(Subject subject) {
        return subject.kind() == Subject.Kind.JUDGEMENT ? decisions.proposers(subject.id()) : Set.of();
    }

    /** The same; told so where it is somebody's who can do it no longer. */
    AssignmentView marked(AssignmentView assignment) {
        boolean isLeft =
                assignment.personId() != null && presentRoles.lacks(assignment.personId(), doing(assignment.subject()));
        return isLeft ? assignment.left() : assignment;
    }

    /**
     * @throws Problem 422 in {@code field} where that is nobody who may do this, or the first of two people, who is never the second; 503
     *     where the login server can't be asked
     */
    AssigneeView require(String field, Subject subject, String id) {
        if (proposers(subject).contains(id)) {
            throw Problem.refused(field, Refusal.PROPOSER, nameOf(id));
        }
        boolean isCaller = id.equals(caller.subject()) && mayCallerDo(subject);
        return isCaller ? me() : other(field, subject, id);
    }

    /** Whoever answers for a program that proposed something may have recorded nothing. */
    private String nameOf(String id) {
        Actor known = actors.known(id);
        return known == null ? id : known.name();
    }

    private AssigneeView other(String field, Subject subject, String id) {
        Actor known = actors.known(id);
        if (known != null && known.kind() != Actor.Kind.PERSON) {
            throw Problem.refused(field, Refusal.PROGRAM, known.name());
        }
        PersonView person = people.present(id);
        if (person == null) {
            throw Problem.refused(field, Refusal.NOBODY);
        }
        Set<PersonRole> needed = doing(subject);
        if (Collections.disjoint(person.roles(), needed)) {
            List<String> names = needed.stream().map(PersonRole::realmRole).toList();
            throw Problem.refused(field, Refusal.UNFIT, person.name(), names);
        }
        return AssigneeView.of(person);
    }

    /** Kept from now on where the record named them never before. Of two who give each other their first work, neither waits for ever. */
    @Nullable
    Actor named(@Nullable AssigneeView person) {
        if (person == null) {
            return null;
        }
        if (caller.subject().compareTo(person.id()) < 0) {
            caller.actor();
        }
        return actors.keep(person.id(), person::name, Actor.Kind.PERSON);
    }
}
