package org.claimtrail.account.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.security.ApiClientAccess;

/** API clients as they are now: what was said of them first, put right since, and what became of their secrets. */
@ApplicationScoped
class ApiClientViews {
    @Inject
    EntityManager database;

    @Inject
    ApiClientAccess access;

    @Inject
    Clock clock;

    List<ApiClientView> of(List<ApiClient> clients) {
        List<UUID> ids = clients.stream().map(ApiClient::id).toList();
        Map<UUID, List<ApiClientCredential>> credentials = database.createQuery(
                        "from ApiClientCredential k join fetch k.recorded.by where among(:ids, k.apiClientId) order by k.number desc",
                        ApiClientCredential.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(ApiClientCredential::apiClientId));
        Map<UUID, ApiClientDisabling> disablings = database.createQuery(
                        "from ApiClientDisabling d join fetch d.recorded.by where among(:ids, d.apiClientId)",
                        ApiClientDisabling.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(ApiClientDisabling::apiClientId, it -> it));
        Map<UUID, ApiClientCorrection> corrected = corrections(ids).stream()
                .collect(toMap(ApiClientCorrection::apiClientId, it -> it, (earlier, later) -> later));
        Map<String, Instant> uses = access.lastUses(ids);
        Instant now = clock.instant();
        return clients.stream()
                .map(it -> ApiClientView.of(
                        it, credentials.get(it.id()), corrected.get(it.id()), disablings.get(it.id()), uses, now))
                .toList();
    }

    /** The first first. */
    List<ApiClientCorrection> corrections(List<UUID> ids) {
        return database.createQuery(
                        "from ApiClientCorrection p join fetch p.recorded.by where among(:ids, p.key.apiClientId) order by p.key.number",
                        ApiClientCorrection.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** By which names it gets tokens until it ends: not by those whose overlap is over. */
    List<String> inUse(UUID id) {
        return database.createQuery(
                        "select k.clientId from ApiClientCredential k where k.apiClientId = :id and not exists"
                                + " (from ApiClientCredential n where n.apiClientId = k.apiClientId and n.number > k.number"
                                + " and n.previousUntil <= :now)",
                        String.class)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
