package org.claimtrail.account;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.security.Actor;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The door to people. Who they are and what they may do is Keycloak's to say; who recorded anything here stays in the record, and so in
 * this list, after they left.
 */
@ApplicationScoped
public class People {
    private static final Comparator<PersonView> BY_NAME = Comparator.comparing(
                    PersonView::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(PersonView::id);

    @Inject
    KeycloakRealm realm;

    @Inject
    RoleMembers members;

    @Inject
    ServiceAccounts programs;

    @Inject
    MemberNames memberNames;

    @Inject
    EntityManager database;

    /** All who may do anything here or recorded anything here, by name. */
    public List<PersonView> all() {
        Map<String, UserRepresentation> users = new LinkedHashMap<>();
        Map<String, TreeSet<PersonRole>> roles = new LinkedHashMap<>();
        members.of(List.of(PersonRole.values()))
                .forEach((role, members) -> members.forEach(user -> {
                    users.put(user.getId(), user);
                    roles.computeIfAbsent(user.getId(), id -> new TreeSet<>()).add(role);
                }));
        Map<String, Actor> recorded = recorded();
        Map<String, Instant> seen = seen();
        List<PersonView> people = new ArrayList<>();
        users.forEach((id, user) ->
                people.add(PersonView.of(user, List.copyOf(roles.get(id)), recorded.remove(id), seen.get(id))));
        recorded.forEach((id, actor) -> people.add(PersonView.gone(actor, seen.get(id))));
        people.sort(BY_NAME);
        return people;
    }

    /** Those who can sign in and have one of these roles, by name. */
    public List<PersonView> having(Set<PersonRole> wanted) {
        Map<String, PersonView> people = new LinkedHashMap<>();
        members.of(wanted)
                .forEach((role, members) -> members.stream()
                        .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
                        .forEach(user -> people.put(user.getId(), PersonView.of(user, List.of(role), null, null))));
        return people.values().stream().sorted(BY_NAME).toList();
    }

    /** Somebody who can sign in and may do something here; null where there is nobody with this subject, or no longer, or a program. */
    public @Nullable PersonView present(String person) {
        return ask(person, null, user -> {
            var known = user.toRepresentation();
            Set<String> names = roles(user, known);
            List<PersonRole> roles = Stream.of(PersonRole.values())
                    .filter(role -> names.contains(role.realmRole()))
                    .toList();
            return roles.isEmpty() || programs.isOne(known) ? null : PersonView.of(known, roles, null, null);
        });
    }

    /** Where mail to a person goes, if they may still read here. */
    public Addressee addressee(String person) {
        return ask(person, Addressee.NOBODY, user -> {
            var known = user.toRepresentation();
            return roles(user, known).stream().anyMatch(PersonRole::isOne)
                    ? Addressee.at(known.getEmail(), Boolean.TRUE.equals(known.isEmailVerified()))
                    : Addressee.NOBODY;
        });
    }

    /** What the login server calls all that a person may do now: nothing where they are locked out, or not there. */
    Set<String> roles(String person) {
        return ask(person, Set.of(), user -> roles(user, user.toRepresentation()));
    }

    private static Set<String> roles(UserResource user, UserRepresentation known) {
        return Boolean.TRUE.equals(known.isEnabled())
                ? user.roles().realmLevel().listEffective().stream()
                        .map(RoleRepresentation::getName)
                        .collect(toSet())
                : Set.of();
    }

    private <T> @Nullable T ask(String person, @Nullable T ofNobody, Function<UserResource, @Nullable T> question) {
        return realm.ask(it -> {
            try {
                return question.apply(it.users().get(person));
            } catch (WebApplicationException e) {
                if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                    return ofNobody;
                }
                throw e;
            }
        });
    }

    /** Whoever the record names as a person, by name. */
    private List<Actor> known() {
        return database.createQuery("from Actor a where a.kind = PERSON order by a.name, a.subject", Actor.class)
                .getResultList();
    }

    /**
     * What those are called who may do something here or have been here, by their subject; who got another name, by that. Without the login
     * server, so that a recording never waits for it: whom that has since a minute ago can be missing.
     */
    public Map<String, String> names() {
        Map<String, String> names = known().stream().collect(toMap(Actor::subject, Actor::name));
        database.createQuery("from LastSeen s where s.name is not null", LastSeen.class)
                .getResultStream()
                .forEach(seen -> names.put(seen.person(), seen.name()));
        names.putAll(memberNames.present());
        return names;
    }

    private Map<String, Actor> recorded() {
        return known().stream().collect(toMap(Actor::subject, it -> it));
    }

    private Map<String, Instant> seen() {
        return database.createQuery("from LastSeen", LastSeen.class)
                .getResultStream()
                .collect(toMap(LastSeen::person, LastSeen::at));
    }
}
