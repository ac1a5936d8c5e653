package org.claimtrail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database itself, past the service and its checks. Closing takes back whatever was done. */
final class RawTransaction implements AutoCloseable {
    private final Connection connection;

    RawTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    /** The first column of each row. */
    List<String> column(String query, Object... values) throws SQLException {
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
    String value(String query, Object... values) throws SQLException {
        var column = column(query, values);
        if (column.size() != 1) {
            throw new AssertionError(query + ": " + column);
        }
        return column.get(0);
    }

    /** How many rows it changed. */
    int change(String statement, Object... values) throws SQLException {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** What the database says against this change; nothing where it makes it. */
    Optional<ServerErrorMessage> refusal(String statement, Object... values) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            change(statement, values);
            return Optional.empty();
        } catch (PSQLException e) {
            connection.rollback(before);
            return Optional.of(e.getServerErrorMessage());
        }
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
