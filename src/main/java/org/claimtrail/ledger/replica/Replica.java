package org.claimtrail.ledger.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The door to a replica of the database, which has all that was recorded up to some position. A reading there is one transaction, so that it is of one
 * state and of one server, where an address is that of several; outside of it nothing is done there. Whatever goes wrong with it, the primary is
 * asked.
 */
@Singleton
public class Replica {
    static final String NAME = "replica";

    private static final Logger LOG = Logger.getLogger(Replica.class);

    /** One reading tries again after that time; the others don't wait for what it finds. */
    private static final Duration AWAY = Duration.ofSeconds(3);

    private static final long THERE = 0;
    private static final String READ = "read";
    private static final String BEHIND = "behind";
    private static final String FAILED = "failed";
    private static final String HEAD = "select instant >= ? from ledger_head";

    private final InjectableInstance<AgroalDataSource> database;
    private final UserTransaction transaction;
    private final TransactionSynchronizationRegistry transactions;
    private final MeterRegistry meters;

    /** When it is tried again, in the time of {@link System#nanoTime}. */
    private final AtomicLong next = new AtomicLong(THERE);

    Replica(
            @DataSource(NAME) InjectableInstance<AgroalDataSource> database,
            UserTransaction transaction,
            TransactionSynchronizationRegistry transactions,
            MeterRegistry meters) {
        this.database = database;
        this.transaction = transaction;
        this.transactions = transactions;
        this.meters = meters;
        List.of(READ, BEHIND, FAILED).forEach(this::readings);
    }

    /** An instant that the primary says. */
    public interface Least {
        Instant get() throws SQLException;
    }

    AgroalDataSource database() {
        return database.get();
    }

    /** Whether this is read at the replica. */
    public boolean isRead() {
        return isInTransaction() && transactions.getResource(Replica.class) != null;
    }

    /** That what is read now needs what was recorded later than the last that is there: at a replica, nobody knows what it would be. */
    public void lacks() {
        if (isRead()) {
            throw new Behind();
        }
    }

    /** Reads at the replica, where that has at least all that was recorded by an instant; else at the primary. */
    public <T> T read(Least least, Callable<T> reading) throws Exception {
        if (!isConfigured() || isInTransaction() || !isTried()) {
            return reading.call();
        }
        Instant needed = least.get();
        try {
            T read = readHere(needed, reading);
            stay();
            return read;
        } catch (Behind behind) {
            readings(BEHIND).increment();
        } catch (Exception failure) {
            SQLException cause = cause(failure);
            if (cause == null) {
                // A refusal is an answer too.
                stay();
                throw failure;
            }
            readings(FAILED).increment();
            leave(cause);
        }
        return reading.call();
    }

    private <T> T readHere(Instant needed, Callable<T> reading) throws Exception {
        transaction.begin();
        try {
            transactions.putResource(Replica.class, this);
            if (!has(needed)) {
                throw new Behind();
            }
            return reading.call();
        } finally {
            transaction.rollback();
        }
    }

    private boolean has(Instant needed) throws SQLException {
        try (var connection = database().getConnection();
                var query = connection.prepareStatement(HEAD)) {
            query.setTimestamp(1, Timestamp.from(needed));
            ResultSet head = query.executeQuery();
            return head.next() && head.getBoolean(1);
        }
    }

    private boolean isConfigured() {
        return database.getHandle().getBean().isActive();
    }

    private boolean isInTransaction() {
        return transactions.getTransactionKey() != null;
    }

    private boolean isTried() {
        long now = System.nanoTime();
        long at = next.get();
        return at == THERE || at - now < 0 && next.compareAndSet(at, now + AWAY.toNanos());
    }

    private void stay() {
        readings(READ).increment();
        if (next.getAndSet(THERE) != THERE) {
            LOG.info("The replica is read again");
        }
    }

    /** What is open is to a server that may be gone: its address may lead to another by now. */
    private void leave(SQLException cause) {
        if (next.getAndSet(System.nanoTime() + AWAY.toNanos()) == THERE) {
            // Its message may have what was asked for.
            LOG.warnf("The replica can't be read, and the primary is read instead: SQLSTATE %s", cause.getSQLState());
        }
        database().flush(FlushMode.GRACEFUL);
    }

    private Counter readings(String outcome) {
        return meters.counter("claimtrail.replica.reads", "outcome", outcome);
    }

    private static SQLException cause(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .orElse(null);
    }
}
