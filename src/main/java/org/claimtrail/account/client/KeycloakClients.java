package org.claimtrail.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.account.KeycloakRealm;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/**
 * API clients as Keycloak has them. Their role is in a mapper of their own: to give it to their account, as to a person, takes the right
 * to manage all people and their passwords.
 */
@ApplicationScoped
class KeycloakClients {
    private static final String PREFIX = "api-";
    private static final String USER_NAME = "preferred_username";
    private static final int PAGE = 100;

    /** Whose it is: a realm may serve a second Claimtrail, which has records of its own. */
    private static final String INSTALLATION = "claimtrail.installation";

    /** What makes a token one of ours, with the name of its client; the rest is in mappers. */
    private static final List<String> SCOPES = List.of("roles", "service_account", "claimtrail");

    @ConfigProperty(name = "claimtrail.url")
    URI installation;

    @Inject
    KeycloakRealm realm;

    /** A name that no client has. */
    static String newClientId() {
        return PREFIX + UUID.randomUUID();
    }

    /** Makes a client whose tokens say of themselves that they are this one's, whatever Keycloak calls it. */
    void create(String clientId, UUID subject, String name, ApiClientRole role, String owner, String secret) {
        ClientRepresentation client = withAnAccountAlone();
        client.setClientId(clientId);
        client.setName(name);
        client.setSecret(secret);
        client.setAttributes(Map.of(INSTALLATION, installation.toString()));
        client.setProtocolMappers(List.of(
                claim("sub", subject.toString()),
                // No person is called so: Keycloak takes no brackets in the user name of one.
                claim(USER_NAME, calledAs(name)),
                claim("owner", owner),
                mapper("role", KeycloakRealm.ROLE_MAPPER, Map.of("role", role.realmRole()))));
        ask(clients -> {
            try (Response answer = clients.create(client)) {
                if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new WebApplicationException(answer.getStatus());
                }
                return null;
            }
        });
    }

    /** A program that logs in as itself: nobody logs in through it, and it may do nothing that it is not given. */
    private static ClientRepresentation withAnAccountAlone() {
        ClientRepresentation client = new ClientRepresentation();
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setDefaultClientScopes(SCOPES);
        client.setOptionalClientScopes(List.of());
        return client;
    }

    private static ProtocolMapperRepresentation claim(String name, String value) {
        return mapper(
                name,
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name", name,
                        "claim.value", value,
                        "jsonType.label", "String",
                        "access.token.claim", "true",
                        "introspection.token.claim", "true"));
    }

    private static ProtocolMapperRepresentation mapper(String name, String kind, Map<String, String> config) {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper(kind);
        mapper.setConfig(config);
        return mapper;
    }

    private static String calledAs(String name) {
        return name + " (API)";
    }

    /** What these are called from their next token on; and that they get one again, where they had ended. */
    void correct(List<String> clientIds, String name, boolean revived) {
        clientIds.forEach(clientId -> ask(clients -> clients.findByClientId(clientId))
                .forEach(client -> correct(client, name, revived ? true : null)));
    }

    /** @param enabled null for what it is */
    void correct(ClientRepresentation client, String name, @Nullable Boolean enabled) {
        ClientRepresentation corrected = new ClientRepresentation();
        corrected.setClientId(client.getClientId());
        corrected.setName(name);
        corrected.setEnabled(enabled);
        ask(clients -> {
            ClientResource there = clients.get(client.getId());
            there.update(corrected);
            client.getProtocolMappers().stream()
                    .filter(mapper -> mapper.getName().equals(USER_NAME))
                    .forEach(mapper -> {
                        mapper.getConfig().put("claim.value", calledAs(name));
                        there.getProtocolMappers().update(mapper.getId(), mapper);
                    });
            return null;
        });
    }

    /** That an act could be carried out. */
    void requireThere() {
        ask(clients -> clients.findByClientId(KeycloakRealm.SERVICE));
    }

    /** All that this installation ever made and that are still there. */
    List<ClientRepresentation> made() {
        List<ClientRepresentation> made = new ArrayList<>();
        List<ClientRepresentation> page;
        for (int first = 0; ; first += PAGE) {
            int from = first;
            page = ask(clients -> clients.findAll(PREFIX, null, true, from, PAGE));
            page.stream().filter(this::isOurs).forEach(made::add);
            if (page.size() < PAGE) {
                return made;
            }
        }
    }

    private boolean isOurs(ClientRepresentation client) {
        return client.getAttributes() != null
                && installation.toString().equals(client.getAttributes().get(INSTALLATION));
    }

    /** That nobody gets a token with these any longer; one that is not there needs nothing. */
    void disable(List<String> clientIds) {
        clientIds.forEach(
                clientId -> ask(clients -> clients.findByClientId(clientId)).forEach(this::disable));
    }

    void disable(ClientRepresentation client) {
        ClientRepresentation disabled = new ClientRepresentation();
        disabled.setClientId(client.getClientId());
        disabled.setEnabled(false);
        ask(clients -> {
            clients.get(client.getId()).update(disabled);
            return null;
        });
    }

    void remove(ClientRepresentation client) {
        ask(clients -> {
            clients.get(client.getId()).remove();
            return null;
        });
    }

    private <T> T ask(Function<ClientsResource, T> question) {
        return realm.ask(it -> question.apply(it.clients()));
    }
}
