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
 * @param personLeft whether they can do it no longer: they left, are locked out, or have no role for it any longer. It stays theirs until
 *     somebody takes it over; false where the login server can't be asked
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
        boolean personLeft,
        @Nullable Instant changedAt,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy)
        implements Tagged {
    private static final String LEFT = ";left\"";

    static AssignmentView of(Assignment assignment) {
        Actor person = assignment.person();
        return new AssignmentView(
                assignment.id(),
                assignment.subject(),
                person == null ? null : person.subject(),
                person == null ? null : person.name(),
                false,
                assignment.recorded().at(),
                assignment.recorded().at(),
                assignment.recorded().by().name());
    }

    /** Of what never was anybody's. */
    static AssignmentView never(Subject subject) {
        return new AssignmentView(null, subject, null, null, false, null, null, null);
    }

    AssignmentView left() {
        return new AssignmentView(id, subject, personId, person, true, changedAt, recordedAt, recordedBy);
    }

    public boolean isTo(@Nullable String personId) {
        return this.personId != null && this.personId.equals(personId);
    }

    /** What never was anybody's has a state to match, too: two who take it at once are told apart. */
    @Override
    public String etag() {
        if (changedAt == null) {
            return "\"never\"";
        }
        return personLeft ? '"' + changedAt.toString() + LEFT : Tagged.super.etag();
    }

    /** That they left stands in nobody's way who takes it over. */
    @Override
    public void requireMatch(@Nullable String ifMatch) {
        Tagged.super.requireMatch(ifMatch == null ? null : ifMatch.replace(LEFT, "\""));
    }
}
