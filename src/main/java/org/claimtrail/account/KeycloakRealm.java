package org.claimtrail.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.claimtrail.platform.refusal.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm at the login server, asked as {@code claimtrail-service}: which manages clients there, looks people up, and may do no more. */
@ApplicationScoped
public class KeycloakRealm {
    public static final String SERVICE = "claimtrail-service";

    /** What puts a role into all tokens of a client. */
    public static final String ROLE_MAPPER = "oidc-hardcoded-role-mapper";

    static final int PAGE = 100;

    private static final Logger LOG = Logger.getLogger(KeycloakRealm.class);
    private static final String REALMS = "/realms/";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String address;

    @ConfigProperty(name = "CLAIMTRAIL_SERVICE_SECRET")
    String secret;

    @ConfigProperty(name = "claimtrail.login-server.patience-millis")
    long patience;

    private Keycloak keycloak;

    @PostConstruct
    void connect() {
        Client http = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
        http.property(QuarkusRestClientProperties.CONNECT_TIMEOUT, patience);
        http.property(QuarkusRestClientProperties.READ_TIMEOUT, patience);
        keycloak = KeycloakBuilder.builder()
                .serverUrl(address.substring(0, address.lastIndexOf(REALMS)))
                .realm(name())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(SERVICE)
                .clientSecret(secret)
                .resteasyClient(http)
                .build();
    }

    private String name() {
        return address.substring(address.lastIndexOf(REALMS) + REALMS.length()).replaceFirst("/+$", "");
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }

    /** @throws Problem 503, in words, where it is away, slow, or does not allow it */
    public <T> T ask(Function<RealmResource, T> question) {
        try {
            return asked(question);
        } catch (WebApplicationException e) {
            throw told(isRefused(e) ? Refusal.NO_RIGHTS : Refusal.AWAY, e);
        } catch (ProcessingException e) {
            throw told(Refusal.AWAY, e);
        }
    }

    /** All of a list that it gives {@link #PAGE} by {@link #PAGE}. */
    <T> List<T> all(PageOf<T> page) {
        List<T> all = new ArrayList<>();
        Collection<T> next;
        do {
            int first = all.size();
            next = ask(it -> page.from(it, first));
            all.addAll(next);
        } while (next.size() == PAGE);
        return all;
    }

    interface PageOf<T> {
        Collection<T> from(RealmResource realm, int first);
    }

    /** Once more where it does not know its own token any longer, as after another key or a restart: the client has thrown that away. */
    private <T> T asked(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.realm(name()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != Response.Status.UNAUTHORIZED.getStatusCode()) {
                throw e;
            }
            return question.apply(keycloak.realm(name()));
        }
    }

    private static boolean isRefused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status == Response.Status.UNAUTHORIZED.getStatusCode()
                || status == Response.Status.FORBIDDEN.getStatusCode();
    }

    private static Problem told(Refusal why, RuntimeException e) {
        // Its own message has the address alone, and never what was sent there.
        LOG.warnf("The login server can't be asked: %s", String.valueOf(e).replaceAll("\\R", " "));
        return Problem.unavailable(why);
    }
}
