package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Who has a role, however it came to them: given to them, to a group that they are in or to one above it, or as part of another role. The
 * login server lists of a role only those whom it was given to themselves, yet all of these have it in their tokens.
 */
@ApplicationScoped
class RoleMembers {
    private static final int PAGE = 100;

    @Inject
    KeycloakRealm realm;

    Map<PersonRole, Collection<UserRepresentation>> of(Collection<PersonRole> wanted) {
        Map<String, Set<String>> parts = realm.ask(RoleMembers::parts);
        Map<PersonRole, Collection<UserRepresentation>> members = new EnumMap<>(PersonRole.class);
        wanted.forEach(role -> members.put(role, having(giving(role.realmRole(), parts))));
        return members;
    }

    /** Of each role that has others in it, those. */
    private static Map<String, Set<String>> parts(RealmResource realm) {
        return realm.roles().list().stream()
                .filter(RoleRepresentation::isComposite)
                .map(RoleRepresentation::getName)
                .collect(Collectors.toMap(name -> name, name -> parts(realm, name)));
    }

    private static Set<String> parts(RealmResource realm, String role) {
        return realm.roles().get(role).getRealmRoleComposites().stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toSet());
    }

    /** This role and all that have it in them, or in what is in them. */
    private static Set<String> giving(String role, Map<String, Set<String>> parts) {
        Set<String> giving = new HashSet<>(Set.of(role));
        while (giving.addAll(parts.keySet().stream()
                .filter(whole -> parts.get(whole).stream().anyMatch(giving::contains))
                .toList())) {}
        return giving;
    }

    private Collection<UserRepresentation> having(Set<String> roles) {
        Map<String, UserRepresentation> members = new LinkedHashMap<>();
        for (String role : roles) {
            add(members, all((it, first) -> it.roles().get(role).getUserMembers(first, PAGE)));
            all((it, first) -> it.roles().get(role).getRoleGroupMembers(first, PAGE)).stream()
                    .map(GroupRepresentation::getId)
                    .flatMap(this::within)
                    .forEach(group -> add(
                            members, all((it, first) -> it.groups().group(group).members(first, PAGE))));
        }
        return members.values();
    }

    private static void add(Map<String, UserRepresentation> members, List<UserRepresentation> found) {
        found.forEach(user -> members.put(user.getId(), user));
    }

    /** A group and all below it, whose members have its roles too. */
    private Stream<String> within(String group) {
        Stream<String> below = all((it, first) -> it.groups().group(group).getSubGroups(first, PAGE, true)).stream()
                .map(GroupRepresentation::getId)
                .flatMap(this::within);
        return Stream.concat(Stream.of(group), below);
    }

    private <T> List<T> all(PageOf<T> page) {
        List<T> all = new ArrayList<>();
        Collection<T> next;
        do {
            int first = all.size();
            next = realm.ask(it -> page.from(it, first));
            all.addAll(next);
        } while (next.size() == PAGE);
        return all;
    }

    private interface PageOf<T> {
        Collection<T> from(RealmResource realm, int first);
    }
}
