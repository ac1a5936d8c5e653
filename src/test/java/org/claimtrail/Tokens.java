package org.claimtrail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimtrail.demo.Keycloak;

/** Tokens that the test run's Keycloak signed. */
public final class Tokens {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Token> KEPT = new ConcurrentHashMap<>();
    /** Apart, as they are asked for while another token is made. */
    private static final Map<String, Token> ADMINS = new ConcurrentHashMap<>();

    private static final String OUR_SCOPES =
            "\"defaultClientScopes\": [\"basic\", \"profile\", \"roles\", \"claimtrail\"]";

    private static final String RECORDS = """
            "protocolMappers": [{"name": "role", "protocol": "openid-connect",
              "protocolMapper": "oidc-hardcoded-role-mapper", "config": {"role": "api-writer"}}]""";

    private Tokens() {}

    /**
     * Hundreds log in and are made here, and a hash that takes its time, as it should where passwords are worth something, takes a
     * fifth of a second of a processor for each. An administrator's token would last for a minute.
     */
    static void makeCheap() {
        String cheap = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";
        String policy = admin("").path("passwordPolicy").asText();
        ofRealm("claimtrail", "PUT", "", "{\"passwordPolicy\": \"" + policy + " and " + cheap + "\"}");
        ofRealm("master", "PUT", "", "{\"accessTokenLifespan\": 3600, \"passwordPolicy\": \"" + cheap + "\"}");
        ADMINS.clear();
    }

    /** The access token of a demo person: fleur and tom are fact-checkers, eva and ed editors, ada is the admin. */
    public static String of(String person) {
        return kept(person, () -> passwordGrant("claimtrail", "claimtrail-cli", person, person + "-demo"));
    }

    /** The access token of a demo person, in a session that nobody else has. */
    public static String ofItsOwnSession(String person) {
        return passwordGrant("claimtrail", "claimtrail-cli", person, person + "-demo").access;
    }

    /** The access token of a service account: demo-reader or demo-writer. */
    public static String ofClient(String client) {
        return kept(client, () -> clientGrant(client, client + "-secret"));
    }

    /** A token of ours in all but the audience. */
    public static String forAnotherAudience() {
        return kept("another-audience", () -> {
            createClient("another-audience", "\"defaultClientScopes\": [\"basic\", \"profile\", \"roles\"]");
            return clientGrant("another-audience", "another-audience-secret");
        });
    }

    /** A token of ours for somebody who has none of our roles. */
    public static String withoutRole() {
        return kept("without-role", () -> {
            createClient("without-role", OUR_SCOPES);
            return clientGrant("without-role", "without-role-secret");
        });
    }

    /** A token of ours that lacks what says whose it is. */
    public static String withoutName() {
        return kept("without-name", () -> {
            createClient("without-name", "\"defaultClientScopes\": [\"basic\", \"roles\", \"claimtrail\"], " + RECORDS);
            return clientGrant("without-name", "without-name-secret");
        });
    }

    /** The access token of a person who was not there before, with this role. */
    public static String ofNew(String person, String role) {
        return kept(person, () -> {
            admin("POST", "/users", """
                    {"username": "%1$s", "email": "%1$s@demo.invalid", "firstName": "A", "lastName": "B", "enabled": true,
                     "credentials": [{"type": "password", "value": "%1$s-demo"}]}""".formatted(person));
            give(role, admin("/users?exact=true&username=" + person).get(0));
            return passwordGrant("claimtrail", "claimtrail-cli", person, person + "-demo");
        });
    }

    /** A person who was not there before, and chooses a password at the first login. */
    public static void newcomer(String person) {
        admin("POST", "/users", """
                {"username": "%1$s", "email": "%1$s@demo.invalid", "firstName": "A", "lastName": "B", "enabled": true,
                 "credentials": [{"type": "password", "value": "%1$s-demo"}], "requiredActions": ["UPDATE_PASSWORD"]}""".formatted(person));
    }

    /** As an administrator of the login server does. */
    public static void changeUser(String person, String change) {
        admin("PUT", "/users/" + user(person), change);
    }

    /** Which the realm allows nobody else. */
    public static void rename(String person, String name) {
        admin("PUT", "", "{\"editUsernameAllowed\": true}");
        changeUser(person, "{\"username\": \"%1$s\", \"email\": \"%1$s@demo.invalid\"}".formatted(name));
        admin("PUT", "", "{\"editUsernameAllowed\": false}");
    }

    /** As in the login server's console. */
    public static void disableClient(String clientId) {
        admin("PUT", "/clients/" + client(clientId), "{\"clientId\": \"" + clientId + "\", \"enabled\": false}");
    }

    private static String client(String clientId) {
        return admin("/clients?clientId=" + clientId).get(0).get("id").asText();
    }

    public static void removeUser(String person) {
        admin("DELETE", "/users/" + user(person), "");
    }

    public static void takeRole(String person, String role) {
        admin("DELETE", "/users/" + user(person) + "/role-mappings/realm", "[" + admin("/roles/" + role) + "]");
    }

    public static void giveRole(String person, String role) {
        give(role, admin("/users?exact=true&username=" + person).get(0));
    }

    /** As departments come from a directory: the role is given to the one above theirs. */
    public static void joinBelow(String group, String role, String person) {
        admin("POST", "/groups", named(group));
        String above =
                admin("/groups?exact=true&search=" + group).get(0).get("id").asText();
        admin("POST", "/groups/" + above + "/role-mappings/realm", "[" + admin("/roles/" + role) + "]");
        String below = json(admin("POST", "/groups/" + above + "/children", named("below-" + group)))
                .get("id")
                .asText();
        admin("PUT", "/users/" + user(person) + "/groups/" + below, "");
    }

    /** The person gets another role that has this one in it. */
    public static void giveWithin(String whole, String role, String person) {
        admin("POST", "/roles", named(whole));
        admin("POST", "/roles/" + whole + "/composites", "[" + admin("/roles/" + role) + "]");
        giveRole(person, whole);
    }

    private static String named(String name) {
        return "{\"name\": \"" + name + "\"}";
    }

    private static String user(String person) {
        return admin("/users?exact=true&username=" + person).get(0).get("id").asText();
    }

    /** The access token of a client whose tokens have this user name. */
    public static String ofClientCalled(String name) {
        return kept("called-" + name, () -> {
            createClient("called-" + name, """
                    "defaultClientScopes": ["basic", "roles", "claimtrail"],
                    "protocolMappers": [%s]""".formatted(claim("preferred_username", name)));
            return clientGrant("called-" + name, "called-" + name + "-secret");
        });
    }

    /** The access token of a client that records and proposes, whose owner has this subject; nobody has the empty one. */
    public static String ofClientOf(String owner, String subject) {
        String name = "client-of-" + owner;
        return kept(name, () -> {
            createClient(
                    name,
                    OUR_SCOPES + (subject.isEmpty() ? "" : ", \"protocolMappers\": [" + claim("owner", subject) + "]"));
            give("api-writer", accountOf(name));
            return clientGrant(name, name + "-secret");
        });
    }

    /** The access token of a client that somebody made an editor. */
    public static String ofClientThatEdits() {
        return ofClientWithARole("client-that-edits", "editor");
    }

    /** The access token of a client that was made in the login server's console. */
    public static String ofClientWithARole(String name, String role) {
        return kept(name, () -> {
            createClient(name, OUR_SCOPES);
            give(role, accountOf(name));
            return clientGrant(name, name + "-secret");
        });
    }

    /** A new access token of an API client that was made here. */
    public static String with(String clientId, String secret) {
        return clientGrant(clientId, secret).access;
    }

    /** Whether Keycloak gives a token for these. */
    public static boolean areTaken(String clientId, String secret) {
        return send(asked("claimtrail", credentials(clientId, secret))).statusCode() == 200;
    }

    /** The names of the clients in Keycloak that have this in theirs. */
    public static List<String> clientsLike(String part) {
        return admin("/clients?search=true&max=1000&clientId=" + part).findValuesAsText("clientId");
    }

    /** What Keycloak's own API answers to Claimtrail's service account. */
    public static int asService(String method, String path, String body) {
        var token = clientGrant("claimtrail-service", "demo-service-secret");
        return send(HttpRequest.newBuilder(keycloak("/admin/realms/claimtrail" + path))
                        .header("Authorization", "Bearer " + token.access)
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** Takes Claimtrail's service account its one right, or gives it back. */
    public static void serviceMay(boolean manageClients) {
        String management =
                admin("/clients?clientId=realm-management").get(0).get("id").asText();
        admin(
                manageClients ? "POST" : "DELETE",
                "/users/" + accountOf("claimtrail-service").get("id").asText() + "/role-mappings/clients/" + management,
                "[" + admin("/clients/" + management + "/roles/manage-clients") + "]");
    }

    /** The mapper that puts a claim of this value into every token. */
    private static String claim(String name, String value) {
        return """
                {"name": "%1$s", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                 "config": {"claim.name": "%1$s", "claim.value": "%2$s", "jsonType.label": "String",
                            "access.token.claim": "true"}}""".formatted(name, value);
    }

    private static JsonNode accountOf(String client) {
        return admin("/clients/" + client(client) + "/service-account-user");
    }

    private static void give(String role, JsonNode user) {
        admin(
                "POST",
                "/users/" + user.get("id").asText() + "/role-mappings/realm",
                "[" + admin("/roles/" + role) + "]");
    }

    private static JsonNode admin(String path) {
        return json(admin("GET", path, ""));
    }

    /** Keycloak's own API; what is there already may stay. */
    private static String admin(String method, String path, String body) {
        return ofRealm("claimtrail", method, path, body);
    }

    private static String ofRealm(String realm, String method, String path, String body) {
        var answer = send(HttpRequest.newBuilder(keycloak("/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + ofAnotherRealm())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != 409) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** A token of ours that was valid a moment ago. */
    public static String expired() {
        var token = KEPT.computeIfAbsent("short-lived", name -> {
            createClient(name, OUR_SCOPES + ", \"attributes\": {\"access.token.lifespan\": \"1\"}");
            return clientGrant(name, name + "-secret");
        });
        var over = token.expires.plusSeconds(1);
        while (Instant.now().isBefore(over)) {
            LockSupport.parkUntil(over.toEpochMilli());
        }
        return token.access;
    }

    /** A new token of ours that expires soon. */
    public static String lastingSeconds(int seconds) {
        String name = "lasting-" + seconds;
        createClient(name, OUR_SCOPES + ", \"attributes\": {\"access.token.lifespan\": \"" + seconds + "\"}");
        return clientGrant(name, name + "-secret").access;
    }

    /** By what the record knows whose token this is. */
    public static String subjectOf(String token) {
        return json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
                .get("sub")
                .asText();
    }

    /** An editor's token, signed by somebody else. */
    public static String withBrokenSignature() {
        var token = of("eva");
        int middle = token.lastIndexOf('.') + 100;
        return token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);
    }

    /** An editor's token that says of itself that it needs no signature. */
    public static String withoutSignature() {
        return header("{\"alg\":\"none\"}") + "." + of("eva").split("\\.")[1] + ".";
    }

    /** An editor's token that says of itself that a key signed it which nobody has. */
    public static String ofAnUnknownKey() {
        String header = header("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"nobodys\"}");
        return header + of("eva").substring(of("eva").indexOf('.'));
    }

    private static String header(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A token of Keycloak's, of the same person even, but of another realm. */
    public static String ofAnotherRealm() {
        return kept(
                ADMINS, "admin", () -> passwordGrant("master", "admin-cli", Keycloak.ADMIN, Keycloak.ADMIN_PASSWORD));
    }

    /** From now on the realm signs with a key that is new; what was signed before stays valid. */
    public static void anotherRealmKey() {
        admin("POST", "/components", """
                {"name": "%s", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "config": {"priority": ["%d"], "enabled": ["true"], "active": ["true"], "keySize": ["2048"]}}""".formatted(
                        UUID.randomUUID(), Instant.now().getEpochSecond()));
    }

    /** As after a restart with another one: from now on nothing is valid that the realm signed before. */
    public static void anotherRealmKeyAlone() {
        anotherRealmKey();
        List<JsonNode> keys = new ArrayList<>();
        admin("/components?type=org.keycloak.keys.KeyProvider").forEach(keys::add);
        keys.removeIf(key -> !key.get("providerId").asText().equals("rsa-generated"));
        keys.sort(Comparator.comparing(key -> key.at("/config/priority/0").asLong()));
        keys.subList(0, keys.size() - 1)
                .forEach(key -> admin("DELETE", "/components/" + key.get("id").asText(), ""));
        KEPT.clear();
    }

    private static String kept(String name, Supplier<Token> fresh) {
        return kept(KEPT, name, fresh);
    }

    private static String kept(Map<String, Token> tokens, String name, Supplier<Token> fresh) {
        return tokens.compute(
                        keycloak(name).toString(),
                        (same, token) -> token == null || token.endsSoon() ? fresh.get() : token)
                .access;
    }

    private static Token passwordGrant(String realm, String client, String name, String password) {
        return grant(
                realm, Map.of("grant_type", "password", "client_id", client, "username", name, "password", password));
    }

    private static Token clientGrant(String client, String secret) {
        return grant("claimtrail", credentials(client, secret));
    }

    private static Map<String, String> credentials(String client, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret);
    }

    private static Token grant(String realm, Map<String, String> form) {
        var answer = send(asked(realm, form));
        if (answer.statusCode() != 200) {
            throw new AssertionError("No token for " + form + ": " + answer.body());
        }
        var token = json(answer.body());
        var lifespan = Duration.ofSeconds(token.get("expires_in").asLong());
        return new Token(token.get("access_token").asText(), Instant.now().plus(lifespan));
    }

    private static HttpRequest.Builder asked(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(keycloak("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** A client with a service account and the secret {@code <name>-secret}; settings can say otherwise. */
    static void createClient(String name, String settings) {
        admin("POST", "/clients", """
                {"clientId": "%1$s", "secret": "%1$s-secret", "standardFlowEnabled": false,
                 "serviceAccountsEnabled": true, %2$s}""".formatted(name, settings));
    }

    private static URI keycloak(String path) {
        return URI.create(System.getProperty(Environment.KEYCLOAK_URL) + "/" + path.replaceFirst("^/", ""));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Token(String access, Instant expires) {
        boolean endsSoon() {
            return Instant.now().isAfter(expires.minusSeconds(60));
        }
    }
}
