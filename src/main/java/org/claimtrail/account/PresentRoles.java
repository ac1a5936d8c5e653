package org.claimtrail.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;
import org.claimtrail.security.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What people and programs may do now. Takes from whoever calls each role that the login server took from them since: a token says for
 * minutes what was so when it was signed; and takes no token of a program that is disabled there. It is asked about each twice a minute at
 * most; while it is away, their token's word counts.
 */
@ApplicationScoped
public class PresentRoles implements SecurityIdentityAugmentor {
    /** How long somebody waits for others who ask. */
    private static final Duration TURN = Duration.ofSeconds(1);

    @Inject
    People people;

    @Inject
    ServiceAccounts programs;

    private final Duration believed;
    private final Cache<String, Set<String>> roles;

    /** Those who have one of some roles: one question for all rows of a page. */
    private final Cache<Set<PersonRole>, Set<String>> bearers;

    /** Of clients that are let in, the roles of their own. */
    private final Cache<String, Optional<Set<String>>> clients;

    /** One asks at a time: of many who wait for a login server that does not answer, the others need not find out too. */
    private final ReentrantLock asking = new ReentrantLock();

    private volatile Instant awayUntil = Instant.MIN;

    @Inject
    PresentRoles(@ConfigProperty(name = "claimtrail.roles-believed") Duration believed) {
        this.believed = believed;
        roles = kept(10_000);
        bearers = kept(10);
        clients = kept(10_000);
    }

    private <K, V> Cache<K, V> kept(int most) {
        return Caffeine.newBuilder()
                .expireAfterWrite(believed)
                .maximumSize(most)
                .build();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean isInDoubt = identity.getPrincipal() instanceof JsonWebToken token
                && Instant.ofEpochSecond(token.getIssuedAtTime()).plus(believed).isBefore(Instant.now());
        return isInDoubt
                ? context.runBlocking(() -> asOfNow(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity asOfNow(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        if (Caller.kindOf(token) == Actor.Kind.PERSON) {
            return withPresentRoles(identity, of(token.getSubject()));
        }
        Optional<Set<String>> own = client(token.getClaim(Claims.azp));
        if (own == null) {
            return identity;
        }
        Set<String> itself = own.orElseThrow(AuthenticationFailedException::new);
        return withPresentRoles(identity, known(roles, token.getSubject(), account -> ofProgram(itself, account)));
    }

    /** Whether a program's client was disabled or removed at the login server: not while that can't be asked. */
    public boolean isLockedOut(String clientId) {
        Optional<Set<String>> own = client(clientId);
        return own != null && own.isEmpty();
    }

    private @Nullable Optional<Set<String>> client(String clientId) {
        return known(clients, clientId, programs::rolesOfItsOwn);
    }

    private Set<String> ofProgram(Set<String> itself, String account) {
        Set<String> all = new HashSet<>(people.roles(account));
        all.addAll(itself);
        return all;
    }

    private static SecurityIdentity withPresentRoles(SecurityIdentity identity, @Nullable Set<String> present) {
        if (present == null) {
            return identity;
        }
        Set<String> left = identity.getRoles().stream()
                .filter(role -> present.contains(role) || !Role.READERS.contains(role))
                .collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(left)
                .build();
    }

    /**
     * Whether a person has none of these any longer, or is locked out, or not there: not while the login server can't be asked. Asked again
     * about who is not among those who have one, as that list can be half a minute old.
     */
    public boolean lacks(String person, Set<PersonRole> wanted) {
        Set<String> having = known(bearers, wanted, this::having);
        if (having == null || having.contains(person)) {
            return false;
        }
        Set<String> present = of(person);
        return present != null && wanted.stream().map(PersonRole::realmRole).noneMatch(present::contains);
    }

    private Set<String> having(Set<PersonRole> wanted) {
        return people.having(wanted).stream().map(PersonView::id).collect(Collectors.toSet());
    }

    private @Nullable Set<String> of(String person) {
        return known(roles, person, people::roles);
    }

    /** Null where it can't be told. */
    private <K, V> @Nullable V known(Cache<K, V> kept, K whose, Function<K, V> question) {
        V known = kept.getIfPresent(whose);
        return known == null && Instant.now().isAfter(awayUntil) ? inTurn(kept, whose, question) : known;
    }

    private <K, V> @Nullable V inTurn(Cache<K, V> kept, K whose, Function<K, V> question) {
        try {
            if (!asking.tryLock(TURN.toSeconds(), TimeUnit.SECONDS)) {
                return null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        try {
            return kept.get(whose, question);
        } catch (Problem away) {
            awayUntil = Instant.now().plus(believed);
            return null;
        } finally {
            asking.unlock();
        }
    }
}
