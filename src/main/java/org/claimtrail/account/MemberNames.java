package org.claimtrail.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.platform.refusal.Problem;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What those are called who may do something here, as the login server said last. Whoever was never here is known by this, and nobody waits
 * for it who records something.
 */
@ApplicationScoped
public class MemberNames {
    @Inject
    RoleMembers members;

    private volatile Map<String, String> names = Map.of();

    @Scheduled(every = "{claimtrail.names-learnt-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        try {
            learn();
        } catch (Problem away) {
            // What it said last holds.
        }
    }

    public void learn() {
        names = members.of(List.of(PersonRole.values())).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(
                        UserRepresentation::getId, UserRepresentation::getUsername, (name, same) -> name));
    }

    /** By their subject. */
    Map<String, String> present() {
        return names;
    }
}
