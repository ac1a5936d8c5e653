package org.claimtrail.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.claimtrail.platform.Problem;
import org.claimtrail.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Does what {@link Recording} says. */
@Recording
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RecordingInterceptor {
    static final String HEADER = "Idempotency-Key";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object record(InvocationContext call) {
        String key = headers.getHeaderString(HEADER);
        return QuarkusTransaction.requiringNew().call(() -> key == null ? proceed(call) : once(key, call));
    }

    private Object once(String key, InvocationContext call) throws Exception {
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw Problem.malformed(HEADER, "must be 1 to 255 visible ASCII characters, such as a UUID");
        }
        var id = new IdempotencyKey.Id(caller.actor().subject(), key);
        waitForOthersWith(id);
        byte[] request = digest(call);
        IdempotencyKey before = database.find(IdempotencyKey.class, id);
        if (before != null) {
            return answerAgain(before, request);
        }
        RestResponse<?> answer = (RestResponse<?>) proceed(call);
        IdempotencyKey kept = new IdempotencyKey(
                id,
                request,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                json.writeValueAsBytes(answer.getEntity()));
        database.persist(kept);
        return answerAgain(kept, request);
    }

    /** What the database refuses is to be seen here, not at the commit, which hides the cause. */
    private Object proceed(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        database.flush();
        return answer;
    }

    /** Retries of one recording go one after another; the lock ends with the transaction. */
    private void waitForOthersWith(IdempotencyKey.Id id) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, id.actor() + " " + id.key())
                .getSingleResult();
    }

    private static RestResponse<String> answerAgain(IdempotencyKey kept, byte[] request) {
        if (!MessageDigest.isEqual(kept.request(), request)) {
            throw Problem.refused(HEADER, "was used for another request before; use a new key for a new request");
        }
        return ResponseBuilder.create(RestResponse.Status.fromStatusCode(kept.status()), new String(kept.body(), UTF_8))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(kept.location() == null ? null : URI.create(kept.location()))
                .header(HttpHeaders.ETAG, kept.etag())
                .build();
    }

    /** The address and the body as it was understood: spacing and the order of fields make no other request. */
    private byte[] digest(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(uri.getPath().getBytes(UTF_8));
        return sha.digest(json.writeValueAsBytes(call.getParameters()));
    }
}
