package org.claimtrail.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.claimtrail.history.http.KnownAt;
import org.claimtrail.security.Caller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps that somebody of the newsroom read a claim, or a part of it, of which the public may not see all: whatever is answered at an
 * address that has its id, so that nobody who adds one has to think of it. Once the answer is made, by one statement, of which nobody
 * waits until it is on the disk.
 */
class Looking {
    private static final Logger LOG = Logger.getLogger(Looking.class);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** A form that is shown again, with what is wrong with it, shows what it is about. */
    private static final Set<Integer> SHOWN_AGAIN = Set.of(200, 400, 409, 412, 422);

    /**
     * Unless the public reads all of it: what was known at that moment, or is known since, is in the release that it reads. Of several
     * reads of a minute, here or at other instances, one is kept.
     */
    private static final String KEEP = "insert into access_record (read_at, claim_id, subject, name, kind, via)"
            + " select ?, c.id, ?, ?, ?, ? from (%s) c (id), set_config('synchronous_commit', 'off', true)"
            + " where c.id is not null and not exists (select from claim_state s where s.id = c.id"
            + " and s.released_until = '9999-12-31Z' and s.unreleased is null and s.known_from <= ?)"
            + " on conflict do nothing";

    @Inject
    Caller caller;

    @Inject
    KnownAt knownAt;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    /** What was kept here this minute, and need not be asked of the database again: a program may ask for one claim all day. */
    private final Cache<Look, Boolean> kept =
            Caffeine.newBuilder().expireAfterWrite(MINUTE).maximumSize(100_000).build();

    /** As the table has it, but for the part of the claim. */
    private record Look(Instant minute, Part part, UUID id, String subject, Via via) {}

    @ServerResponseFilter
    void look(
            ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo resource, UriInfo address) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        String template = templates.computeIfAbsent(method, Looking::template);
        Part part = Part.at(template);
        Via via = Part.via(template);
        if (part != null && isRead(request.getMethod(), answer.getStatus(), via) && caller.readsInternal()) {
            Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            // As the resource has read it: there is more than one way to write an id.
            UUID id = UUID.fromString(address.getPathParameters().getFirst("id"));
            keep(new Look(minute, part, id, caller.subject(), via));
        }
    }

    /** Of tests, which take rows away. */
    void forget() {
        kept.invalidateAll();
    }

    private static String template(Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = method.getDeclaringClass().getAnnotation(Path.class).value();
        return (path + "/" + (below == null ? "" : below.value())).replaceAll("/+", "/");
    }

    private static boolean isRead(String method, int status, Via via) {
        return READING.contains(method)
                ? status < 300 || status == 304
                : via == Via.PAGE && SHOWN_AGAIN.contains(status);
    }

    /** Whoever was answered is answered, whether it can be kept or not. */
    private void keep(Look look) {
        if (kept.getIfPresent(look) != null) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP.formatted(look.part.sql()))) {
            statement.setTimestamp(1, Timestamp.from(look.minute));
            statement.setString(2, look.subject);
            statement.setString(3, caller.name());
            statement.setString(4, caller.kind().name());
            statement.setString(5, look.via.name());
            statement.setObject(6, look.id);
            statement.setTimestamp(7, Timestamp.from(knownAt.get() == null ? clock.instant() : knownAt.get()));
            if (statement.executeUpdate() > 0) {
                kept.put(look, true);
            }
        } catch (SQLException e) {
            // Its message can have the row in it, with a name.
            String why = e.getClass().getSimpleName() + " " + e.getSQLState();
            LOG.errorf("Not kept, that %s read %s %s in %s: %s", look.subject, look.part, look.id, look.minute, why);
        }
    }
}
