package org.claimtrail.access;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import org.claimtrail.RawTransaction;

/** What the database has kept of who read what. */
final class Kept {
    private Kept() {}

    /** From here on. */
    static void none() throws SQLException {
        change("truncate access_record");
        CDI.current().select(Looking.class).get().forget();
    }

    /** As the owner. */
    static void change(String statement, Object... values) throws SQLException {
        try (var owner = new RawTransaction()) {
            owner.change(statement, values);
            owner.commit();
        }
    }

    static List<String> claims() throws SQLException {
        return column("select distinct claim_id from access_record");
    }

    /** All there is, as text. */
    static List<String> rows() throws SQLException {
        return column("select a::text from access_record a order by read_at, via, subject");
    }

    /** Of those who read this claim. */
    static List<String> of(String column, String claim) throws SQLException {
        return column(
                "select " + column + " from access_record where claim_id = ?::uuid order by read_at, name, via", claim);
    }

    private static List<String> column(String query, Object... values) throws SQLException {
        try (var owner = new RawTransaction()) {
            return owner.column(query, values);
        }
    }
}
