package org.claimtrail.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What of an overlay names something else that is not there, or not as it is named. */
final class Names {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HOST = Pattern.compile("://(?:[^/@]*(@))?([a-z0-9.-]+)(?::(\\d+))?");

    /** In JSON, or in JSON that stands in JSON. */
    private static final Pattern JOB = Pattern.compile("job=\\\\+\"([^\"\\\\]*)");

    private final List<ObjectNode> objects;
    private final Map<String, Set<String>> secrets;
    private final List<Pods> pods;
    private final List<String> faults = new ArrayList<>();

    private Names(List<ObjectNode> objects, Map<String, Set<String>> secrets) {
        this.objects = objects;
        this.secrets = secrets;
        this.pods = Pods.in(objects);
    }

    static List<String> faults(List<ObjectNode> objects, Map<String, Set<String>> secrets) {
        var names = new Names(objects, secrets);
        names.references();
        names.insideAPod();
        names.selectors();
        names.flows();
        names.addresses();
        names.operators();
        names.monitoring();
        return names.faults;
    }

    private void fault(String message, Object... arguments) {
        faults.add(message.formatted(arguments));
    }

    /** What is named by another is there, or is made by who installs it. */
    private void references() {
        for (var object : objects) {
            references(object, object);
        }
        for (var pod : described()) {
            var account = pod.spec().path("serviceAccountName").asText("");
            if (!account.isEmpty() && find("ServiceAccount", account) == null) {
                fault("%s: no ServiceAccount %s", pod.of(), account);
            }
        }
        for (var autoscaler : of("HorizontalPodAutoscaler")) {
            var target = autoscaler.at("/spec/scaleTargetRef");
            var scaled = find(target.path("kind").asText(), target.path("name").asText());
            if (scaled == null) {
                fault("%s scales nothing", Rules.id(autoscaler));
            } else if (scaled.path("spec").has("replicas")) {
                fault("%s: each roll-out would set back what the autoscaler chose", Rules.id(scaled));
            }
            if (autoscaler.at("/spec/minReplicas").asInt() < 2) {
                fault("%s leaves one alone", Rules.id(autoscaler));
            }
        }
    }

    private void references(ObjectNode of, JsonNode node) {
        node.properties().forEach(field -> {
            var it = field.getValue();
            switch (field.getKey()) {
                case "configMapRef", "configMap", "configMapKeyRef" ->
                    there(of, "ConfigMap", it.path("name"), it.path("key"));
                case "secretRef", "secretKeyRef", "usernameSecret", "accessKeyId", "secretAccessKey" ->
                    there(of, "Secret", it.path("name"), it.path("key"));
                case "passwordSecret" -> {
                    there(of, "Secret", it.path("name"), it.path("key"));
                    if (!it.has("key")) {
                        there(of, "Secret", it.path("name"), JSON.valueToTree("username"));
                        there(of, "Secret", it.path("name"), JSON.valueToTree("password"));
                    }
                }
                case "secret" -> {
                    there(of, "Secret", it.has("name") ? it.get("name") : it.path("secretName"), it.path("key"));
                    it.path("items").forEach(item -> there(of, "Secret", it.path("secretName"), item.path("key")));
                    if (it.has("secretName") && !it.has("items")) {
                        fault(
                                "%s: mounts all of the Secret %s",
                                Rules.id(of), it.get("secretName").asText());
                    }
                }
                case "secretName" -> there(of, "Secret", it, MissingNode.getInstance());
                default -> {}
            }
        });
        node.forEach(child -> references(of, child));
    }

    private void there(ObjectNode of, String kind, JsonNode name, JsonNode key) {
        var object = find(kind, name.asText());
        var keys = new TreeSet<String>();
        if (object != null) {
            object.path("data").fieldNames().forEachRemaining(keys::add);
        } else if (kind.equals("Secret") && secrets.containsKey(name.asText())) {
            keys.addAll(secrets.get(name.asText()));
        } else {
            fault("%s: no %s %s", Rules.id(of), kind, name.asText());
            return;
        }
        if (!key.isMissingNode() && !keys.contains(key.asText())) {
            fault("%s: no %s in the %s %s", Rules.id(of), key.asText(), kind, name.asText());
        }
    }

    /** Volumes and ports by their names; probes of what serves. */
    private void insideAPod() {
        for (var pod : described()) {
            var volumes = Stream.concat(stream(pod.spec().path("volumes")), claims(pod))
                    .collect(Collectors.toSet());
            for (var container : pod.containers()) {
                for (var mount : container.path("volumeMounts")) {
                    if (!volumes.contains(mount.path("name").asText())) {
                        fault("%s: no volume %s", pod.of(), mount.path("name").asText());
                    }
                }
                for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                    var port = container.path(probe).at("/httpGet/port");
                    if (!port.isMissingNode() && !pod.ports().contains(port.asText())) {
                        fault("%s: no port %s to probe", pod.of(), port.asText());
                    }
                    if (container.has("ports") && !container.has(probe)) {
                        fault("%s: %s has no %s", pod.of(), named(container), probe);
                    }
                }
                if (container.at("/livenessProbe/httpGet/path").asText().contains("ready")) {
                    fault("%s: would be killed for its database", pod.of());
                }
            }
            for (var constraint : pod.spec().path("topologySpreadConstraints")) {
                if (!pod.selectedBy(constraint.path("labelSelector"))) {
                    fault("%s spreads others", pod.of());
                }
            }
        }
    }

    private Stream<String> claims(Pods pod) {
        return objects.stream()
                .filter(it -> Rules.id(it).equals(pod.of()))
                .flatMap(it ->
                        StreamSupport.stream(it.at("/spec/volumeClaimTemplates").spliterator(), false))
                .map(it -> it.at("/metadata/name").asText());
    }

    private static Stream<String> stream(JsonNode named) {
        return StreamSupport.stream(named.spliterator(), false)
                .map(it -> it.path("name").asText());
    }

    private void selectors() {
        for (var workload : objects) {
            var selector = workload.at("/spec/selector/matchLabels");
            pods.stream()
                    .filter(it ->
                            it.of().equals(Rules.id(workload)) && !selector.isMissingNode() && !it.selectedBy(selector))
                    .forEach(it -> fault("%s selects other pods than its own", it.of()));
        }
        for (var budget : of("PodDisruptionBudget")) {
            selected(budget, budget.at("/spec/selector"));
        }
        for (var service : of("Service")) {
            var selected = selected(service, service.at("/spec/selector"));
            if (selected.size() > 1) {
                fault(
                        "%s leads to %s",
                        Rules.id(service), selected.stream().map(Pods::of).toList());
            }
            for (var port : service.at("/spec/ports")) {
                ports(service, selected, port.path("targetPort"));
            }
        }
        for (var ingress : of("Ingress")) {
            for (var rule : ingress.at("/spec/rules")) {
                for (var path : rule.at("/http/paths")) {
                    var service = path.at("/backend/service");
                    var ports = services().get(service.path("name").asText());
                    if (ports == null
                            || !ports.contains(service.at("/port/name").asText())) {
                        fault("%s leads to no Service: %s", Rules.id(ingress), service);
                    }
                }
            }
        }
    }

    private List<Pods> selected(ObjectNode by, JsonNode selector) {
        var selected = pods.stream().filter(it -> it.selectedBy(selector)).toList();
        if (selected.isEmpty()) {
            fault("%s selects no pod: %s", Rules.id(by), selector);
        }
        return selected;
    }

    private void ports(ObjectNode of, List<Pods> pods, JsonNode port) {
        for (var pod : pods) {
            if (!pod.ports().contains(port.asText())) {
                fault("%s: no port %s in %s", Rules.id(of), port.asText(), pod.of());
            }
        }
    }

    /** What one side may send the other may take, and the other way round: else a flow is open in vain, or shut by mistake. */
    private void flows() {
        var sent = new TreeSet<String>();
        var taken = new TreeSet<String>();
        for (var policy : of("NetworkPolicy")) {
            var here = policy.at("/spec/podSelector").isEmpty()
                    ? List.<Pods>of()
                    : selected(policy, policy.at("/spec/podSelector"));
            for (var rule : policy.at("/spec/ingress")) {
                rule.path("ports").forEach(port -> ports(policy, here, port.path("port")));
                among(
                        policy,
                        rule,
                        "from",
                        (peer, port) ->
                                here.forEach(it -> taken.add(peer.of() + " to " + it.of() + " at " + it.number(port))));
                if (!rule.has("from") || !rule.has("ports")) {
                    fault("%s opens more than is needed", Rules.id(policy));
                }
            }
            for (var rule : policy.at("/spec/egress")) {
                among(policy, rule, "to", (peer, port) -> {
                    ports(policy, List.of(peer), JSON.valueToTree(port));
                    here.forEach(it -> sent.add(it.of() + " to " + peer.of() + " at " + peer.number(port)));
                });
                if (!rule.has("ports")) {
                    fault("%s opens more than is needed", Rules.id(policy));
                }
            }
        }
        // Only where both ends are named: what goes to an address outside nobody here takes.
        sent.stream().filter(it -> !taken.contains(it)).forEach(it -> fault("Sent and not taken: %s", it));
        taken.stream().filter(it -> !sent.contains(it)).forEach(it -> fault("Taken and not sent: %s", it));
    }

    private interface Flow {
        void at(Pods peer, String port);
    }

    private void among(ObjectNode policy, JsonNode rule, String direction, Flow flow) {
        for (var peer : rule.path(direction)) {
            if (peer.has("podSelector") && !peer.has("namespaceSelector")) {
                for (var pod : selected(policy, peer.get("podSelector"))) {
                    rule.path("ports")
                            .forEach(port -> flow.at(pod, port.path("port").asText()));
                }
            }
        }
    }

    /** A host without a dot is a Service here. */
    private void addresses() {
        for (var map : of("ConfigMap")) {
            for (var entry : map.path("data").properties()) {
                var host = HOST.matcher(entry.getValue().asText());
                if (entry.getKey().endsWith(".json") || entry.getKey().endsWith(".sh")) {
                    continue;
                }
                while (host.find()) {
                    if (host.group(1) != null) {
                        fault("%s: %s names somebody and their password", Rules.id(map), entry.getKey());
                    }
                    if (!host.group(2).contains(".") && !host.group(2).equals("localhost")) {
                        var ports = services().get(host.group(2));
                        if (ports == null || !ports.contains(host.group(3))) {
                            fault("%s: %s leads to no Service: %s", Rules.id(map), entry.getKey(), host.group());
                        }
                    }
                }
            }
        }
    }

    /** Names and numbers of ports, also of Services that operators make. */
    private Map<String, Set<String>> services() {
        return objects.stream()
                .flatMap(it -> {
                    var name = it.at("/metadata/name").asText();
                    return switch (it.path("kind").asText()) {
                        case "Service" -> {
                            var ports = new TreeSet<String>();
                            it.at("/spec/ports").forEach(port -> {
                                ports.add(port.path("name").asText());
                                ports.add(port.path("port").asText());
                            });
                            yield Stream.of(Map.entry(name, Set.copyOf(ports)));
                        }
                        case "Cluster" ->
                            Stream.of("-rw", "-ro", "-r").map(end -> Map.entry(name + end, Set.of("5432")));
                        case "Keycloak" ->
                            Stream.of(Map.entry(
                                    name + "-service",
                                    it.at("/spec/http/httpEnabled").asBoolean()
                                            ? Set.of("http", "8080")
                                            : Set.of("https", "8443")));
                        default -> Stream.<Map.Entry<String, Set<String>>>of();
                    };
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What resources of the operators name. */
    private void operators() {
        for (var object : objects) {
            switch (object.path("kind").asText()) {
                case "Database", "ScheduledBackup" -> {
                    var cluster =
                            find("Cluster", object.at("/spec/cluster/name").asText());
                    if (cluster == null) {
                        fault("%s is of no Cluster", Rules.id(object));
                    } else if (object.at("/spec").has("owner")
                            && stream(cluster.at("/spec/managed/roles"))
                                    .noneMatch(object.at("/spec/owner").asText()::equals)) {
                        fault("%s has an owner that is no role", Rules.id(object));
                    }
                }
                case "Cluster" -> backups(object);
                case "Keycloak" -> {
                    var hosts = of("Ingress").toString();
                    for (var address :
                            List.of(object.at("/spec/hostname/hostname").asText(), address(object))) {
                        if (!hosts.contains("\"host\":\"" + address.replaceFirst("^https://", "") + "\"")
                                || address.isEmpty()) {
                            fault("%s: nobody comes by %s", Rules.id(object), address);
                        }
                    }
                    if (of("ConfigMap").stream()
                            .noneMatch(
                                    it -> it.at("/data/CLAIMTRAIL_URL").asText().equals(address(object)))) {
                        fault("%s leads back elsewhere", Rules.id(object));
                    }
                    if (!services().containsKey(object.at("/spec/db/host").asText())) {
                        fault("%s has no database", Rules.id(object));
                    }
                }
                default -> {}
            }
        }
    }

    /** Where its backups go is there; and never to where it came from, or what was to be restored once more would be written over. */
    private void backups(ObjectNode cluster) {
        var kept = cluster.at("/spec/plugins");
        var origins = cluster.at("/spec/externalClusters");
        for (var parameters : Stream.of(kept.findValues("parameters"), origins.findValues("parameters"))
                .flatMap(List::stream)
                .toList()) {
            if (find("ObjectStore", parameters.path("barmanObjectName").asText()) == null) {
                fault("%s is kept in no ObjectStore", Rules.id(cluster));
            }
        }
        var source = cluster.at("/spec/bootstrap/recovery/source");
        if (!source.isMissingNode() && stream(origins).noneMatch(source.asText()::equals)) {
            fault("%s is restored from nowhere", Rules.id(cluster));
        }
        if (origins.findValuesAsText("serverName").stream().anyMatch(kept.findValuesAsText("serverName")::contains)) {
            fault("%s would write over what it comes from", Rules.id(cluster));
        }
    }

    /** What is measured is there to be asked, and what asks of it means the same. */
    private void monitoring() {
        var jobs = new TreeSet<String>();
        for (var monitor : of("PodMonitor")) {
            var measured = selected(monitor, monitor.at("/spec/selector"));
            monitor.at("/spec/podMetricsEndpoints")
                    .forEach(endpoint -> ports(monitor, measured, endpoint.path("port")));
            measured.forEach(it -> jobs.add(
                    it.labels().path(monitor.at("/spec/jobLabel").asText()).asText()));
        }
        Stream.concat(
                        of("PrometheusRule").stream(),
                        of("ConfigMap").stream()
                                .filter(it -> it.at("/metadata/labels").has("grafana_dashboard")))
                .forEach(asking -> JOB.matcher(asking.toString())
                        .results()
                        .map(job -> job.group(1))
                        .filter(job -> !jobs.contains(job))
                        .forEach(job -> fault("%s asks of a job that is none: %s", Rules.id(asking), job)));
    }

    /** Where its realm leads back to. */
    private static String address(ObjectNode keycloak) {
        return StreamSupport.stream(
                        keycloak.at("/spec/unsupported/podTemplate/spec/containers/0/env")
                                .spliterator(),
                        false)
                .filter(it -> it.path("name").asText().equals("CLAIMTRAIL_URL"))
                .map(it -> it.path("value").asText())
                .findFirst()
                .orElse("");
    }

    private List<Pods> described() {
        return pods.stream().filter(it -> it.spec().has("containers")).toList();
    }

    private List<ObjectNode> of(String kind) {
        return objects.stream()
                .filter(it -> it.path("kind").asText().equals(kind))
                .toList();
    }

    private ObjectNode find(String kind, String name) {
        return objects.stream()
                .filter(it -> Kustomize.is(it, kind, name))
                .findFirst()
                .orElse(null);
    }

    private static String named(JsonNode container) {
        return container.path("name").asText(Rules.WRITES_ITS_ROOT);
    }
}
