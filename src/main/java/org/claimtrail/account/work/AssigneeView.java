package org.claimtrail.account.work;

import org.claimtrail.account.PersonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whose something can be.
 *
 * @param id the {@code sub} of their tokens, whatever they are called
 */
@Schema(name = "Assignee", examples = "{\"id\": \"7f3c1f0e-2a7d-4c58-9a3b-5f0c6a2e6f0c\", \"name\": \"fleur\"}")
public record AssigneeView(String id, String name) {
    static AssigneeView of(PersonView person) {
        return new AssigneeView(person.id(), person.name());
    }
}
