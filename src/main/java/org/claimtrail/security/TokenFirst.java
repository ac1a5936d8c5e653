package org.claimtrail.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A token that is not valid is refused before anything else is looked at, also where none is needed. */
class TokenFirst {
    @Inject
    CurrentIdentityAssociation identity;

    /** Whoever sends credentials is somebody: read as nobody, they would take what is published for all that there is. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void check(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                && request.getUriInfo().getPath().startsWith("/api/")
                && identity.getIdentity().isAnonymous()) {
            throw new AuthenticationFailedException("The credentials are no bearer token");
        }
        if (identity.getIdentity().getPrincipal() instanceof JsonWebToken token && !isNamed(token)) {
            throw new AuthenticationFailedException("The token does not say whose it is");
        }
    }

    /** What is recorded names who recorded it: a client without the realm's scopes has tokens that don't say. */
    private static boolean isNamed(JsonWebToken token) {
        return token.getSubject() != null && token.getClaim(Claims.preferred_username) != null;
    }
}
