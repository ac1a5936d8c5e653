package org.claimtrail.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Whether an API client that was made here still has access, and when it last used it. Asked each time that one of its tokens is verified,
 * which is every ten seconds at each instance; so a client that was disabled is out within these.
 */
@ApplicationScoped
public class ApiClientAccess {
    private static final Logger LOG = Logger.getLogger(ApiClientAccess.class);

    private static final Duration TOLD = Duration.ofMinutes(1);

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    VerifiedTokens verified;

    /** Takes nobody's word from before: each token is verified anew, here. */
    public void forget() {
        verified.forget();
    }

    /**
     * A client, as it is recorded.
     *
     * @param endsAt from when its tokens are taken no longer
     */
    public record Known(String name, Instant endsAt) {}

    /** Each, by the name that the login server has for it. */
    public Map<String, Known> known() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select client_id, name, ends_at from api_client_access")) {
            Map<String, Known> known = new HashMap<>();
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                known.put(
                        row.getString(1),
                        new Known(row.getString(2), row.getTimestamp(3).toInstant()));
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When a token was last taken that any of these clients got by each of its names, to the minute. */
    public Map<String, Instant> lastUses(Collection<UUID> clients) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select client_id, used_at from api_client_access where api_client_id = any (?) and used_at is not null")) {
            query.setArray(1, connection.createArrayOf("uuid", clients.toArray()));
            Map<String, Instant> uses = new HashMap<>();
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                uses.put(row.getString(1), row.getTimestamp(2).toInstant());
            }
            return uses;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the client that the login server knows by this name has no access any longer; else it is used now. */
    boolean isOver(String clientId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select ends_at, used_at from api_client_access where client_id = ?")) {
            query.setString(1, clientId);
            ResultSet client = query.executeQuery();
            // One that was made in Keycloak's console is for its administrators to end.
            return client.next() && isOver(clientId, client, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOver(String clientId, ResultSet client, Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (!now.isBefore(client.getTimestamp("ends_at").toInstant())) {
            return true;
        }
        Timestamp used = client.getTimestamp("used_at");
        if (used == null || used.toInstant().isBefore(now.minus(TOLD))) {
            use(clientId, now, connection);
        }
        return false;
    }

    /** Of all instances that see it at once, one writes. Where it can't be noted, the client is let in all the same. */
    private static void use(String clientId, Instant now, Connection connection) {
        try (var change = connection.prepareStatement("insert into api_client_use (client_id, used_at) values (?, ?)"
                + " on conflict (client_id) do update set used_at = excluded.used_at"
                + " where api_client_use.used_at < excluded.used_at - interval '1 minute'")) {
            change.setString(1, clientId);
            change.setTimestamp(2, Timestamp.from(now));
            change.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf("Not noted, that %s was used: %s", clientId, e.getSQLState());
        }
    }
}
