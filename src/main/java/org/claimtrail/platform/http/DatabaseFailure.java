package org.claimtrail.platform.http;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Refusal;

/**
 * What a failure of the database is to whoever called, by its SQLSTATE or how that begins (PostgreSQL, appendix A). Each of these is over
 * some time, so whoever is told to come again is told so; all else is a fault of ours.
 */
public enum DatabaseFailure {
    /** Not what others hold, or not all of the answer, was to be had in time; or it was one of two that wait for each other. */
    BUSY("is busy", Refusal.BUSY, "55P03", "57014", "40001", "40P01"),
    /** Of tables. Where the disk of its log is full, it stops. */
    FULL("has no room left", Refusal.FULL, "53100"),
    /** It follows another one, or somebody set it so. */
    READ_ONLY("takes nothing new", Refusal.READ_ONLY, "25006"),
    /** No connection, or none with our password; no resources; it stops; a disk that is not to be read; a session that it ended. */
    OUTAGE("is out of reach", Refusal.OUTAGE, "08", "28", "3D000", "53", "57P", "58030", "25P03", "25P04");

    private final String what;
    private final Refusal refusal;
    private final List<String> states;

    DatabaseFailure(String what, Refusal refusal, String... states) {
        this.what = what;
        this.refusal = refusal;
        this.states = List.of(states);
    }

    static Optional<DatabaseFailure> of(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        // Agroal tells by its words alone.
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")) {
            return Optional.of(BUSY);
        }
        Optional<DatabaseFailure> known = Stream.of(values())
                .filter(it -> it.states.stream().anyMatch(state::startsWith))
                .findFirst();
        boolean isPassing = e instanceof SQLTransientException || e instanceof SQLRecoverableException;
        return known.isEmpty() && isPassing ? Optional.of(OUTAGE) : known;
    }

    /** Whether the database can be read, and takes nothing: what is noted beside a read is left out then, and the read goes on. */
    public static boolean takesNothing(Throwable e) {
        return ProblemMappers.reasons(e)
                .flatMap(cause -> cause instanceof SQLException sql ? of(sql).stream() : Stream.empty())
                .anyMatch(failure -> failure == FULL || failure == READ_ONLY);
    }

    /** Two recorded what there can be one of. */
    static boolean isRepeated(SQLException e) {
        return "23505".equals(e.getSQLState());
    }

    String what() {
        return what;
    }

    Refusal refusal() {
        return refusal;
    }
}
