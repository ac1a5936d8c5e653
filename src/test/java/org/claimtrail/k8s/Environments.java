package org.claimtrail.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The environment that the kubelet would give the first container of a workload. */
public final class Environments {
    private Environments() {}

    /**
     * @param secrets by the name of a Secret, without what Kustomize adds to it, and a key in it, with / between
     */
    public static Map<String, String> of(List<ObjectNode> objects, String workload, Map<String, String> secrets) {
        var environment = new TreeMap<String, String>();
        var container = objects.stream()
                .filter(it -> Rules.id(it).equals(workload))
                .findFirst()
                .orElseThrow()
                .at("/spec/template/spec/containers/0");
        for (var from : container.path("envFrom")) {
            var name = from.at("/configMapRef/name").asText();
            objects.stream()
                    .filter(it -> Kustomize.is(it, "ConfigMap", name))
                    .forEach(it -> it.get("data")
                            .properties()
                            .forEach(entry -> environment.put(
                                    entry.getKey(), entry.getValue().asText())));
        }
        for (var variable : container.path("env")) {
            environment.put(variable.path("name").asText(), value(variable, secrets));
        }
        return environment;
    }

    private static String value(JsonNode variable, Map<String, String> secrets) {
        var secret = variable.at("/valueFrom/secretKeyRef");
        return secret.isMissingNode()
                ? variable.path("value").asText()
                : secrets.getOrDefault(
                        secret.path("name").asText() + "/" + secret.path("key").asText(), "");
    }

    static Set<String> names(List<ObjectNode> objects, String workload) {
        return new TreeSet<>(of(objects, workload, Map.of()).keySet());
    }
}
