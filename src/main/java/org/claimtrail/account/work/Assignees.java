package org.claimtrail.account.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.claimtrail.account.People;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;

/** The door to the people whose something can be: whoever recorded anything here, or asks for it now. */
@ApplicationScoped
public class Assignees {
    @Inject
    EntityManager database;

    @Inject
    People people;

    @Inject
    Caller caller;

    /** By name. */
    public List<AssigneeView> all() {
        return people.known().stream()
                .map(person -> new AssigneeView(person.subject(), person.name()))
                .toList();
    }

    /** @throws Problem 422 in {@code field} where that is nobody who is known here, or an API client */
    Actor require(String field, String id) {
        Actor person = id.equals(caller.subject()) ? caller.actor() : database.find(Actor.class, id);
        if (person == null) {
            throw Problem.refused(field, Refusal.NOBODY);
        }
        if (person.kind() != Actor.Kind.PERSON) {
            throw Problem.refused(field, Refusal.PROGRAM, person.name());
        }
        return person;
    }
}
