package org.claimtrail.observability;

import static org.claimtrail.history.Projection.STILL;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.release.Visibility;
import org.jboss.logging.Logger;

/**
 * What there is to know and to do in the newsroom. The database is asked once a minute at most, and only where somebody scrapes; while it is
 * away, there are no numbers.
 */
@Singleton
class NewsroomMetrics {
    private static final Logger LOG = Logger.getLogger(NewsroomMetrics.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String PROPOSALS = "claimtrail.proposals.open";
    private static final String OLDEST = "claimtrail.proposals.oldest";
    private static final String CLAIMS = "claimtrail.claims";
    private static final String UNRELEASED = "claimtrail.claims.unreleased";
    private static final String POSITION = "claimtrail.ledger.position";

    /** One row a number: what it is of, and how much. */
    private static final String SQL = """
            select '%1$s', count(*)::float8 from open_judgement where known_until = '%6$s'
            union all
            select '%2$s', coalesce(extract(epoch from now() - min(known_from)), 0) from open_judgement
              where known_until = '%6$s'
            union all
            select concat('%3$s', ' ', status, ' ', visibility), count(*) from claim_state
              where known_until = '%6$s' group by status, visibility
            union all
            select '%4$s', count(*) from claim_state where known_until = '%6$s' and unreleased is not null
            union all
            select '%5$s', position from ledger_head""".formatted(PROPOSALS, OLDEST, CLAIMS, UNRELEASED, POSITION, STILL);

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private final LoadingCache<String, Map<String, Double>> numbers =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(all -> counted());

    void register(@Observes StartupEvent start) {
        gauge(PROPOSALS, PROPOSALS, "Proposals that wait for their decision").register(meters);
        gauge(OLDEST, OLDEST, "How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
        gauge(UNRELEASED, UNRELEASED, "Claims of which something waits for the next release")
                .register(meters);
        gauge(POSITION, POSITION, "The last position of the ledger").register(meters);
        for (ClaimStatus status : ClaimStatus.values()) {
            for (Visibility visibility : Visibility.values()) {
                gauge(CLAIMS, CLAIMS + " " + status + " " + visibility, "Claims")
                        .tag("status", status.name())
                        .tag("visibility", visibility.name())
                        .register(meters);
            }
        }
    }

    /** Asks anew with the next number. */
    void forget() {
        numbers.invalidateAll();
    }

    private Gauge.Builder<?> gauge(String name, String row, String description) {
        return Gauge.builder(name, () -> number(row)).description(description);
    }

    private double number(String row) {
        Map<String, Double> all = numbers.get("");
        return all.isEmpty() ? Double.NaN : all.getOrDefault(row, 0.0);
    }

    /** Nothing while the database can't be asked, and then for a minute: of many numbers, each would wait for it. */
    private Map<String, Double> counted() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SQL)) {
            Map<String, Double> counted = new HashMap<>();
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                counted.put(row.getString(1), row.getDouble(2));
            }
            return counted;
        } catch (SQLException e) {
            LOG.warn("The newsroom's numbers are not known for a minute", e);
            return Map.of();
        }
    }
}
