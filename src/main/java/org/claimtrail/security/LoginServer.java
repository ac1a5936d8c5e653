package org.claimtrail.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpMethod;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keycloak, as the pages' login uses it: whether it answers, and the end of a session there. */
@ApplicationScoped
class LoginServer {
    private static final Logger LOG = Logger.getLogger(LoginServer.class);

    @Inject
    TenantConfigBean tenants;

    /** How long it may take to answer one request. */
    @ConfigProperty(name = "claimtrail.login-server.patience-millis")
    long patience;

    /**
     * What Quarkus asks of the login server, as a failure where that takes too long: a server that takes calls and never answers them
     * would else hold whoever calls for a minute and more. What follows runs where the call does, as it would with an answer.
     */
    <T> Uni<T> inTime(Uni<T> asked) {
        Context call = Vertx.currentContext();
        // A login asks for tokens, and then for the keys that signed them.
        return asked.ifNoItem()
                .after(Duration.ofMillis(2 * patience))
                .fail()
                .onFailure(io.smallrye.mutiny.TimeoutException.class)
                .call(() -> Uni.createFrom().voidItem().emitOn(step -> call.runOnContext(ignored -> step.run())));
    }

    /** Whether a login failed because of the login server, and through no fault of who logs in; the log then tells of it in one line. */
    boolean isOutOfReach(Throwable failure) {
        boolean outOfReach = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(LoginServer::isOutage);
        if (outOfReach) {
            tell(failure);
        }
        return outOfReach;
    }

    /** RFC 6749, 5.2: {@code invalid_grant} is the one refusal that says that the session is over. */
    private static boolean isOutage(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof VertxException
                || cause instanceof TimeoutException
                || cause instanceof io.smallrye.mutiny.TimeoutException
                || cause instanceof OidcEndpointAccessException
                || cause instanceof OIDCException
                        && !String.valueOf(cause.getMessage()).contains("invalid_grant");
    }

    private static void tell(Throwable failure) {
        Throwable root = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .reduce(failure, (outer, inner) -> inner);
        LOG.warnf("The login server is out of reach: %s", String.valueOf(root).replaceAll("\\R", " "));
    }

    /** Whether anybody who is sent there would find it. */
    Uni<Boolean> answers() {
        TenantConfigContext tenant = tenants.getStaticTenant(Login.WEB);
        OidcConfigurationMetadata addresses = tenant.getOidcMetadata();
        if (addresses == null) {
            // It was never reached yet; asking for the challenge tries to.
            return Uni.createFrom().item(true);
        }
        return client(tenant)
                .requestAbs(HttpMethod.GET, addresses.getJsonWebKeySetUri())
                .timeout(patience)
                .send()
                .map(answer -> answer.statusCode() < 500)
                .onFailure()
                .recoverWithItem(failure -> {
                    tell(failure);
                    return false;
                });
    }

    /**
     * Trusts from now on what the realm's keys sign that are there now: by itself Quarkus looks them up when it meets one that it does not
     * know, and whoever has one that was taken away, or stolen, would be believed until then.
     */
    @Scheduled(every = "{claimtrail.login-server.keys-believed}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> lookUpKeys() {
        return Uni.combine()
                .all()
                .unis(lookUpKeys(tenants.getDefaultTenant()), lookUpKeys(tenants.getStaticTenant(Login.WEB)))
                .discardItems();
    }

    private static Uni<Void> lookUpKeys(TenantConfigContext tenant) {
        OidcProvider provider = tenant.provider();
        return provider == null || !tenant.ready()
                ? Uni.createFrom().voidItem()
                // There is no other way to have it done: it fails on the token that is none, once the keys are there.
                : provider.refreshJwksAndVerifyJwtToken("", false, false, null)
                        .onFailure()
                        .recoverWithNull()
                        .replaceWithVoid();
    }

    /**
     * Ends a session there too, so that the next login asks for the password. From here and not through the browser: an address
     * that has a token in it stays in logs and histories.
     */
    Uni<Void> end(String refreshToken) {
        TenantConfigContext tenant = tenants.getStaticTenant(Login.WEB);
        OidcTenantConfig config = tenant.oidcConfig();
        MultiMap form = MultiMap.caseInsensitiveMultiMap()
                .add("client_id", config.clientId().orElseThrow())
                .add("client_secret", config.credentials().secret().orElseThrow())
                .add("refresh_token", refreshToken);
        return client(tenant)
                .postAbs(tenant.getOidcMetadata().getEndSessionUri())
                .timeout(patience)
                .sendForm(form)
                .onFailure()
                .invoke(LoginServer::tell)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static WebClient client(TenantConfigContext tenant) {
        return tenant.getOidcProviderClient().getWebClient();
    }
}
