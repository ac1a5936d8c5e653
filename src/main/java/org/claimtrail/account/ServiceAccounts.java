package org.claimtrail.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Tells people from programs. To the login server the service account of a client is a user, who can be given any role, and it says so
 * nowhere in what it tells of one; but its search for users finds people alone.
 */
@ApplicationScoped
class ServiceAccounts {
    @Inject
    KeycloakRealm realm;

    /** By their ids: what an account is, it stays. */
    private final Cache<String, Boolean> programs =
            Caffeine.newBuilder().maximumSize(10_000).build();

    boolean isOne(UserRepresentation user) {
        return programs.get(user.getId(), id -> !isFound(user));
    }

    /**
     * The roles that a client itself puts into its tokens: ours have theirs so, as nobody may give their accounts one. None, where the login
     * server has no such client or gives it no tokens.
     */
    Optional<Set<String>> rolesOfItsOwn(String clientId) {
        return realm.ask(it -> it.clients().findByClientId(clientId)).stream()
                .filter(ClientRepresentation::isEnabled)
                .findFirst()
                .map(ServiceAccounts::mapped);
    }

    private static Set<String> mapped(ClientRepresentation client) {
        return Stream.ofNullable(client.getProtocolMappers())
                .flatMap(List::stream)
                .filter(mapper -> mapper.getProtocolMapper().equals(KeycloakRealm.ROLE_MAPPER))
                .map(mapper -> mapper.getConfig().get("role"))
                .collect(Collectors.toSet());
    }

    private boolean isFound(UserRepresentation user) {
        String exactly = '"' + user.getUsername() + '"';
        return realm.all((it, first) -> it.users().search(exactly, first, KeycloakRealm.PAGE, true)).stream()
                .anyMatch(found -> found.getId().equals(user.getId()));
    }
}
