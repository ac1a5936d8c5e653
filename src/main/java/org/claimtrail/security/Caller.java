package org.claimtrail.security;

import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the request at hand. */
@ApplicationScoped
public class Caller {
    /** The login server's name of the client that calls with a token of its own. */
    private static final String CLIENT = "client_id";

    /** The subject of who answers for that client. */
    private static final String OWNER = "owner";

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    EntityManager database;

    @Inject
    Actors actors;

    /** As Keycloak writes the {@code sub} of a person's tokens: one of its own, or one of a directory that it asks. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|f:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\\S+");

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

    /** Whether they make and end API clients. */
    public boolean manages() {
        return identity.hasRole(Role.ADMIN);
    }

    /** The token's {@code sub}, as {@link Actor#subject} has it. */
    public String subject() {
        return token.getSubject();
    }

    /** The caller as the one who records; kept from their first recording on. Needs a transaction. */
    public Actor actor() {
        return actors.keep(subject(), this::name, kind());
    }

    /** Their user name. */
    public String name() {
        return token.getClaim(Claims.preferred_username);
    }

    public Actor.Kind kind() {
        return kindOf(token);
    }

    /** A person signed in, so their token is of a session, and names no client that it was given to for its own sake. */
    public static Actor.Kind kindOf(JsonWebToken token) {
        boolean isPerson = token.containsClaim(OidcConstants.ID_TOKEN_SID_CLAIM) && !token.containsClaim(CLIENT);
        return isPerson ? Actor.Kind.PERSON : Actor.Kind.CLIENT;
    }

    /**
     * Keeps who answers for the calling client, so that they are never the second of two people; returns whether anybody does. Needs a
     * transaction.
     */
    public boolean keepOwner() {
        String owner = token.getClaim(OWNER);
        if (owner == null || !ACCOUNT.matcher(owner).matches()) {
            return false;
        }
        database.createNativeQuery("insert into client_owner (client, owner) select ?1, ?2 where not exists"
                        + " (select from client_owner where client = ?1 and owner = ?2) on conflict do nothing")
                .setParameter(1, actor().subject())
                .setParameter(2, owner)
                .executeUpdate();
        return true;
    }

    /** Whether the caller answers for this client, or did when it proposed something. */
    public boolean answersFor(Actor client) {
        return answering(client).contains(subject());
    }

    /** The subjects of the clients that the caller answers for, or did when these proposed something. */
    public List<String> clients() {
        return subjects("select client from client_owner where owner = ?1", subject());
    }

    /** The subjects of those who answer for this client, or did when it proposed something. */
    public List<String> answering(Actor client) {
        return subjects("select owner from client_owner where client = ?1", client.subject());
    }

    private List<String> subjects(String sql, String of) {
        List<?> found =
                database.createNativeQuery(sql, Tuple.class).setParameter(1, of).getResultList();
        return found.stream().map(row -> ((Tuple) row).get(0, String.class)).toList();
    }
}
