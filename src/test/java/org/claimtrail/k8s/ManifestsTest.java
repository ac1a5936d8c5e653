package org.claimtrail.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.claimtrail.demo.Checkout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests, as the cluster's API would take them, and as the application and the realm want them. */
class ManifestsTest {
    private static final String KUSTOMIZATION = "kustomization.yaml";
    private static final Set<String> DOCUMENTED = Set.of(
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
            "QUARKUS_DATASOURCE_REPLICA_JDBC_URL",
            "QUARKUS_SHUTDOWN_DELAY",
            "QUARKUS_INIT_AND_EXIT",
            "QUARKUS_FLYWAY_CONNECT_RETRIES",
            "QUARKUS_FLYWAY_VALIDATE_AT_START",
            "QUARKUS_FLYWAY_IGNORE_FUTURE_MIGRATIONS",
            "QUARKUS_OIDC_TENANT_ENABLED",
            "QUARKUS_OIDC_WEB_TENANT_ENABLED");
    /** Settings that a deployment must give, and that application.properties therefore has no value for. */
    private static final Set<String> WANTED = Set.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_FLYWAY_USERNAME",
            "QUARKUS_FLYWAY_PASSWORD",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "CLAIMTRAIL_URL",
            "CLAIMTRAIL_WEB_SECRET",
            "CLAIMTRAIL_SERVICE_SECRET",
            "CLAIMTRAIL_COOKIE_SECRET");

    private static final Properties PROPERTIES = new Properties();
    static final int POOL = pool();

    /** A copy: the demo's secrets are made beside it, and the overlay that README.md describes. */
    @TempDir
    static Path k8s;

    private static Map<String, Set<String>> secrets;

    @BeforeAll
    static void makeWhatIsNotInTheRepository() throws Exception {
        var shipped = Checkout.ROOT.resolve("k8s");
        FileUtils.copyDirectory(
                shipped.toFile(), k8s.toFile(), file -> !file.getName().endsWith(".env"));
        makeSecrets();
        var readme = Files.readString(shipped.resolve("README.md"));
        secrets = secretsIn(readme);
        var own = Pattern.compile("(?m)^    # kustomization.yaml\n((?:    .*\n)+)")
                .matcher(readme);
        assertTrue(own.find());
        var overlay = own.group(1)
                .replace("<this repository>/k8s/base", "../../base")
                .replace("<yours>", "example")
                .replace("<tag>", "1");
        Files.writeString(
                Files.createDirectories(k8s.resolve("overlays/own")).resolve(KUSTOMIZATION), overlay.indent(-4));
    }

    private static void makeSecrets() throws Exception {
        var process = new ProcessBuilder(
                        "sh", k8s.resolve("overlays/demo/secrets").toString())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
    }

    /** Those that README.md says how to make, and the one that an operator makes. */
    private static Map<String, Set<String>> secretsIn(String readme) {
        var secrets = new HashMap<String, Set<String>>(Map.of("claimtrail-db-ca", Set.of("ca.crt")));
        var commands = Pattern.compile("create secret (generic|tls) (\\S+)(.*)").matcher(readme.replace("\\\n", " "));
        while (commands.find()) {
            var keys = Pattern.compile("--from-literal=([a-z-]+)=").matcher(commands.group(3));
            secrets.put(commands.group(2), keys.results().map(it -> it.group(1)).collect(Collectors.toSet()));
        }
        return secrets;
    }

    private static int pool() {
        try (Reader reader =
                Files.newBufferedReader(Checkout.ROOT.resolve("src/main/resources/application.properties"))) {
            PROPERTIES.load(reader);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        // Where a replica is promoted both are at one server, for a minute.
        return Stream.of("quarkus.datasource.jdbc.max-size", "quarkus.datasource.replica.jdbc.max-size")
                .mapToInt(size -> Integer.parseInt(PROPERTIES.getProperty(size)))
                .sum();
    }

    private static List<ObjectNode> rendered(String overlay) {
        return Kustomize.render(k8s.resolve("overlays").resolve(overlay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "restored", "own"})
    void anOverlayIsRight(String overlay) {
        var objects = rendered(overlay);
        assertTrue(objects.size() > 8, () -> "Only " + objects);
        assertEquals("", String.join("\n", Rules.faults(objects, secrets)));
    }

    /** Each rule finds what it is there for: one thing is changed at a time, or without a value taken away. */
    @ParameterizedTest
    @MethodSource("broken")
    void andOneThatIsWrongIsFound(String overlay, String object, String pointer, String value, String fault) {
        var objects = rendered(overlay);
        var changed = objects.stream()
                .filter(it -> Rules.id(it).matches(object))
                .findFirst()
                .orElseThrow();
        Kustomize.set(changed, pointer, value == null ? null : Kustomize.value(value));
        var faults = Rules.faults(objects, secrets);
        assertTrue(faults.stream().anyMatch(it -> it.contains(fault)), () -> "Only " + faults);
    }

    static Stream<Arguments> broken() {
        var pod = "/spec/template/spec";
        var container = pod + "/containers/0";
        var deployment = "Deployment/claimtrail";
        var job = "Job/claimtrail-migrations";
        var settings = "ConfigMap/claimtrail-.{10}";
        var cluster = "Cluster/claimtrail-db";
        return Stream.of(
                arguments("own", deployment, container + "/securityContext/readOnlyRoot", "true", "readOnlyRoot"),
                arguments("production", cluster, "/spec/postgresql/synchronous/durable", "true", "durable"),
                arguments(
                        "production", cluster, "/spec/postgresql/synchronous/dataDurability", "some", "dataDurability"),
                arguments("production", "ScheduledBackup/.*", "/spec/schedule", "0 2 * * *", "schedule"),
                arguments("production", "ObjectStore/.*", "/spec/retentionPolicy", "month", "retentionPolicy"),
                arguments("production", "Keycloak/keycloak", "/spec/hostname/host", "x", "host"),
                arguments(
                        "production", "Keycloak/keycloak", "/spec/unsupported/podTemplate/spec/volume", "[]", "volume"),
                arguments("own", deployment, "/metadata/namespace", "elsewhere", "one namespace"),
                arguments("own", "Namespace/.*", "/metadata/labels", "{}", "enforce restricted"),
                arguments("own", "NetworkPolicy/default-deny", "/spec/ingress", "[{}]", "No policy denies"),
                arguments("own", deployment, pod + "/securityContext/runAsNonRoot", "false", "as root"),
                arguments("demo", "StatefulSet/postgresql", pod + "/automountServiceAccountToken", null, "token"),
                arguments("own", job, container + "/securityContext/capabilities/drop/0", "CHOWN", "not restricted"),
                arguments(
                        "own",
                        deployment,
                        container + "/securityContext/readOnlyRootFilesystem",
                        null,
                        "write its root"),
                arguments(
                        "production",
                        "Keycloak/keycloak",
                        "/spec/unsupported/podTemplate/spec/securityContext/seccompProfile",
                        null,
                        "without seccomp"),
                arguments("own", job, container + "/resources/limits/memory", null, "no limits of memory"),
                arguments(
                        "demo",
                        "StatefulSet/keycloak",
                        pod + "/initContainers/0/resources",
                        null,
                        "no requests of cpu"),
                arguments("production", cluster, "/spec/resources/limits", "{cpu: 1}", "no limits of memory"),
                arguments("own", deployment, container + "/envFrom/0/configMapRef/name", "x", "no ConfigMap x"),
                arguments("own", deployment, container + "/env/0/valueFrom/secretKeyRef/name", "x", "no Secret x"),
                arguments(
                        "own", deployment, container + "/env/0/valueFrom/secretKeyRef/key", "x", "no x in the Secret"),
                arguments("production", cluster, "/spec/managed/roles/0/passwordSecret/name", "x", "no Secret x"),
                arguments("production", cluster, "/spec/bootstrap/initdb/secret/name", "x", "no Secret x"),
                arguments(
                        "production",
                        "ObjectStore/.*",
                        "/spec/configuration/s3Credentials/accessKeyId/key",
                        "x",
                        "no x"),
                arguments("production", "Ingress/.*", "/spec/tls/0/secretName", "x", "no Secret x"),
                arguments("production", deployment, pod + "/volumes/1/secret/items", null, "mounts all of the Secret"),
                arguments("own", deployment, pod + "/serviceAccountName", "x", "no ServiceAccount x"),
                arguments("own", deployment, container + "/volumeMounts/0/name", "x", "no volume x"),
                arguments("own", deployment, container + "/readinessProbe/httpGet/port", "x", "no port x to probe"),
                arguments("own", deployment, container + "/startupProbe", null, "no startupProbe"),
                arguments("own", deployment, container + "/livenessProbe/httpGet/path", "/q/health/ready", "be killed"),
                arguments("own", deployment, "/spec/selector/matchLabels", "{a: b}", "other pods than its own"),
                arguments("own", "Service/claimtrail", "/spec/selector", "{a: b}", "selects no pod"),
                arguments("own", "Service/claimtrail", "/spec/ports/0/targetPort", "x", "no port x"),
                // A Job that is running would be asked for pages.
                arguments(
                        "own",
                        job,
                        "/spec/template/metadata/labels",
                        "{app.kubernetes.io/name: claimtrail}",
                        "leads to [Job/claimtrail-migrations, Deployment/claimtrail]"),
                arguments(
                        "production", "PodDisruptionBudget/keycloak", "/spec/selector/matchLabels/app", "x", "no pod"),
                arguments(
                        "production",
                        deployment,
                        pod + "/topologySpreadConstraints/0/labelSelector",
                        "{a: b}",
                        "others"),
                arguments("production", "Horizontal.*", "/spec/scaleTargetRef/name", "x", "scales nothing"),
                arguments("production", "Horizontal.*", "/spec/minReplicas", "1", "leaves one alone"),
                arguments("production", deployment, "/spec/replicas", "2", "set back"),
                arguments("production", "Horizontal.*", "/spec/maxReplicas", "9", "connections"),
                arguments(
                        "production",
                        "Ingress/.*",
                        "/spec/rules/0/http/paths/0/backend/service/name",
                        "x",
                        "no Service"),
                arguments("own", "NetworkPolicy/claimtrail", "/spec/podSelector/matchLabels", "{a: b}", "no pod"),
                arguments("own", "NetworkPolicy/claimtrail", "/spec/ingress/0/from", null, "more than is needed"),
                arguments("own", "NetworkPolicy/claimtrail", "/spec/egress/0/ports", null, "more than is needed"),
                arguments("own", "NetworkPolicy/claimtrail", "/spec/ingress/0/ports/0/port", "x", "no port x"),
                arguments(
                        "demo", "NetworkPolicy/postgresql", "/spec/ingress/0/from/1", null, "Sent and not taken: Job"),
                arguments("demo", "NetworkPolicy/claimtrail", "/spec/egress/1", null, "Taken and not sent: Deployment"),
                arguments(
                        "demo",
                        settings,
                        "/data/QUARKUS_DATASOURCE_JDBC_URL",
                        "'jdbc:postgresql://db:5432/'",
                        "no Service"),
                arguments(
                        "demo", settings, "/data/QUARKUS_OIDC_AUTH_SERVER_URL", "'http://keycloak:80/'", "no Service"),
                arguments(
                        "demo", settings, "/data/QUARKUS_DATASOURCE_JDBC_URL", "'jdbc:x://a:b@c.d/'", "their password"),
                arguments(
                        "demo",
                        settings,
                        "/data/QUARKUS_DATASOURCE_JDBC_URL",
                        "'jdbc:x://c.d/?password=b'",
                        "plain text"),
                arguments(
                        "production",
                        settings,
                        "/data/QUARKUS_DATASOURCE_REPLICA_JDBC_URL",
                        "'jdbc:postgresql://claimtrail-db-x:5432/'",
                        "no Service"),
                arguments("demo", settings, "/data/QUARKUS_MAILER_PASSWORD", "x", "plain text"),
                arguments(
                        "own",
                        deployment,
                        container + "/env/-",
                        "{name: CLAIMTRAIL_WEB_SECRET, value: x}",
                        "plain text"),
                arguments(
                        "own", "ConfigMap/claimtrail-realm", "/data/realm.json", "'{\"secret\": \"x\"}'", "plain text"),
                arguments("production", "Database/.*", "/spec/cluster/name", "x", "of no Cluster"),
                arguments("production", "Database/.*", "/spec/owner", "x", "is no role"),
                arguments("production", cluster, "/spec/plugins/0/parameters/barmanObjectName", "x", "no ObjectStore"),
                arguments(
                        "restored",
                        cluster,
                        "/spec/bootstrap/recovery/recoveryTarget/targetTime",
                        "'2026-11-27T02:00:00Z'",
                        "targetTime"),
                arguments("restored", cluster, "/spec/bootstrap/initdb", "{database: x}", "bootstrap"),
                arguments("restored", cluster, "/spec/bootstrap/recovery/source", "x", "from nowhere"),
                arguments(
                        "restored",
                        cluster,
                        "/spec/externalClusters/0/plugin/parameters/barmanObjectName",
                        "x",
                        "no ObjectStore"),
                arguments(
                        "restored",
                        cluster,
                        "/spec/plugins/0/parameters/serverName",
                        "claimtrail-db",
                        "write over what it comes from"),
                arguments("production", "Keycloak/.*", "/spec/db/host", "x", "has no database"),
                arguments("production", "Keycloak/.*", "/spec/hostname/hostname", "https://x", "nobody comes by"),
                arguments(
                        "production", "PodMonitor/.*", "/spec/podMetricsEndpoints/0/targetPort", "9000", "targetPort"),
                arguments("production", "PodMonitor/.*", "/spec/podMetricsEndpoints/0/port", "x", "no port x"),
                arguments("production", "PodMonitor/.*", "/spec/selector/matchLabels", "{a: b}", "selects no pod"),
                arguments("production", "PodMonitor/.*", "/spec/jobLabel", "x", "a job that is none: claimtrail"),
                arguments("production", "PrometheusRule/.*", "/spec/groups/0/rules/0/for", "soon", "for"),
                arguments("production", "PrometheusRule/.*", "/spec/groups/0/rules/0/labels", "{}", "severity"),
                arguments(
                        "production",
                        "PrometheusRule/.*",
                        "/spec/groups/0/rules/0/annotations/runbook_url",
                        null,
                        "runbook_url"),
                arguments(
                        "production", "PrometheusRule/.*", "/spec/groups/0/rules/0/expr", "'up{job=\"x\"}'", "none: x"),
                arguments(
                        "production",
                        "ConfigMap/claimtrail-dashboard",
                        "/data/dashboard.json",
                        "'{\"expr\": \"up{job=\\\"x\\\"}\"}'",
                        "none: x"),
                arguments("production", settings, "/data/CLAIMTRAIL_URL", "https://x", "leads back elsewhere"),
                arguments(
                        "own",
                        deployment,
                        container + "/env/-",
                        "{name: X, valueFrom: {secretKeyRef: {name: claimtrail-database-owner, key: username}}}",
                        "gets the owner"),
                arguments("own", job, container + "/env/9/valueFrom/secretKeyRef/name", "claimtrail-login", "whom the"),
                arguments(
                        "own",
                        job,
                        container + "/env/9/valueFrom/secretKeyRef/name",
                        "claimtrail-database-owner",
                        "who records"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nameSuffix: -x",
                "labels: [{pairs: {a: b}, includeSelectors: true}]",
                "images: [{name: a, digest: b}]"
            })
    void whatTheTestsDoNotRenderIsRefused(String line, @TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve(KUSTOMIZATION), line);
        assertThrows(IllegalArgumentException.class, () -> Kustomize.render(directory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/demo", "overlays/production", "overlays/restored"})
    void aKustomizationNamesAllThatIsBesideIt(String directory) throws IOException {
        var beside = new TreeSet<String>();
        try (var files = Files.list(k8s.resolve(directory))) {
            files.map(file -> file.getFileName().toString()).forEach(beside::add);
        }
        beside.removeAll(Set.of(KUSTOMIZATION, ".gitignore", "secrets"));
        assertEquals(
                beside, Kustomize.named(k8s.resolve(directory)), "A file that no kustomization names is never applied");
    }

    @Test
    void theApplicationGetsWhatItNeedsAndNothingThatItDoesNotKnow() {
        var known = new TreeSet<>(WANTED);
        known.addAll(DOCUMENTED);
        PROPERTIES.stringPropertyNames().forEach(name -> known.add(variable(name)));
        for (var overlay : List.of("demo", "production", "own")) {
            var objects = rendered(overlay);
            var given = Environments.names(objects, "Deployment/claimtrail");
            assertTrue(given.containsAll(WANTED), () -> "Only " + given);
            given.addAll(Environments.names(objects, "Job/claimtrail-migrations"));
            assertTrue(known.containsAll(given), () -> "One of these is no setting: " + given);
        }
    }

    /** The kubelet waits for as long as the application takes to end, and longer. */
    @Test
    void whatIsBegunIsFinishedBeforeAPodIsKilled() {
        var deployment = rendered("own").stream()
                .filter(it -> Rules.id(it).equals("Deployment/claimtrail"))
                .findFirst()
                .orElseThrow();
        var grace = deployment
                .at("/spec/template/spec/terminationGracePeriodSeconds")
                .asInt();
        var delay = seconds(Environments.of(rendered("own"), "Deployment/claimtrail", Map.of())
                .get("QUARKUS_SHUTDOWN_DELAY"));
        assertTrue(grace > delay + seconds(PROPERTIES.getProperty("%prod.quarkus.shutdown.timeout")));
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replaceFirst("S$", ""));
    }

    @Test
    void theDemosSecretsAreIgnoredByGitAndMadeOnce() throws Exception {
        var demo = k8s.resolve("overlays/demo");
        assertTrue(Files.readAllLines(demo.resolve(".gitignore")).contains("*.env"));
        var made = Files.readString(demo.resolve("login.env"));
        var lines = made.lines().toList();
        assertEquals(
                3,
                lines.stream()
                        .map(line -> line.replaceFirst("^.*=", ""))
                        .distinct()
                        .count());
        lines.forEach(line -> assertTrue(line.matches("[a-z]+-secret=[0-9a-f]{64}"), line));
        makeSecrets();
        assertEquals(made, Files.readString(demo.resolve("login.env")));
        assertNotEquals(
                Files.readString(demo.resolve("database.env")), Files.readString(demo.resolve("database-owner.env")));
    }

    /** Whatever is secret comes from a Secret that the deployer makes. */
    @Test
    void noSecretIsInTheRepository() throws IOException {
        try (var files = Files.walk(Checkout.ROOT.resolve("k8s"))) {
            for (var manifest :
                    files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                assertFalse(Files.readString(manifest).contains("kind: Secret"));
            }
        }
    }

    /** The realm names a theme by its directory, which Keycloak takes out of the image. */
    @Test
    void theLoginThatTheRealmNamesIsInTheImageInItsLanguages() throws IOException {
        var realm = new ObjectMapper().readTree(k8s.resolve("base/realm.json").toFile());
        var themes = Checkout.ROOT.resolve("target/keycloak-themes");
        var login = themes.resolve(realm.get("loginTheme").asText()).resolve("login");
        assertTrue(Files.exists(login.resolve("theme.properties")));
        assertEquals(
                -1,
                Files.mismatch(
                        login.resolve("resources/css/claimtrail.css"),
                        Checkout.ROOT.resolve("src/main/resources/META-INF/resources/app/claimtrail.css")));
        for (var language : realm.get("supportedLocales")) {
            assertTrue(Files.exists(login.resolve("messages/messages_" + language.asText() + ".properties")));
        }
        var image = Files.readString(Checkout.ROOT.resolve("src/main/docker/Dockerfile.jvm"));
        assertTrue(image.contains("\nCOPY target/keycloak-themes/ /opt/claimtrail/keycloak-themes/\n"));
        assertTrue(Files.readAllLines(Checkout.ROOT.resolve(".dockerignore")).contains("!target/keycloak-themes"));
        assertTrue(Files.readString(k8s.resolve("README.md")).contains("/opt/claimtrail/keycloak-themes/"));
    }

    @Test
    void jibMakesTheImageThatDockerMakes() throws IOException {
        var image = Files.readString(Checkout.ROOT.resolve("src/main/docker/Dockerfile.jvm"));
        var jib = Files.readString(Checkout.ROOT.resolve("pom.xml"));
        var said = Pattern.compile("(?m)^(FROM|USER|EXPOSE|ENTRYPOINT) (.*)$")
                .matcher(image)
                .results();
        for (var line : said.toList()) {
            var value = line.group(2).replaceAll("[\\[\\]\"]", "").replaceAll(",? ", ",");
            assertTrue(jib.contains(">" + value + "</quarkus.jib."), line.group());
        }
        assertTrue(jib.contains("keycloak-themes</outputDirectory>"));
    }

    /** As MicroProfile Config looks for a property in the environment. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
