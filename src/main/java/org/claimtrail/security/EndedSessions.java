package org.claimtrail.security;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The sessions that somebody ended by signing out: their tokens stay valid for minutes, and are taken no longer. */
@ApplicationScoped
public class EndedSessions {
    /** Longer than the realm lets a session last ({@code ssoSessionMaxLifespan}: ten hours). */
    private static final String FORGET = "delete from ended_session where ended_at < now() - interval '30 days'";

    @Inject
    DataSource database;

    @Inject
    OidcSession session;

    @Inject
    RefreshToken renewing;

    @Inject
    LoginServer server;

    /** Ends the caller's session, here and at the login server: from now on no instance takes any of its tokens. */
    public Uni<Void> end() {
        add(session.getIdToken().getClaim(OidcConstants.ID_TOKEN_SID_CLAIM));
        return server.end(renewing.getToken());
    }

    private void add(String session) {
        run("insert into ended_session (sid) values (?) on conflict do nothing", statement -> {
            statement.setString(1, session);
            return statement.executeUpdate();
        });
        run(FORGET, PreparedStatement::executeUpdate);
    }

    boolean has(String session) {
        return run("select 1 from ended_session where sid = ?", statement -> {
            statement.setString(1, session);
            return statement.executeQuery().next();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
