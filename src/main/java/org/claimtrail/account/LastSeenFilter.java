package org.claimtrail.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.claimtrail.platform.http.DatabaseFailure;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes that a person is here, by each name: once a minute in each instance, and of several that see them at once, in one. */
class LastSeenFilter {
    private static final Logger LOG = Logger.getLogger(LastSeenFilter.class);

    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final String NOTE = "insert into last_seen (person, seen_at, name) values (?, ?, ?)"
            + " on conflict (person) do update set seen_at = excluded.seen_at, name = excluded.name"
            + " where last_seen.seen_at < excluded.seen_at - interval '1 minute' or last_seen.name is distinct from excluded.name";

    @Inject
    Caller caller;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private final Cache<String, Boolean> noted =
            Caffeine.newBuilder().expireAfterWrite(NOTED).maximumSize(10_000).build();

    @ServerRequestFilter(priority = Priorities.USER)
    void see() throws SQLException {
        boolean isPerson = caller.isKnown() && caller.kind() == Actor.Kind.PERSON;
        if (isPerson
                && BlockingOperationControl.isBlockingAllowed()
                && noted.asMap().putIfAbsent(caller.subject() + " " + caller.name(), true) == null) {
            note(caller.subject());
        }
    }

    private void note(String person) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, person);
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            statement.setString(3, caller.name());
            statement.executeUpdate();
        } catch (SQLException e) {
            if (!DatabaseFailure.takesNothing(e)) {
                throw e;
            }
            // They are here all the same, and are noted in a minute.
            LOG.infof("Not noted, who is here: %s", e.getSQLState());
        }
    }
}
