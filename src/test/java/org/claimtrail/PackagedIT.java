package org.claimtrail;

import static org.claimtrail.PackagedApplication.HOME;
import static org.claimtrail.PackagedApplication.PACKAGE;
import static org.claimtrail.PackagedApplication.PATIENCE;
import static org.claimtrail.PackagedApplication.await;
import static org.claimtrail.PackagedApplication.newKey;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.Database;
import org.claimtrail.demo.Keycloak;
import org.claimtrail.k8s.Environments;
import org.claimtrail.k8s.Kustomize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The package as production runs it: a process that is told where its PostgreSQL and its Keycloak are. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedIT {
    private static final int CALLERS = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static int databasePort;
    private static Database database;
    private static Keycloak keycloak;

    @BeforeAll
    static void startWhatItNeeds() throws IOException {
        keycloak = Surroundings.keycloak();
        databasePort = Surroundings.freePort();
        database = Database.kept(HOME.resolve("postgres"), databasePort);
    }

    @AfterAll
    static void stopIt() {
        database.close();
    }

    /** So that no start can fall back to one that forgets. */
    @Test
    void holdsNoDatabaseOfItsOwn() throws IOException {
        try (var files = Files.walk(PACKAGE)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.startsWith("org.postgresql.")), "There is a driver");
            assertThat(
                    names.stream()
                            .filter(name -> name.matches(".*(zonky|embedded).*"))
                            .toList(),
                    is(empty()));
        }
    }

    /** Two at a time: each takes seconds to find out. */
    @Test
    void doesNotStartWithoutAnyOfThese() {
        Stream.of(
                        "quarkus.datasource.jdbc.url",
                        "quarkus.datasource.username",
                        "quarkus.flyway.username",
                        "quarkus.oidc.auth-server-url",
                        "CLAIMTRAIL_WEB_SECRET",
                        "CLAIMTRAIL_SERVICE_SECRET",
                        "CLAIMTRAIL_COOKIE_SECRET")
                .parallel()
                .forEach(PackagedIT::doesNotStartWithout);
    }

    private static void doesNotStartWithout(String setting) {
        try {
            var settings = settings();
            settings.remove(setting);
            try (var application = PackagedApplication.start(settings)) {
                assertEquals(1, application.awaitEnd(), setting);
                assertThat(application.log(), containsString("property " + setting + " is required"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDemoIsNoPartOfThePackage() throws IOException {
        var demo = new ArrayList<String>();
        try (var files = Files.walk(PACKAGE)) {
            for (var file : files.filter(it -> it.toString().endsWith(".jar")).toList()) {
                try (var jar = new JarFile(file.toFile())) {
                    jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.matches("(org/claimtrail/)?demo/.*"))
                            .forEach(demo::add);
                }
            }
        }
        assertThat(demo, is(empty()));
    }

    @Test
    void doesNotStartWithAShortCookieSecret() throws IOException {
        var settings = settings();
        settings.put("CLAIMTRAIL_COOKIE_SECRET", "short");
        try (var application = PackagedApplication.start(settings)) {
            assertEquals(1, application.awaitEnd());
            assertThat(application.log(), containsString("CLAIMTRAIL_COOKIE_SECRET needs 32 characters"));
        }
    }

    /** Or it might undo what guards the facts. */
    @Test
    void doesNotStartAsTheOwnerOfItsDatabase() throws IOException {
        var settings = settings();
        settings.put("quarkus.datasource.username", settings.get("quarkus.flyway.username"));
        settings.put("quarkus.datasource.password", settings.get("quarkus.flyway.password"));
        try (var application = PackagedApplication.start(settings)) {
            assertEquals(1, application.awaitEnd());
            assertThat(application.log(), containsString("Give it a user that owns nothing"));
        }
    }

    @Test
    void recordsReadsAndStopsWhenTold() throws IOException {
        try (var application = PackagedApplication.start(settings())) {
            application.awaitStart();
            assertEquals(200, application.health("ready"));
            var recorded = application.post("{\"name\": \"A source\", \"kind\": \"OUTLET\"}", newKey());
            assertEquals(201, recorded.statusCode(), recorded::body);
            var read = application.get(recorded.headers().firstValue("Location").orElseThrow());
            assertEquals(JSON.readTree(recorded.body()), JSON.readTree(read.body()));
            application.terminate();
            assertThat(application.awaitEnd(), is(oneOf(0, 143)));
        }
    }

    /** Whichever of them is asked: behind a load balancer nobody knows. */
    @Test
    void twoOfThemAreOne() throws Exception {
        var settings = settings();
        settings.put("CLAIMTRAIL_RATE_LIMIT_PERSON", "20");
        try (var one = PackagedApplication.start(settings);
                var other = PackagedApplication.start(settings)) {
            one.awaitStart();
            other.awaitStart();
            var client = JSON.readTree(one.make("Of two").body());
            var token = Tokens.with(
                    client.get("clientId").asText(), client.get("secret").asText());
            assertEquals(200, other.get("/api/v1/sources", token).statusCode());
            assertEquals(
                    201,
                    one.call(
                                    "POST",
                                    "/api/v1/api-clients/" + client.get("id").asText() + "/disabling",
                                    Tokens.of("ada"),
                                    newKey(),
                                    "{\"reason\": \"Leaked.\"}")
                            .statusCode());
            var disabled = Instant.now();

            var key = newKey();
            var source = "{\"name\": \"Told to one\", \"kind\": \"OUTLET\"}";
            var recorded = one.post(source, key);
            var path = recorded.headers().firstValue("Location").orElseThrow();
            assertEquals(
                    JSON.readTree(recorded.body()),
                    JSON.readTree(other.get(path).body()));
            assertEquals(
                    path,
                    other.post(source, key).headers().firstValue("Location").orElseThrow());

            assertThat(correctedByFifty(path, one, other), is(List.of(200)));

            var tom = Tokens.of("tom");
            for (int i = 0; i < 20; i++) {
                assertEquals(200, one.get("/api/v1/sources", tom).statusCode());
            }
            // Some of its quota comes back meanwhile.
            var answers = IntStream.range(0, 10)
                    .mapToObj(i -> other.get("/api/v1/sources", tom).statusCode())
                    .toList();
            assertThat(answers, hasItem(429));

            await(
                    "the other has learnt it too",
                    () -> other.get("/api/v1/sources", token).statusCode() == 401);
            assertThat(Duration.between(disabled, Instant.now()), is(lessThan(Duration.ofSeconds(15))));
        }
    }

    /** All have read the same, and ask whichever of the two; what was answered to those who were not told to look again. */
    private static List<Integer> correctedByFifty(String path, PackagedApplication... either) throws Exception {
        var tag = either[0].get(path).headers().firstValue("ETag").orElseThrow();
        var threads = Executors.newFixedThreadPool(50);
        try {
            var answers = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> either[i % either.length].correct(path, tag, "Corrected " + i))
                    .toList());
            var told = new ArrayList<Integer>();
            for (var answer : answers) {
                told.add(answer.get());
            }
            told.removeIf(status -> status == 412);
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    /** As a roll-out goes: the cluster sends nobody to whom it knows not to be ready. */
    @Test
    void aRollingRestartUnderLoadLosesNoCall() throws Exception {
        var settings = settings();
        settings.put("quarkus.shutdown.delay", "3S");
        var threads = Executors.newFixedThreadPool(CALLERS + 1);
        try (var one = PackagedApplication.start(settings);
                var other = PackagedApplication.start(settings)) {
            one.awaitStart();
            other.awaitStart();
            var service = new Service(one, other);
            threads.execute(service::watch);
            var calling = Stream.generate(() -> threads.submit(service::call))
                    .limit(CALLERS)
                    .toList();
            await("calls are answered", () -> service.answered.size() > 100);
            one.terminate();
            one.awaitEnd();
            try (var next = PackagedApplication.start(settings)) {
                next.awaitStart();
                service.all.add(next);
                await("it is called", () -> service.ready.contains(next));
                other.terminate();
                other.awaitEnd();
                int before = service.answered.size();
                await("it alone answers", () -> service.answered.size() > before + 100);
                service.ends = true;
                for (var caller : calling) {
                    caller.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                }
            }
            assertThat(Set.copyOf(service.answered), is(Set.of(200, 201)));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Stands before several of them, and those that are ready take turns. */
    private static final class Service {
        final List<PackagedApplication> all;
        final List<PackagedApplication> ready;
        final Queue<Integer> answered = new ConcurrentLinkedQueue<>();
        volatile boolean ends;
        private final AtomicInteger turn = new AtomicInteger();

        Service(PackagedApplication... ready) {
            this.all = new CopyOnWriteArrayList<>(ready);
            this.ready = new CopyOnWriteArrayList<>(ready);
        }

        /** Asks more often than a kubelet does, which has longer, too. */
        void watch() {
            while (!ends) {
                all.forEach(it -> {
                    if (!it.isReady()) {
                        ready.remove(it);
                    } else if (!ready.contains(it)) {
                        ready.add(it);
                    }
                });
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }

        Void call() {
            while (!ends) {
                var now = List.copyOf(ready);
                var next = now.get(turn.getAndIncrement() % now.size());
                answered.add(next.get("/api/v1/sources?limit=1").statusCode());
                answered.add(next.post("{\"name\": \"Rolled\", \"kind\": \"OUTLET\"}", newKey())
                        .statusCode());
            }
            return null;
        }
    }

    /** With what the manifests give a Job and a pod, and what a container gives both: nothing else, no root, and nowhere to write. */
    @Test
    void aRollOutMigratesAsTheSchemasOwnerAndServesWithoutIt() throws Exception {
        var made = "create database rolled_out owner claimtrail_owner";
        try (var connection = connection("postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(made);
        }
        try (var early = PackagedApplication.startAsInAnImage(inACluster("Deployment/claimtrail"))) {
            assertEquals(1, early.awaitEnd(), early::log);
            assertThat(early.log(), containsString("Detected resolved migration not applied"));
        }
        try (var job = PackagedApplication.startAsInAnImage(inACluster("Job/claimtrail-migrations"))) {
            assertEquals(0, job.awaitEnd(), job::log);
            assertThat(job.log(), not(containsString("Listening on")));
        }
        // The next version has migrated already: whoever is started now works on its schema.
        try (var connection = connection("rolled_out", "claimtrail_owner");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                    values (9999, '9999', 'next', 'SQL', 'V9999__next.sql', 1, current_user, now(), 0, true)""");
        }
        var environment = inACluster("Deployment/claimtrail");
        assertThat(environment.values(), not(hasItem(containsString("claimtrail_owner"))));
        try (var pod = PackagedApplication.startAsInAnImage(environment)) {
            pod.awaitStart();
            assertEquals(200, pod.health("ready"));
            var recorded = pod.post("{\"name\": \"Rolled out\", \"kind\": \"OUTLET\"}", newKey());
            assertEquals(201, recorded.statusCode(), recorded::body);
            assertThat(pod.list("/api/v1/sources"), hasSize(1));
            assertThat(pod.log(), not(containsString("Read-only file system")));
        }
    }

    /** A pod that is told to go: the cluster needs some seconds to learn of it, and what has begun is finished. */
    @Test
    void whatIsToldToStopAnswersOnForAWhileAndFinishesWhatItHasBegun() throws Exception {
        var settings = settings();
        settings.put("quarkus.shutdown.delay", "3S");
        var thread = Executors.newSingleThreadExecutor();
        try (var application = PackagedApplication.start(settings);
                var connection = connection();
                var statement = connection.createStatement()) {
            application.awaitStart();
            assertEquals(200, application.get("/api/v1/sources").statusCode());
            connection.setAutoCommit(false);
            statement.execute("lock table source_version");
            var begun = thread.submit(() -> application.get("/api/v1/sources").statusCode());
            await("it waits for us", () -> {
                try (var waiting = statement.executeQuery("select 1 from pg_locks where not granted")) {
                    return waiting.next();
                }
            });
            application.terminate();
            await("it says that it goes", () -> application.health("ready") == 503);
            assertEquals(200, application.get("/openapi").statusCode());
            await("the cluster has had its time", application::endsItsConnections);
            connection.commit();
            assertEquals(200, begun.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertThat(application.awaitEnd(), is(oneOf(0, 143)));
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void aLoginServerThatIsNotThereYetIsAnOutageAndNoRefusal() throws Exception {
        int port = Surroundings.freePort();
        var there = "http://127.0.0.1:" + port;
        var settings = settings();
        settings.put("quarkus.oidc.auth-server-url", there + "/realms/claimtrail");
        try (var application = PackagedApplication.start(settings)) {
            application.awaitStart();
            var refused = application.get("/api/v1/sources");
            assertEquals(503, refused.statusCode(), refused::body);
            assertThat(refused.body(), containsString("The login server is out of reach"));
            assertThat(application.log(), containsString("The login server is out of reach"));
            assertThat(application.log(), not(containsString("Unforeseen")));
            try (var way = new Gate.Way(URI.create(keycloak.url()), port)) {
                assertEquals(port, way.port());
                System.setProperty(Environment.KEYCLOAK_URL, there);
                await(
                        "tokens are taken",
                        () -> application.get("/api/v1/sources").statusCode() == 200);
            } finally {
                System.setProperty(Environment.KEYCLOAK_URL, keycloak.url());
            }
        }
    }

    /** Last, as it leaves no Keycloak. A forged token that made us ask it would let anybody keep both busy. */
    @Test
    @Order(Integer.MAX_VALUE)
    void needsNoKeycloakToTellTokensApart() throws IOException {
        try (var application = PackagedApplication.start(settings())) {
            application.awaitStart();
            assertEquals(200, application.get("/api/v1/sources").statusCode());
            var forged = List.of(Tokens.withBrokenSignature(), Tokens.withoutSignature(), "no-token-at-all");
            Surroundings.closeKeycloak();
            assertEquals(200, application.get("/api/v1/sources").statusCode());
            for (var token : forged) {
                assertEquals(
                        401,
                        application
                                .call("GET", "/api/v1/sources", token, newKey(), "")
                                .statusCode(),
                        token);
            }
            assertThat(application.log(), not(containsString("introspect")));
        }
    }

    private static Map<String, String> settings() throws IOException {
        return Surroundings.with(database.settings());
    }

    /** What the manifests give it, with a database and a login server that are here; whose secrets stand in Secrets. */
    private static Map<String, String> inACluster(String workload) {
        var login = keycloak.settings();
        var environment = Environments.of(
                Kustomize.render(Checkout.ROOT.resolve("k8s/base")),
                workload,
                Map.of(
                        "claimtrail-database-owner/username", "claimtrail_owner",
                        "claimtrail-database-owner/password", "claimtrail_owner",
                        "claimtrail-database/username", "claimtrail",
                        "claimtrail-database/password", "claimtrail",
                        "claimtrail-login/web-secret", login.get("CLAIMTRAIL_WEB_SECRET"),
                        "claimtrail-login/service-secret", login.get("CLAIMTRAIL_SERVICE_SECRET"),
                        "claimtrail-login/cookie-secret", login.get("CLAIMTRAIL_COOKIE_SECRET")));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:%d/rolled_out".formatted(databasePort));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", login.get("quarkus.oidc.auth-server-url"));
        return environment;
    }

    /** As its owner. */
    private static Connection connection() throws SQLException {
        return connection("claimtrail", "claimtrail_owner");
    }

    private static Connection connection(String database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, database), user, user);
    }
}
