package org.claimtrail.platform.http;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;

/** What a failure of the database tells, by its SQLSTATE (PostgreSQL, appendix A). */
final class DatabaseFailure {
    private DatabaseFailure() {}

    /**
     * No connection, or not what others hold, was to be had in time (SQLSTATE 55P03 lock_not_available, 57014
     * query_canceled, 40001 and 40P01: one of two that wait for each other). Agroal tells by its words alone.
     */
    static boolean isBusy(SQLException e) {
        return Set.of("55P03", "57014", "40001", "40P01").contains(String.valueOf(e.getSQLState()))
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /** By their classes: 08 connection, 53 resources, 57P0x shutdown. */
    static boolean isOutage(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || Set.of("57P01", "57P02", "57P03").contains(state)
                || state.startsWith("08")
                || state.startsWith("53");
    }

    /** Two recorded what there can be one of. */
    static boolean isRepeated(SQLException e) {
        return "23505".equals(e.getSQLState());
    }
}
