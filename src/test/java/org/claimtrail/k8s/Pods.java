package org.claimtrail.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pods of one kind: those that a manifest describes, and those that an operator makes of a resource of its own, of which only labels and
 * ports are known here.
 */
record Pods(String of, JsonNode labels, JsonNode spec, Set<String> ports) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Pods> in(List<ObjectNode> objects) {
        var pods = new ArrayList<Pods>();
        for (var object : objects) {
            var of = object.path("kind").asText() + "/" + name(object);
            switch (object.path("kind").asText()) {
                case "Deployment", "StatefulSet", "Job" -> pods.add(described(of, object.at("/spec/template")));
                case "Cluster" ->
                    pods.add(new Pods(
                            of,
                            labels("cnpg.io/cluster", name(object)),
                            JSON.createObjectNode(),
                            // PostgreSQL, what the operator asks, metrics.
                            Set.of("5432", "8000", "9187")));
                case "Keycloak" ->
                    pods.add(new Pods(
                            of,
                            labels("app", "keycloak", "app.kubernetes.io/instance", name(object)),
                            object.at("/spec/unsupported/podTemplate/spec"),
                            // HTTP, management, and two for its sessions.
                            Set.of("8080", "9000", "7800", "57800")));
                default -> {}
            }
        }
        return pods;
    }

    private static Pods described(String of, JsonNode template) {
        var ports = new TreeSet<String>();
        template.at("/spec/containers")
                .forEach(container -> container.path("ports").forEach(port -> {
                    ports.add(port.path("name").asText());
                    ports.add(port.path("containerPort").asText());
                }));
        return new Pods(of, template.at("/metadata/labels"), template.path("spec"), ports);
    }

    private static ObjectNode labels(String... pairs) {
        var labels = JSON.createObjectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            labels.put(pairs[i], pairs[i + 1]);
        }
        return labels;
    }

    private static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** Whether a selector means them: one that names nothing means all. */
    boolean selectedBy(JsonNode selector) {
        var wanted = selector.has("matchLabels") ? selector.get("matchLabels") : selector;
        return wanted.properties().stream().allMatch(label -> label.getValue().equals(labels.get(label.getKey())));
    }

    /** A port by its number, however it was named. */
    String number(String port) {
        for (var container : spec.path("containers")) {
            for (var it : container.path("ports")) {
                if (it.path("name").asText().equals(port)) {
                    return it.path("containerPort").asText();
                }
            }
        }
        return port;
    }

    List<JsonNode> containers() {
        var containers = new ArrayList<JsonNode>();
        spec.path("initContainers").forEach(containers::add);
        spec.path("containers").forEach(containers::add);
        return containers;
    }
}
