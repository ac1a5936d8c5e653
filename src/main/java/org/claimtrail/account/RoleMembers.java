package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * login server lists of a role only those whom it was given to themselves, yet all of these have it in their tokens. People alone: programs
 * can have roles like theirs.
 */
@ApplicationScoped
class RoleMembers {
    @Inject
    KeycloakRealm realm;

    @Inject
    ServiceAccounts programs;

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
            add(members, realm.all((it, first) -> it.roles().get(role).getUserMembers(first, KeycloakRealm.PAGE)));
            realm.all((it, first) -> it.roles().get(role).getRoleGroupMembers(first, KeycloakRealm.PAGE)).stream()
                    .map(GroupRepresentation::getId)
                    .flatMap(this::within)
                    .forEach(group -> add(
                            members,
                            realm.all((it, first) -> it.groups().group(group).members(first, KeycloakRealm.PAGE))));
        }
        return members.values().stream().filter(user -> !programs.isOne(user)).toList();
    }

    private static void add(Map<String, UserRepresentation> members, List<UserRepresentation> found) {
        found.forEach(user -> members.put(user.getId(), user));
    }

    /** A group and all below it, whose members have its roles too. */
    private Stream<String> within(String group) {
        Stream<String> below =
                realm
                        .all((it, first) -> it.groups().group(group).getSubGroups(first, KeycloakRealm.PAGE, true))
                        .stream()
                        .map(GroupRepresentation::getId)
                        .flatMap(this::within);
        return Stream.concat(Stream.of(group), below);
    }
}
