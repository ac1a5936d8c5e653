package org.claimtrail.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.claimtrail.history.http.KnownAt;
import org.claimtrail.platform.http.Turnstile;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Records in one transaction, and under one key at most once, however often and at once it is sent. The key and the first
 * answer are kept in that same transaction, so that a retry after an unknown outcome gets what the first got.
 */
@ApplicationScoped
public class Recordings {
    /** The header in which a call names its key, and the field at fault when it can't be used. */
    public static final String KEY = "Idempotency-Key";

    @Inject
    Turnstile turnstile;

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Inject
    KnownAt knownAt;

    @Inject
    ObjectMapper json;

    /** In a transaction of its own, and without a key: each call records. */
    Object inTransaction(Callable<Object> recording) {
        return turnstile.through(() -> QuarkusTransaction.requiringNew().call(() -> flushed(recording)));
    }

    /**
     * Records, unless this caller did so under this key before: then the first answer is given again.
     *
     * @param said what the request says: another one under the same key is refused
     */
    public RestResponse<?> once(String key, byte[] said, Callable<RestResponse<?>> recording) {
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw Problem.malformed(KEY, Refusal.NO_KEY);
        }
        return turnstile.through(() -> QuarkusTransaction.requiringNew().call(() -> {
            var id = new IdempotencyKey.Id(caller.actor().subject(), key);
            waitForOthersWith(id);
            byte[] request = MessageDigest.getInstance("SHA-256").digest(said);
            IdempotencyKey before = database.find(IdempotencyKey.class, id);
            return before == null ? first(id, request, flushed(recording)) : again(before, request);
        }));
    }

    private RestResponse<?> first(IdempotencyKey.Id id, byte[] request, RestResponse<?> answer) throws Exception {
        IdempotencyKey kept = kept(id, request, answer);
        return answer.getEntity() instanceof ShownOnce<?> ? answer : answer(kept, request);
    }

    private IdempotencyKey kept(IdempotencyKey.Id id, byte[] request, RestResponse<?> answer) throws Exception {
        IdempotencyKey kept = new IdempotencyKey(
                id,
                request,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                answer.hasEntity() ? json.writeValueAsBytes(lasting(answer.getEntity())) : new byte[0]);
        database.persist(kept);
        return kept;
    }

    private static Object lasting(Object entity) {
        return entity instanceof ShownOnce<?> shown ? shown.kept() : entity;
    }

    /** What the database refuses is to be seen here, not at the commit, which hides the cause. */
    private <T> T flushed(Callable<T> recording) throws Exception {
        T answer = recording.call();
        database.flush();
        return answer;
    }

    /** Retries of one recording go one after another; the lock ends with the transaction. */
    private void waitForOthersWith(IdempotencyKey.Id id) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, id.actor() + " " + id.key())
                .getSingleResult();
    }

    /** What it was read at then: whatever a recording answers with shows what was recorded, and its tag begins with when. */
    private RestResponse<String> again(IdempotencyKey kept, byte[] request) {
        RestResponse<String> answer = answer(kept, request);
        if (kept.etag() != null) {
            knownAt.set(Instant.parse(kept.etag().replaceAll("\"|;.*", "")));
        }
        return answer;
    }

    private static RestResponse<String> answer(IdempotencyKey kept, byte[] request) {
        if (!MessageDigest.isEqual(kept.request(), request)) {
            throw Problem.refused(KEY, Refusal.USED_KEY);
        }
        String body = kept.body().length == 0 ? null : new String(kept.body(), UTF_8);
        return ResponseBuilder.create(RestResponse.Status.fromStatusCode(kept.status()), body)
                .type(body == null ? null : MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, kept.location())
                .header(HttpHeaders.ETAG, kept.etag())
                .build();
    }
}
