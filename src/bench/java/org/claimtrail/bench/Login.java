package org.claimtrail.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a request carries to say who sends it. Each measurement asks anew: a token has to outlive that one only. */
record Login(String keycloak, String application) {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String SESSION = "q_session";

    /** The header that says it; empty for whoever says nothing. */
    Map<String, String> header(Caller caller) throws IOException, InterruptedException {
        return switch (caller) {
            case READER -> Map.of();
            case API_READER -> bearer(client("demo-reader"));
            case API_WRITER -> bearer(client("demo-writer"));
            case EDITOR -> bearer(person("eva"));
            case HASTY -> bearer(person("tom"));
            case EDITOR_AT_A_BROWSER -> Map.of("Cookie", session("eva"));
        };
    }

    private static String client(String name) {
        return "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s-secret".formatted(name);
    }

    private static String person(String name) {
        return "grant_type=password&client_id=claimtrail-cli&username=%1$s&password=%1$s-demo".formatted(name);
    }

    private Map<String, String> bearer(String form) throws IOException, InterruptedException {
        var request = post(keycloak + "/realms/claimtrail/protocol/openid-connect/token", form);
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return Map.of(
                "Authorization",
                "Bearer "
                        + new ObjectMapper()
                                .readTree(answer)
                                .get("access_token")
                                .asText());
    }

    /** By Keycloak's form, as a browser does. */
    private String session(String person) throws IOException, InterruptedException {
        var cookies = new Cookies();
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(Redirect.ALWAYS)
                .build();
        // Keycloak sends nobody back to another name than this.
        var page = URI.create(application.replace("127.0.0.1", "localhost") + "/me");
        String form = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
        var action = FORM.matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("No login form: " + form);
        }
        var filled = post(action.group(1).replace("&amp;", "&"), "username=%1$s&password=%1$s-demo".formatted(person));
        var signedIn = browser.send(filled, BodyHandlers.ofString());
        if (signedIn.statusCode() != 200 || !cookies.isSignedIn()) {
            throw new IllegalStateException("Not signed in: " + signedIn + " " + signedIn.body());
        }
        return cookies.session();
    }

    private static HttpRequest post(String address, String form) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    /** All of them to everybody: there are two servers only, and ours marks its own as not for HTTP, which a browser takes on this host. */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> kept = new LinkedHashMap<>();

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            return kept.isEmpty() ? Map.of() : Map.of("Cookie", List.of(header("")));
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if (name.equalsIgnoreCase("Set-Cookie")) {
                    values.stream().flatMap(it -> HttpCookie.parse(it).stream()).forEach(this::keep);
                }
            });
        }

        private void keep(HttpCookie cookie) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                kept.remove(cookie.getName());
            } else {
                kept.put(cookie.getName(), cookie.getValue());
            }
        }

        boolean isSignedIn() {
            return kept.keySet().stream().anyMatch(name -> name.startsWith(SESSION));
        }

        /** What the application reads; Keycloak's own are none of its business. */
        String session() {
            return header(SESSION);
        }

        private String header(String prefix) {
            return kept.entrySet().stream()
                    .filter(cookie -> cookie.getKey().startsWith(prefix))
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}
