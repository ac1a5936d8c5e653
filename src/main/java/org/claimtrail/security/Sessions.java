package org.claimtrail.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/** A browser's session in its cookies, until it is ended: before anything in them is verified, or renewed. */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessions extends DefaultTokenStateManager {
    @Inject
    EndedSessions ended;

    @Inject
    LoginServer server;

    @Inject
    BlockingSecurityExecutor executor;

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext call,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return super.getTokens(call, config, cookie, context)
                .flatMap(tokens -> hasEnded(call, tokens)
                        .flatMap(hasEnded ->
                                hasEnded ? refused(tokens) : Uni.createFrom().item(tokens)));
    }

    private Uni<Boolean> hasEnded(RoutingContext call, AuthorizationCodeTokens tokens) {
        String session =
                OidcCommonUtils.decodeJwtContent(tokens.getIdToken()).getString(OidcConstants.ID_TOKEN_SID_CLAIM);
        return executor.executeBlocking(() -> ended.has(session)).onFailure().recoverWithItem(() -> {
            // A failure here would take the cookies away: an outage is no sign-out.
            Login.doubt(call);
            return false;
        });
    }

    /** The login server may have been out of reach when the session was ended: it would let them in again, with the same session. */
    private Uni<AuthorizationCodeTokens> refused(AuthorizationCodeTokens tokens) {
        return server.end(tokens.getRefreshToken()).map(done -> {
            throw new AuthenticationFailedException("This session was ended");
        });
    }
}
