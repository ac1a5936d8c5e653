package org.claimtrail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database itself, past the service and its checks. Closing takes back whatever was done. */
public final class RawTransaction implements AutoCloseable {
    private final Connection connection;
    private String place;

    public RawTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    /** As the owner, whom nothing but the triggers and constraints stops. */
    public RawTransaction() throws SQLException {
        var settings = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("quarkus.flyway.username", String.class),
                settings.getValue("quarkus.flyway.password", String.class));
        connection.setAutoCommit(false);
    }

    /** Takes this transaction's place in the ledger, once; all others wait from now on. Says the instant. */
    String place() throws SQLException {
        if (place == null) {
            place = value("update ledger_head set position = position + 1,"
                    + " instant = greatest(instant + interval '1 microsecond', now()) returning instant");
        }
        return place;
    }

    /** Holds the ledger's head: whoever records goes as far as to its place, and waits there. */
    public static RawTransaction holdingTheLedger(DataSource database) throws SQLException {
        RawTransaction holding = new RawTransaction(database);
        holding.column("select id from ledger_head for update");
        return holding;
    }

    /** Until so many wait for a lock. */
    public void untilWaiting(int recordings) throws SQLException {
        while (Integer.parseInt(value("select count(distinct pid) from pg_locks where not granted")) < recordings) {
            Thread.onSpinWait();
        }
    }

    /** The first column of each row. */
    public List<String> column(String query, Object... values) throws SQLException {
        try (var statement = prepared(query, values);
                var rows = statement.executeQuery()) {
            var column = new ArrayList<String>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    /** The one value that this query has. */
    public String value(String query, Object... values) throws SQLException {
        var column = column(query, values);
        if (column.size() != 1) {
            throw new AssertionError(query + ": " + column);
        }
        return column.get(0);
    }

    /** How many rows it changed. */
    public int change(String statement, Object... values) throws SQLException {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** What the database says against this change; nothing where it makes it. */
    public Optional<ServerErrorMessage> refusal(String statement, Object... values) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            change(statement, values);
            return Optional.empty();
        } catch (PSQLException e) {
            connection.rollback(before);
            return Optional.of(e.getServerErrorMessage());
        } finally {
            // Or all that follows would be in it, and a place that is taken there is no transaction's own.
            connection.releaseSavepoint(before);
        }
    }

    /** What an attempt does to the database. */
    interface Attempt {
        void make() throws SQLException;
    }

    /** As it was before, after this. */
    void takingBack(Attempt attempt) throws SQLException {
        Savepoint before = connection.setSavepoint();
        attempt.make();
        connection.rollback(before);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
