package org.claimtrail.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A token that is not valid is refused before anything else is looked at, also where none is needed. */
class TokenFirst {
    @Inject
    CurrentIdentityAssociation identity;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void check() {
        identity.getIdentity();
    }
}
