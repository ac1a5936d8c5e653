package org.claimtrail.account;

import java.time.Instant;
import java.util.List;
import org.claimtrail.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * A person.
 *
 * @param id the subject of their tokens: it stays, whatever they are called
 * @param name their user name at the login server; of who is there no longer, the one in the record
 * @param recordedAs how the record names them, where that is otherwise; null where it is the same, or they recorded nothing
 * @param roles what they may do, as the login server says; none of who may do nothing here any longer
 * @param lastSeenAt when they last used this, to the minute; null where they never did
 */
@Schema(name = "Person")
public record PersonView(
        String id,
        String name,
        @Nullable String recordedAs,
        List<PersonRole> roles,
        State state,
        @Nullable Instant lastSeenAt) {
    /** Whether they can sign in, and have something to do here. */
    @Schema(name = "PersonState")
    public enum State {
        ACTIVE,
        /** The login server lets them in no longer. */
        DISABLED,
        /** They have no role here any longer, or are not at the login server: what they recorded stays. */
        GONE
    }

    static PersonView of(
            UserRepresentation user, List<PersonRole> roles, @Nullable Actor recorded, @Nullable Instant lastSeenAt) {
        String recordedAs = recorded == null || recorded.name().equals(user.getUsername()) ? null : recorded.name();
        State state = Boolean.FALSE.equals(user.isEnabled()) ? State.DISABLED : State.ACTIVE;
        return new PersonView(user.getId(), user.getUsername(), recordedAs, roles, state, lastSeenAt);
    }

    static PersonView gone(Actor actor, @Nullable Instant lastSeenAt) {
        return new PersonView(actor.subject(), actor.name(), null, List.of(), State.GONE, lastSeenAt);
    }
}
