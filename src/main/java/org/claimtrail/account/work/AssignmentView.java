package org.claimtrail.account.work;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.http.Tagged;
import org.claimtrail.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose something is to do at a moment.
 *
 * @param id of the assignment; null where it never was anybody's
 * @param personId null where it is nobody's
 * @param person by name
 * @param changedAt the latest instant at which anything shown here was recorded; null where nothing was
 * @param recordedAt since when; null where it never was anybody's
 * @param recordedBy who said so
 */
@Schema(name = "Assignment")
public record AssignmentView(
        @Nullable UUID id,
        Subject subject,
        @Nullable String personId,
        @Nullable String person,
        @Nullable Instant changedAt,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy)
        implements Tagged {
    static AssignmentView of(Assignment assignment) {
        Actor person = assignment.person();
        return new AssignmentView(
                assignment.id(),
                assignment.subject(),
                person == null ? null : person.subject(),
                person == null ? null : person.name(),
                assignment.recorded().at(),
                assignment.recorded().at(),
                assignment.recorded().by().name());
    }

    /** Of what never was anybody's. */
    static AssignmentView never(Subject subject) {
        return new AssignmentView(null, subject, null, null, null, null, null);
    }

    public boolean isTo(String personId) {
        return personId.equals(this.personId);
    }

    /** What never was anybody's has a state to match, too: two who take it at once are told apart. */
    @Override
    public String etag() {
        return changedAt == null ? "\"never\"" : Tagged.super.etag();
    }
}
