package org.claimtrail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.util.Yaml;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.demo.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests, as the cluster's API would take them, and as the application and the realm want them. */
class ManifestsTest {
    private static final Path K8S = Checkout.ROOT.resolve("k8s");
    private static final String KUSTOMIZATION = "kustomization.yaml";
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

    private static final Set<String> DOCUMENTED = Set.of("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");

    static Stream<Path> manifests() throws IOException {
        return yaml().filter(file -> !file.endsWith(KUSTOMIZATION));
    }

    static Stream<Path> kustomizations() throws IOException {
        return yaml().filter(file -> file.endsWith(KUSTOMIZATION));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void theApiKnowsEveryField(Path manifest) throws IOException {
        assertFalse(Yaml.loadAll(manifest.toFile()).isEmpty());
    }

    @Test
    void aMisspeltFieldIsRefused() throws IOException {
        var deployment = Files.readString(K8S.resolve("base/deployment.yaml"));
        assertNotNull(Yaml.load(deployment));
        var misspelt = deployment.replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");
        assertThrows(RuntimeException.class, () -> Yaml.load(misspelt));
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    @SuppressWarnings("unchecked")
    void aKustomizationNamesFilesThatAreThere(Path kustomization) throws IOException {
        Map<String, Object> content = new org.yaml.snakeyaml.Yaml().load(Files.readString(kustomization));
        assertTrue(
                Set.of("apiVersion", "kind", "labels", "resources", "configMapGenerator")
                        .containsAll(content.keySet()),
                () -> "Misspelt, or new and to be checked here: " + content.keySet());
        var named = new TreeSet<>((List<String>) content.get("resources"));
        generators(content)
                .forEach(generator -> named.addAll((List<String>) generator.getOrDefault("files", List.of())));
        named.forEach(file -> assertTrue(Files.exists(kustomization.resolveSibling(file)), file));
        try (var beside = Files.list(kustomization.getParent())) {
            assertEquals(
                    named,
                    beside.map(file -> file.getFileName().toString())
                            .filter(file -> !file.equals(KUSTOMIZATION))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    "A file that no kustomization names is never applied");
        }
    }

    @Test
    void podsAreRestricted() throws IOException {
        for (var pod : pods()) {
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertEquals(
                    "RuntimeDefault",
                    pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            for (var container : pod.getContainers()) {
                var context = container.getSecurityContext();
                assertFalse(context.getAllowPrivilegeEscalation());
                assertTrue(context.getReadOnlyRootFilesystem());
                assertEquals(List.of("ALL"), context.getCapabilities().getDrop());
                assertTrue(container.getVolumeMounts().stream()
                        .anyMatch(it -> it.getMountPath().equals("/tmp")));
            }
        }
    }

    @Test
    void containersHaveLimitsAndAreProbed() throws IOException {
        for (var container : containers()) {
            assertEquals(
                    Set.of("cpu", "memory"),
                    container.getResources().getRequests().keySet());
            assertEquals(
                    Set.of("cpu", "memory"),
                    container.getResources().getLimits().keySet());
            var ports =
                    container.getPorts().stream().map(port -> port.getName()).toList();
            for (var probe :
                    List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())) {
                assertTrue(ports.contains(probe.getHttpGet().getPort().getStrValue()));
            }
        }
    }

    @Test
    void theApplicationGetsWhatItNeedsAndNothingThatItDoesNotKnow() throws IOException {
        var given = settings();
        assertTrue(given.containsAll(WANTED), () -> "Only " + given);
        var known = new TreeSet<>(WANTED);
        known.addAll(DOCUMENTED);
        var properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Checkout.ROOT.resolve("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(name -> known.add(variable(name)));
        assertTrue(known.containsAll(given), () -> "One of these is no setting: " + given);
    }

    /** One user that owns the schema and migrates it, and one that reads and records: else the second could undo every guard. */
    @Test
    void theSchemasOwnerIsNotWhoRecords() throws IOException {
        for (var container : containers()) {
            var owner = secretOf(container, "QUARKUS_FLYWAY_USERNAME");
            var application = secretOf(container, "QUARKUS_DATASOURCE_USERNAME");
            assertNotEquals(owner, application);
            assertEquals(owner, secretOf(container, "QUARKUS_FLYWAY_PASSWORD"));
            assertEquals(application, secretOf(container, "QUARKUS_DATASOURCE_PASSWORD"));
        }
    }

    /** The realm names a theme by its directory, which Keycloak takes out of the image. */
    @Test
    void theLoginThatTheRealmNamesIsInTheImageInItsLanguages() throws IOException {
        var realm = new ObjectMapper().readTree(K8S.resolve("base/realm.json").toFile());
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
        assertTrue(Files.readString(K8S.resolve("README.md")).contains("/opt/claimtrail/keycloak-themes/"));
    }

    private static String secretOf(V1Container container, String variable) {
        return container.getEnv().stream()
                .filter(it -> it.getName().equals(variable))
                .map(it -> it.getValueFrom().getSecretKeyRef().getName())
                .findFirst()
                .orElseThrow();
    }

    /** Whatever is secret comes from a Secret that the deployer makes. */
    @Test
    void noSecretIsInTheRepository() throws IOException {
        for (var manifest : manifests().toList()) {
            assertFalse(Files.readString(manifest).contains("kind: Secret"));
        }
        for (var container : containers()) {
            for (var variable : container.getEnv()) {
                assertNotNull(variable.getValueFrom().getSecretKeyRef(), variable.getName());
            }
        }
    }

    private static Stream<Path> yaml() throws IOException {
        try (var files = Files.walk(K8S)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    private static List<V1PodSpec> pods() throws IOException {
        var pods = Stream.<V1PodSpec>builder();
        for (var manifest : manifests().toList()) {
            for (var object : Yaml.loadAll(manifest.toFile())) {
                if (object instanceof V1Deployment deployment) {
                    pods.add(deployment.getSpec().getTemplate().getSpec());
                }
            }
        }
        return pods.build().toList();
    }

    private static List<V1Container> containers() throws IOException {
        var containers =
                pods().stream().flatMap(pod -> pod.getContainers().stream()).toList();
        assertFalse(containers.isEmpty());
        return containers;
    }

    /** The names of the environment variables that the containers get. */
    @SuppressWarnings("unchecked")
    private static Set<String> settings() throws IOException {
        var names = containers().stream()
                .flatMap(container -> container.getEnv().stream())
                .map(V1EnvVar::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var kustomization : kustomizations().toList()) {
            Map<String, Object> content = new org.yaml.snakeyaml.Yaml().load(Files.readString(kustomization));
            generators(content)
                    .flatMap(generator -> ((List<String>) generator.getOrDefault("literals", List.of())).stream())
                    .forEach(literal -> names.add(literal.substring(0, literal.indexOf('='))));
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> generators(Map<String, Object> kustomization) {
        return ((List<Map<String, Object>>) kustomization.getOrDefault("configMapGenerator", List.of())).stream();
    }

    /** As MicroProfile Config looks for a property in the environment. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
