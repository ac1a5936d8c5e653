package org.claimtrail.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.claimtrail.account.People;
import org.claimtrail.account.PersonView;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Actors;
import org.jspecify.annotations.Nullable;

/**
 * The door to API clients. One act at a time, in all instances: what an act does at the login server comes before its place in the ledger,
 * since nobody else is to wait for another server; what fails between the two {@link Mending} finds.
 */
@ApplicationScoped
public class ApiClients {
    private static final String LIST = "api-clients";
    private static final Duration LONGEST = Duration.ofDays(731);
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LOCK = "hashtextextended('claimtrail api clients', 0)";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    KeycloakClients keycloak;

    @Inject
    People people;

    @Inject
    Actors actors;

    @Inject
    ApiClientViews views;

    @Inject
    Event<Mending.Ended> ended;

    @Inject
    Clock clock;

    /** Makes a client; the answer, and it alone, has its secret. */
    @Transactional
    public ApiClientView add(NewApiClient said) {
        Instant expiresAt = end(said.expiresAt());
        waitForOthers();
        Actor owner = owner(said.ownerId());
        UUID id = new Recorded(now(), owner).newId();
        String clientId = KeycloakClients.newClientId();
        String secret = newSecret();
        keycloak.create(clientId, id, said.name(), said.role(), owner.subject(), secret);
        Recorded recorded = ledger.place();
        database.persist(new ApiClient(id, said, owner, expiresAt, recorded));
        database.persist(new ApiClientCredential(clientId, id, 1, null, recorded));
        ledger.record(
                EntryKind.API_CLIENT_ADDED,
                id,
                new Added(
                        said.name(),
                        said.purpose(),
                        said.contact(),
                        said.role(),
                        owner.subject(),
                        expiresAt,
                        clientId));
        return get(id).with(secret);
    }

    /** As the ledger keeps it. */
    private record Added(
            String name,
            String purpose,
            String contact,
            ApiClientRole role,
            String ownerId,
            Instant expiresAt,
            String clientId) {}

    private Instant end(Instant said) {
        Instant latest = now().plus(LONGEST);
        if (!said.isAfter(now())) {
            throw Problem.refused("expiresAt", Refusal.EXPIRED_ALREADY);
        }
        if (said.isAfter(latest)) {
            // A day that is over by then wherever its end is meant.
            Instant day = latest.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(2));
            throw Problem.refused("expiresAt", Refusal.TOO_FAR, day);
        }
        return said.truncatedTo(ChronoUnit.MICROS);
    }

    private Actor owner(@Nullable String said) {
        if (said == null) {
            if (ledger.caller().kind() != Actor.Kind.PERSON) {
                throw Problem.of(403, Refusal.OWNERLESS);
            }
            return ledger.caller();
        }
        Actor known = actors.known(said);
        PersonView owner = known != null && known.kind() != Actor.Kind.PERSON ? null : people.present(said);
        if (owner == null) {
            throw Problem.refused("ownerId", Refusal.NO_OWNER);
        }
        return actors.keep(said, owner::name, Actor.Kind.PERSON);
    }

    /** Makes another secret under another name, beside which the present one goes on for a while, and none before it for longer. */
    @Transactional
    public ApiClientView rotate(UUID id, NewRotation said) {
        waitForOthers();
        ApiClientView client = standing(id);
        if (client.state() == ApiClientView.State.EXPIRED) {
            throw Problem.conflict(Refusal.ENDED, client.expiresAt());
        }
        ApiClientView.Credential present = client.credentials().get(0);
        if (!said.clientId().equals(present.clientId())) {
            throw Problem.refused(
                    "clientId", Refusal.ROTATED, present.clientId(), present.recordedBy(), present.recordedAt());
        }
        String clientId = KeycloakClients.newClientId();
        String secret = newSecret();
        keycloak.create(clientId, id, client.name(), client.role(), client.ownerId(), secret);
        Recorded recorded = ledger.place();
        Instant previousUntil = recorded.at().plus(Duration.ofHours(said.overlapHours()));
        int number = client.credentials().size() + 1;
        database.persist(new ApiClientCredential(clientId, id, number, previousUntil, recorded));
        ledger.record(EntryKind.API_CLIENT_ROTATED, id, new Rotated(present.clientId(), previousUntil, clientId));
        if (said.overlapHours() == 0) {
            ended.fire(new Mending.Ended(client.clientIds()));
        }
        return get(id).with(secret);
    }

    /** As the ledger keeps it. */
    private record Rotated(String previousClientId, Instant previousUntil, String clientId) {}

    /** Puts right what is said of it, and when it ends; where it had ended, it works again. */
    @Transactional
    public ApiClientView correct(UUID id, @Nullable String ifMatch, NewApiClientCorrection said) {
        Instant expiresAt = end(said.expiresAt());
        waitForOthers();
        ApiClientView client = standing(id);
        client.requireMatch(ifMatch);
        keycloak.requireThere();
        keycloak.correct(views.inUse(id), said.name(), client.state() == ApiClientView.State.EXPIRED);
        Recorded recorded = ledger.place();
        database.persist(
                new ApiClientCorrection(id, views.corrections(List.of(id)).size() + 1, said, expiresAt, recorded));
        ledger.record(
                EntryKind.API_CLIENT_CORRECTED,
                id,
                new NewApiClientCorrection(said.name(), said.purpose(), said.contact(), expiresAt, said.reason()));
        return get(id);
    }

    /** Takes its access, for good; also of one that ended, and whose end could be moved. */
    @Transactional
    public ApiClientView disable(UUID id, NewDisabling said) {
        waitForOthers();
        ApiClientView client = standing(id);
        keycloak.requireThere();
        Recorded recorded = ledger.place();
        database.persist(new ApiClientDisabling(id, said, recorded));
        ledger.record(EntryKind.API_CLIENT_DISABLED, id, said);
        ended.fire(new Mending.Ended(client.clientIds()));
        return get(id);
    }

    /** @throws Problem 404 where there is none, 409 where it is disabled: of which nothing can be said or done any longer */
    public ApiClientView standing(UUID id) {
        ApiClientView client = get(id);
        if (client.state() == ApiClientView.State.DISABLED) {
            throw Problem.conflict(Refusal.DISABLED);
        }
        return client;
    }

    /** @throws Problem 404 where there is none */
    public ApiClientView get(UUID id) {
        ApiClient client = database.find(ApiClient.class, id);
        if (client == null) {
            throw Problem.notFound("API client", id);
        }
        return views.of(List.of(client)).get(0);
    }

    /** The newest first. */
    public Page<ApiClientView> list(Paging paging) {
        int limit = paging.limit();
        String last = paging.after() == null ? null : Cursor.open(paging.after(), LIST);
        List<ApiClient> rows = database.createQuery(
                        "from ApiClient c join fetch c.owner join fetch c.recorded.by where c.id < :last order by c.id desc",
                        ApiClient.class)
                .setParameter("last", last == null ? new UUID(-1, -1) : UUID.fromString(last))
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(views.of(rows), limit, client -> Cursor.seal(client.id().toString(), LIST));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private void waitForOthers() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
    }

    /** Whether nobody acts, and nobody can until this transaction ends. */
    static boolean isAlone(EntityManager database) {
        return (boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Boolean.class)
                .getSingleResult();
    }
}
