package org.claimtrail.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.kubernetes.client.util.Yaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is wrong with the objects of an overlay, as far as that can be told without a cluster. */
final class Rules {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_OTHERS =
            Set.of("Cluster", "Database", "ScheduledBackup", "ObjectStore", "Keycloak", "PodMonitor", "PrometheusRule");
    /** Its image, unlike the others, builds what it starts. */
    static final String WRITES_ITS_ROOT = "keycloak";

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|credential|private).*");
    private static final String NONE = "none, as nobody logs in to a Job";
    private static final String OWNER = "claimtrail-database-owner";

    private final List<ObjectNode> objects;
    private final List<Pods> pods;
    private final List<String> faults = new ArrayList<>();

    private Rules(List<ObjectNode> objects) {
        this.objects = objects;
        this.pods = Pods.in(objects);
    }

    /**
     * @param secrets those that somebody makes beside the overlay: their names, and the keys in each
     */
    static List<String> faults(List<ObjectNode> objects, Map<String, Set<String>> secrets) {
        var rules = new Rules(objects);
        rules.types();
        rules.namespace();
        rules.restricted();
        rules.limits();
        rules.plainSecrets();
        rules.roles();
        rules.connections();
        rules.faults.addAll(Names.faults(objects, secrets));
        return rules.faults;
    }

    private void fault(String message, Object... arguments) {
        faults.add(message.formatted(arguments));
    }

    /** As the cluster's API would: a field that it doesn't know is refused. */
    private void types() {
        for (var object : objects) {
            try {
                var kind = object.path("kind").asText();
                if (!OF_OTHERS.contains(kind)) {
                    Yaml.load(object.toString());
                    continue;
                }
                var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(Rules.class.getResourceAsStream("/k8s/" + kind + ".json"));
                schema.validate(object).forEach(it -> fault("%s: %s", id(object), it.getMessage()));
                if (object.at("/spec/unsupported/podTemplate") instanceof ObjectNode template) {
                    var wrapped =
                            JSON.createObjectNode().put("apiVersion", "v1").put("kind", "PodTemplate");
                    Yaml.load(wrapped.<ObjectNode>set("template", template).toString());
                }
            } catch (IOException | RuntimeException e) {
                fault("%s: %s", id(object), e.getMessage());
            }
        }
    }

    private void namespace() {
        var namespaces = objects.stream()
                .map(it -> it.path("kind").asText().equals("Namespace")
                        ? it.at("/metadata/name").asText()
                        : it.at("/metadata/namespace").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        if (namespaces.size() != 1 || of("Namespace").isEmpty()) {
            fault("All is to be in one namespace, which is there: %s", namespaces);
        }
        of("Namespace").forEach(it -> {
            if (!it.at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                    .asText()
                    .equals("restricted")) {
                fault("%s does not enforce restricted pods", id(it));
            }
        });
        var denies = of("NetworkPolicy").stream()
                .anyMatch(it -> it.at("/spec/podSelector").isEmpty()
                        && it.at("/spec/policyTypes").size() == 2
                        && !it.path("spec").has("ingress")
                        && !it.path("spec").has("egress"));
        if (!denies) {
            fault("No policy denies what none allows");
        }
    }

    /** Pod Security's restricted profile, and besides it a root that is read-only and no token of the cluster's. */
    private void restricted() {
        for (var pod : described()) {
            var context = pod.spec().path("securityContext");
            if (!context.path("runAsNonRoot").asBoolean()
                    || !context.at("/seccompProfile/type").asText().equals("RuntimeDefault")) {
                fault("%s may run as root or without seccomp", pod.of());
            }
            if (pod.spec().path("automountServiceAccountToken").asBoolean(true)) {
                fault("%s gets a token of the cluster's", pod.of());
            }
            for (var container : pod.containers()) {
                var its = container.path("securityContext");
                if (its.path("allowPrivilegeEscalation").asBoolean(true)
                        || !its.at("/capabilities/drop/0").asText().equals("ALL")
                        || its.has("privileged")
                        || its.at("/capabilities/add").size() > 0) {
                    fault("%s: %s is not restricted", pod.of(), named(container));
                }
                if (!its.path("readOnlyRootFilesystem").asBoolean()
                        && !named(container).equals(WRITES_ITS_ROOT)) {
                    fault("%s: %s may write its root", pod.of(), named(container));
                }
            }
        }
    }

    private void limits() {
        for (var pod : pods) {
            for (var container : pod.containers()) {
                // The operator's resource says it of the container that has no name.
                if (container.has("name")) {
                    limits(pod.of() + ": " + named(container), container.path("resources"));
                }
            }
        }
        for (var object : objects) {
            switch (object.path("kind").asText()) {
                case "Cluster", "Keycloak" -> limits(id(object), object.at("/spec/resources"));
                case "ObjectStore" -> limits(id(object), object.at("/spec/instanceSidecarConfiguration/resources"));
                default -> {}
            }
        }
    }

    private void limits(String of, JsonNode resources) {
        for (var bound : List.of("requests", "limits")) {
            for (var what : List.of("cpu", "memory")) {
                if (!resources.path(bound).has(what)) {
                    fault("%s has no %s of %s", of, bound, what);
                }
            }
        }
    }

    private void plainSecrets() {
        for (var pod : pods) {
            for (var container : pod.containers()) {
                for (var variable : container.path("env")) {
                    if (SECRET.matcher(variable.path("name").asText()).matches()
                            && variable.has("value")
                            && !variable.get("value").asText().equals(NONE)) {
                        fault(
                                "%s: %s in plain text",
                                pod.of(), variable.path("name").asText());
                    }
                }
            }
        }
        for (var map : of("ConfigMap")) {
            map.path("data").properties().forEach(entry -> {
                if (SECRET.matcher(entry.getKey()).matches()
                        || entry.getValue().asText().matches("(?is).*[?&;]password=.*")
                        || entry.getValue().asText().matches("(?s).*\"secret\": \"(?!\\$\\{).*")) {
                    fault("%s: %s in plain text", id(map), entry.getKey());
                }
            });
        }
    }

    /** Who owns the schema changes it, and nobody else gets that user: else a pod could undo every guard. */
    private void roles() {
        for (var pod : pods) {
            for (var container : pod.containers()) {
                var owns = container.path("env").toString().contains("\"" + OWNER);
                if (named(container).equals("claimtrail") && owns) {
                    fault("%s gets the owner of the schema", pod.of());
                }
            }
        }
        var migrating = user("Job/claimtrail-migrations", "QUARKUS_FLYWAY_USERNAME");
        var granted = user("Job/claimtrail-migrations", "QUARKUS_DATASOURCE_USERNAME");
        if (migrating.equals(granted)) {
            fault("The schema is migrated by who records");
        }
        for (var variable : List.of("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_FLYWAY_USERNAME")) {
            if (!granted.equals(user("Deployment/claimtrail", variable))) {
                fault("The pods' %s is not whom the migrations grant what it needs", variable);
            }
        }
    }

    private String user(String of, String variable) {
        return pods.stream()
                .filter(it -> it.of().equals(of))
                .flatMap(it ->
                        StreamSupport.stream(it.containers().get(0).path("env").spliterator(), false))
                .filter(it -> it.path("name").asText().equals(variable))
                .map(it -> it.at("/valueFrom/secretKeyRef/name").asText())
                .findFirst()
                .orElse("nobody");
    }

    /** As many pods as there may be, and one of a roll-out besides, find a connection each that they may open. */
    private void connections() {
        for (var cluster : of("Cluster")) {
            var there =
                    cluster.at("/spec/postgresql/parameters/max_connections").asInt(100);
            var wanted = of("HorizontalPodAutoscaler").stream()
                            .mapToInt(it -> it.at("/spec/maxReplicas").asInt() + 1)
                            .sum()
                    * ManifestsTest.POOL;
            for (var keycloak : of("Keycloak")) {
                wanted += keycloak.at("/spec/instances").asInt()
                        * keycloak.at("/spec/db/poolMaxSize").asInt(100);
            }
            if (wanted > there) {
                fault("%s has %d connections, and %d may be wanted", id(cluster), there, wanted);
            }
        }
    }

    private List<Pods> described() {
        return pods.stream().filter(it -> it.spec().has("containers")).toList();
    }

    private List<ObjectNode> of(String kind) {
        return objects.stream()
                .filter(it -> it.path("kind").asText().equals(kind))
                .toList();
    }

    static String id(JsonNode object) {
        return object.path("kind").asText() + "/" + object.at("/metadata/name").asText();
    }

    private static String named(JsonNode container) {
        return container.path("name").asText(WRITES_ITS_ROOT);
    }
}
