package org.claimtrail;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.claimtrail.demo.Checkout;

/** The packaged application, running. */
final class PackagedApplication implements AutoCloseable {
    private static final Pattern STARTED =
            Pattern.compile("Listening on: (http://\\S+)\\. Management interface listening on (http://[^\\s\"]+)\\.");

    static final Path PACKAGE = Checkout.ROOT.resolve("target/quarkus-app");
    /** Of this JVM: another tests beside it. */
    static final Path HOME =
            Checkout.ROOT.resolve("target/packaged-it").resolve(System.getProperty("claimtrail.test.part", "part-1"));

    static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The pool waits five seconds for a connection; no call should wait for much else. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(15);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where an image has it: at another path, with a root that nobody writes and a /tmp of its own; as a user that is nobody here. */
    private static final String AS_IN_AN_IMAGE = """
            mount --make-rprivate / && mount --bind "$1" /mnt && mount -o remount,bind,ro / && mount -t tmpfs tmpfs /tmp && cd / || exit 90
            shift; exec setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all "$@\"""";

    private final Path log;
    private final Process process;
    private String url;
    private String management;

    private PackagedApplication(ProcessBuilder builder, Map<String, String> variables, Path log) throws IOException {
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(QUARKUS|CLAIMTRAIL|JAVA)_.*"));
        environment.putAll(variables);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        // Sixteen writers of one name record more than a person or a program may.
        for (String caller : List.of("CLIENT", "PERSON", "ADDRESS")) {
            environment.putIfAbsent("CLAIMTRAIL_RATE_LIMIT_" + caller, "1000000");
        }
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        this.log = log;
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** As whoever runs the tests, in an empty directory. */
    static PackagedApplication start(Map<String, String> settings) throws IOException {
        var home = Files.createTempDirectory(HOME, "application");
        var variables =
                settings.entrySet().stream().collect(toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
        return new PackagedApplication(
                new ProcessBuilder(java(PACKAGE)).directory(home.toFile()), variables, Path.of(home + ".log"));
    }

    /**
     * As a container has it, and with these variables alone. Where the tests may make no mounts, as is so for whoever isn't root, its root
     * is as it is here.
     */
    static PackagedApplication startAsInAnImage(Map<String, String> variables) throws IOException {
        var log = Files.createTempFile(HOME, "container", ".log");
        var command = new ArrayList<String>();
        if (mayMount()) {
            command.addAll(List.of("unshare", "--mount", "sh", "-c", AS_IN_AN_IMAGE, "sh", PACKAGE.toString()));
            command.addAll(java(Path.of("/mnt")));
        } else {
            command.addAll(java(PACKAGE));
        }
        var builder = new ProcessBuilder(command).directory(new File("/"));
        var path = builder.environment().get("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        return new PackagedApplication(builder, variables, log);
    }

    private static boolean mayMount() {
        try {
            var mounting = new ProcessBuilder("unshare", "--mount", "setpriv", "--reuid=10001", "true");
            return mounting.redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> java(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // What runs once is not worth the optimising compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                home.resolve("quarkus-run.jar").toString());
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    void awaitStart() throws IOException {
        try {
            await(
                    "it starts",
                    () -> !process.isAlive() || STARTED.matcher(log()).find());
        } catch (Exception e) {
            throw new AssertionError(log(), e);
        }
        var started = STARTED.matcher(log());
        assertTrue(started.find(), this::log);
        url = started.group(1);
        management = started.group(2);
    }

    int awaitEnd() {
        try {
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), this::log);
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void terminate() {
        process.destroy();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, Tokens.ofClient("demo-writer"), newKey(), "");
    }

    HttpResponse<String> get(String path, String token) {
        return call("GET", path, token, newKey(), "");
    }

    HttpResponse<String> getAsAnybody(String path) {
        return send(HttpRequest.newBuilder(URI.create(url).resolve(path)));
    }

    /** What Prometheus is told of this series. */
    double number(String series) {
        return send(HttpRequest.newBuilder(URI.create(management + "/q/metrics")))
                .body()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .findFirst()
                .orElseThrow();
    }

    String address() {
        return url;
    }

    /** Ada gives a program access. */
    HttpResponse<String> make(String name) {
        var client = """
                {"name": "%s", "purpose": "To be tried", "contact": "x@example.org", "role": "api-reader", "expiresAt": "%s"}""".formatted(name, Instant.now().plus(Duration.ofDays(1)));
        return call("POST", "/api/v1/api-clients", Tokens.of("ada"), newKey(), client);
    }

    HttpResponse<String> post(String source, String key) {
        return call("POST", "/api/v1/sources", Tokens.ofClient("demo-writer"), key, source);
    }

    HttpResponse<String> call(String method, String path, String token, String key, String body) {
        return send(HttpRequest.newBuilder(URI.create(url).resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofString(body)));
    }

    int health(String aspect) {
        return send(HttpRequest.newBuilder(URI.create(management + "/q/health/" + aspect)))
                .statusCode();
    }

    /** Not once nothing is there any longer. */
    boolean isReady() {
        try {
            return health("ready") == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** What is answered to a correction of the source at this address, by who has read it with this tag. */
    int correct(String path, String tag, String name) {
        return put(path, tag, "{\"name\": \"%s\", \"kind\": \"OUTLET\", \"reason\": \"Misspelt.\"}".formatted(name));
    }

    int put(String path, String tag, String body) {
        return send(HttpRequest.newBuilder(URI.create(url).resolve(path))
                        .header("Authorization", "Bearer " + Tokens.ofClient("demo-writer"))
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** Told to stop, it ends each connection with its next answer. */
    boolean endsItsConnections() {
        return get("/openapi").headers().firstValue("Connection").orElse("").equals("close");
    }

    List<JsonNode> list(String path) throws IOException {
        var items = new ArrayList<JsonNode>();
        var after = "";
        while (after != null) {
            var page = JSON.readTree(get(path + after).body());
            page.get("items").forEach(items::add);
            after = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asText();
        }
        return items;
    }

    /** Of all that is in the ledger, in its order. */
    List<Long> positions() throws IOException {
        var positions = new ArrayList<Long>();
        JsonNode page;
        do {
            page = JSON.readTree(get("/api/v1/ledger/entries?limit=200&from=" + (positions.size() + 1))
                            .body())
                    .get("items");
            page.forEach(entry -> positions.add(entry.get("position").asLong()));
        } while (!page.isEmpty());
        return positions;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(LONGEST_CALL).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        awaitEnd();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertTrue(Instant.now().isBefore(deadline), () -> "In vain waited until " + what);
            Thread.sleep(50);
        }
    }
}
