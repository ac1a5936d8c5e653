package org.claimtrail.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the request at hand. */
@ApplicationScoped
public class Caller {
    private static final String SERVICE_ACCOUNT = "service-account-";

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    EntityManager database;

    /** Whether they may see what is not published. */
    public boolean readsInternal() {
        return !Collections.disjoint(identity.getRoles(), Role.READERS);
    }

    /** Whether they are somebody known, whatever they may do. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** Whether they may record and propose. */
    public boolean records() {
        return !Collections.disjoint(identity.getRoles(), Role.RECORDERS);
    }

    /** Whether they may decide what others proposed. */
    public boolean decides() {
        return identity.hasRole(Role.EDITOR);
    }

    /** The token's {@code sub}, as {@link Actor#subject} has it. */
    public String subject() {
        return token.getSubject();
    }

    /** The caller as the one who records; kept from their first recording on. Needs a transaction. */
    public Actor actor() {
        Actor known = database.find(Actor.class, subject());
        return known == null ? firstSeen(subject()) : known;
    }

    /** Two first recordings at once are one actor: the second waits for the first's commit. */
    private Actor firstSeen(String subject) {
        database.createNativeQuery("insert into actor (subject, name, kind) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, name())
                .setParameter(3, kind().name())
                .executeUpdate();
        return database.find(Actor.class, subject);
    }

    /** Their user name. */
    public String name() {
        return token.getClaim(Claims.preferred_username);
    }

    /** Keycloak names the user behind a client's own token {@code service-account-<client>}. */
    Actor.Kind kind() {
        return name().startsWith(SERVICE_ACCOUNT) ? Actor.Kind.CLIENT : Actor.Kind.PERSON;
    }
}
