package org.claimtrail.account.client;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.ApiClientAccess;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.ClientRepresentation;

/**
 * Brings Keycloak in step with what is recorded. A client that was made there and whose recording failed is removed: nobody was told its
 * secret. One that expired or was replaced gets no tokens any longer; none that it has was taken from that instant on, in any case. One
 * that was put right there and not here is called again as it is recorded.
 */
@ApplicationScoped
class Mending {
    private static final Logger LOG = Logger.getLogger(Mending.class);

    @Inject
    EntityManager database;

    @Inject
    KeycloakClients keycloak;

    @Inject
    ApiClientAccess access;

    @Inject
    Clock clock;

    /** Fired where clients have no access from now on. */
    record Ended(List<String> clientIds) {}

    /** At once, as far as Keycloak is there; else the next round does it. */
    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ended ended) {
        access.forget();
        try {
            keycloak.disable(ended.clientIds());
        } catch (Problem later) {
            LOG.infof("Disabled at the login server a little later: %s", ended.clientIds());
        }
    }

    @Scheduled(
            every = "{claimtrail.api-clients.mended-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        try {
            mend();
        } catch (Problem later) {
            LOG.info("API clients are mended a little later");
        }
    }

    /** Unless somebody is making, rotating or disabling one, here or at another instance: what they do is not yet recorded. */
    @Transactional
    void mend() {
        if (ApiClients.isAlone(database)) {
            Map<String, ApiClientAccess.Known> known = access.known();
            keycloak.made().forEach(client -> mend(client, known.get(client.getClientId())));
        }
    }

    private void mend(ClientRepresentation client, ApiClientAccess.@Nullable Known known) {
        if (known == null) {
            LOG.warnf("Removed from the login server, as it was never recorded: %s", client.getClientId());
            keycloak.remove(client);
            return;
        }
        if (client.isEnabled() && !clock.instant().isBefore(known.endsAt())) {
            keycloak.disable(client);
        }
        if (!known.name().equals(client.getName())) {
            keycloak.correct(client, known.name(), null);
        }
    }
}
