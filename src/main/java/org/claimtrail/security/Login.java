package org.claimtrail.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Quarkus' login, and what it leaves open: that the login server can be out of reach, which is nobody's fault who calls and ends
 * nobody's session, and that a session was ended whose tokens are still valid.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Login implements HttpAuthenticationMechanism {
    /** The pages' tenant. */
    static final String WEB = "web";

    /** Where somebody wanted to go stays in a cookie while they sign in, which each request brings. */
    private static final int LONGEST_KEPT = 1_000;

    /** The parameter of the login page that names another page. */
    private static final String BACK = "back";

    private static final String OUT_OF_REACH = Login.class.getName() + ".outOfReach";
    private static final ChallengeData NOT_HERE = new ChallengeData(HttpResponseStatus.MISDIRECTED_REQUEST.code());
    private static final ChallengeData TRY_LATER =
            new ChallengeData(HttpResponseStatus.SERVICE_UNAVAILABLE.code(), HttpHeaderNames.RETRY_AFTER, "5");

    @Inject
    OidcAuthenticationMechanism quarkus;

    @Inject
    LoginServer server;

    @Inject
    OwnHost host;

    @Inject
    EndedSessions ended;

    @Inject
    ApiClientAccess clients;

    @Inject
    VerifiedTokens verified;

    @Inject
    BlockingSecurityExecutor executor;

    /** That it can't be told whether this caller's session was ended. */
    static void doubt(RoutingContext call) {
        call.put(OUT_OF_REACH, true);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        readOneBlank(call.request());
        SecurityIdentity before = verified.of(call);
        return before != null ? Uni.createFrom().item(before) : verify(call, identities);
    }

    /** RFC 6750, 2.1: one or more may stand before a token, and Quarkus takes the second for a part of it. */
    private static void readOneBlank(HttpServerRequest request) {
        List<String> credentials = request.headers().getAll(HttpHeaderNames.AUTHORIZATION);
        // Of two, none is taken.
        if (credentials.size() == 1) {
            request.headers()
                    .set(HttpHeaderNames.AUTHORIZATION, credentials.get(0).replaceFirst(" +", " "));
        }
    }

    private Uni<SecurityIdentity> verify(RoutingContext call, IdentityProviderManager identities) {
        return server.inTime(quarkus.authenticate(call, identities))
                .flatMap(identity ->
                        identity == null || isPage(call) ? known(call, identity) : unlessEnded(call, identity))
                .onFailure()
                .recoverWithUni(failure -> failed(call, failure))
                // Whoever authenticates is asked for the challenge, and Quarkus' own mechanism has put itself there.
                .eventually(() -> call.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    private static Uni<SecurityIdentity> known(RoutingContext call, SecurityIdentity identity) {
        return Uni.createFrom().item(call.get(OUT_OF_REACH) == null ? identity : null);
    }

    /** The tokens of a browser's session open the API too, for whoever copied them; those of a program are none of a session. */
    private Uni<SecurityIdentity> unlessEnded(RoutingContext call, SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        String session = token.getClaim(OidcConstants.ID_TOKEN_SID_CLAIM);
        String client = token.getClaim(Claims.azp);
        return executor.executeBlocking(() -> session == null ? clients.isOver(client) : ended.has(session))
                .onFailure()
                .invoke(failure -> doubt(call))
                .onItem()
                .transform(hasEnded -> {
                    if (hasEnded) {
                        throw new AuthenticationFailedException();
                    }
                    return identity;
                })
                .invoke(() -> verified.add(call, identity));
    }

    /** A page is shown as to anybody, and asks for a login where it needs one; a token that was sent is taken or refused. */
    private Uni<SecurityIdentity> failed(RoutingContext call, Throwable failure) {
        boolean outOfReach = call.get(OUT_OF_REACH) != null || server.isOutOfReach(failure);
        if (outOfReach) {
            doubt(call);
        }
        if (isPage(call)
                && (outOfReach || failure instanceof AuthenticationFailedException || isUnverified(call, failure))) {
            if (!outOfReach) {
                forget(call);
            }
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().failure(outOfReach ? new AuthenticationFailedException(failure) : failure);
    }

    /**
     * A session that can't be verified, such as one whose tokens a key signed that the realm has no longer: to Quarkus, that is an attack. What
     * comes back from a login is no session yet, and whoever were sent there again might be for ever.
     */
    private static boolean isUnverified(RoutingContext call, Throwable failure) {
        return failure instanceof AuthenticationCompletionException
                && call.request().getParam(OidcConstants.CODE_FLOW_STATE) == null;
    }

    /** A session that is over would else be tried again with each page. */
    private static void forget(RoutingContext call) {
        OidcTenantConfig config = call.get(OidcTenantConfig.class.getName());
        List.copyOf(call.request().cookies()).stream()
                .map(Cookie::getName)
                .filter(OidcUtils::isSessionCookie)
                .forEach(cookie -> OidcUtils.removeCookie(call, config, cookie));
    }

    private static boolean isPage(RoutingContext call) {
        OidcTenantConfig config = call.get(OidcTenantConfig.class.getName());
        return config != null && config.tenantId().filter(WEB::equals).isPresent();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        if (call.get(OUT_OF_REACH) != null) {
            return Uni.createFrom().item(TRY_LATER);
        }
        if (!isPage(call)) {
            return quarkus.getChallenge(call);
        }
        if (!host.isAsked(call.request())) {
            return Uni.createFrom().item(NOT_HERE);
        }
        if (call.request().uri().length() > LONGEST_KEPT) {
            return Uni.createFrom()
                    .item(new ChallengeData(
                            HttpResponseStatus.FOUND.code(), HttpHeaderNames.LOCATION, shortened(call.request())));
        }
        // Quarkus' challenge takes the session's cookies away, and nobody should be sent to an address where nothing
        // answers.
        return server.answers()
                .flatMap(answers ->
                        answers ? quarkus.getChallenge(call) : Uni.createFrom().item(TRY_LATER))
                .onFailure(server::isOutOfReach)
                .recoverWithItem(TRY_LATER);
    }

    /** The path alone, of the page and of the one that it leads back to; the first page where that is too long as well. */
    private static String shortened(HttpServerRequest request) {
        String back = request.getParam(BACK);
        QueryStringEncoder address = new QueryStringEncoder(request.path());
        if (back != null) {
            address.addParam(BACK, back.split("[?#]", 2)[0]);
        }
        return address.toString().length() > LONGEST_KEPT ? "/" : address.toString();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return quarkus.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return quarkus.getCredentialTransport(call);
    }

    @Override
    public int getPriority() {
        return quarkus.getPriority();
    }
}
