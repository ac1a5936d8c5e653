package org.claimtrail.claim.release;

import static org.claimtrail.history.Projection.STILL;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.claimtrail.ledger.replica.Replica;
import org.claimtrail.security.Caller;

/**
 * Reads at a replica what everybody may read and somebody reads who is nobody known, page or answer: what is public is the same to all of
 * them, and may be some moments old. Whoever is known may have recorded something a moment ago, and looks for it. To Quarkus its security
 * annotations bind interceptors as any others do.
 */
@PermitAll
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PublicReading {
    /**
     * When something was last taken from the public, which is not to be seen a moment longer: a release ended, by a pause, a decision or the next
     * release, which may be without what this one showed. Only what is let out for the first time comes later. What ever is taken from the public
     * otherwise has to be here too.
     */
    private static final String TAKEN =
            "select coalesce(max(released_until), 'epoch') from claim_state where released_until < '%s'"
                    .formatted(STILL);

    @Inject
    Caller caller;

    @Inject
    DataSource primary;

    @Inject
    Replica replica;

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        return call.getMethod().isAnnotationPresent(GET.class) && !caller.isKnown()
                ? replica.read(this::taken, call::proceed)
                : call.proceed();
    }

    private Instant taken() throws SQLException {
        try (var connection = primary.getConnection();
                var query = connection.prepareStatement(TAKEN)) {
            ResultSet row = query.executeQuery();
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }
}
