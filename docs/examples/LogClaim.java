import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Logs a claim: {@code java LogClaim.java "who says so" "what they say"}. Nothing but a JDK 17 is needed. Where Claimtrail and its login
 * server are, and which API client this is, stands in the environment: CLAIMTRAIL, LOGIN, CLIENT_ID, CLIENT_SECRET.
 */
public class LogClaim {
    private static final int TRIES = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private String token;

    public static void main(String... said) throws InterruptedException {
        if (said.length != 2) {
            stop("java LogClaim.java \"who says so\" \"what they say\"");
        }
        try {
            log(said);
        } catch (IOException e) {
            stop(e.getMessage());
        }
    }

    private static void stop(String why) {
        System.err.println(why);
        System.exit(1);
    }

    private static void log(String... said) throws IOException, InterruptedException {
        LogClaim program = new LogClaim();
        String claimant = program.record("/sources", "{\"name\": %s, \"kind\": \"ORGANIZATION\"}".formatted(quoted(said[0])));
        String claim = program.record("/claims", "{\"statement\": %s, \"language\": \"en\", \"claimantId\": \"%s\"}"
                .formatted(quoted(said[1]), claimant));
        System.out.println("/api/v1/claims/" + claim);
    }

    /** Records once, however often it is sent: the key is made of what is said. Returns the id of what was recorded. */
    private String record(String path, String body) throws IOException, InterruptedException {
        String key = UUID.nameUUIDFromBytes((path + body).getBytes(StandardCharsets.UTF_8)).toString();
        for (int tries = 1; ; tries++) {
            if (token == null) {
                token = newToken();
            }
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(setting("CLAIMTRAIL") + "/api/v1" + path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            int status = answer.statusCode();
            if (status == 201) {
                return field("id", answer.body());
            } else if (status == 401 && tries < TRIES) {
                // A token lasts five minutes: another one. Where that is refused as well, newToken says why.
                token = null;
            } else if ((status == 429 || status == 503) && tries < TRIES) {
                Thread.sleep(1_000 * answer.headers().firstValueAsLong("Retry-After").orElse(2));
            } else {
                throw new IOException(path + ": " + status + " " + answer.body());
            }
        }
    }

    private String newToken() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encoded(setting("CLIENT_ID")) + "&client_secret="
                + encoded(setting("CLIENT_SECRET"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(setting("LOGIN") + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("No token: " + answer.statusCode() + " " + answer.body());
        }
        return field("access_token", answer.body());
    }

    /** A text of an answer, by its name; of what is nested, a JSON library knows more. */
    private static String field(String name, String json) {
        return Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"")
                .matcher(json)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** As JSON has a text (RFC 8259, 7). */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(it -> json.append(
                it < ' ' || it == '"' || it == '\\' ? "\\u%04x".formatted(it) : Character.toString((char) it)));
        return json.append('"').toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
