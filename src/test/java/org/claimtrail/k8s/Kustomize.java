package org.claimtrail.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The part of Kustomize that {@code k8s/} uses, for a test has a JDK only. What it does not know it refuses, rather than pass it over. */
public final class Kustomize {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KUSTOMIZATION = "kustomization.yaml";
    private static final Set<String> FIELDS = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "labels",
            "resources",
            "images",
            "configMapGenerator",
            "secretGenerator",
            "patches");

    private final List<ObjectNode> rendered = new ArrayList<>();
    /** Of those that were generated, whose name is to end in a digest of their content. */
    private final Set<ObjectNode> digested = Collections.newSetFromMap(new IdentityHashMap<>());

    private Kustomize() {}

    /** What `kubectl apply -k` would send, in no order. */
    public static List<ObjectNode> render(Path directory) {
        var kustomize = new Kustomize();
        kustomize.build(directory);
        kustomize.nameByContent();
        return kustomize.rendered;
    }

    static List<ObjectNode> documents(String yaml) {
        var documents = new ArrayList<ObjectNode>();
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(yaml)
                .forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }

    static JsonNode value(String yaml) {
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    /** The files that a kustomization names, its bases left out. */
    static Set<String> named(Path directory) {
        var content = kustomization(directory);
        var named = new TreeSet<String>();
        content.path("resources").forEach(it -> named.add(it.asText()));
        for (var generators : List.of("configMapGenerator", "secretGenerator")) {
            for (var generator : content.path(generators)) {
                generator.path("files").forEach(it -> named.add(it.asText()));
                generator.path("envs").forEach(it -> named.add(it.asText()));
            }
        }
        content.path("patches").forEach(it -> named.add(it.path("path").asText(KUSTOMIZATION)));
        named.removeIf(it -> Files.isDirectory(directory.resolve(it)) || it.equals(KUSTOMIZATION));
        return named;
    }

    private static ObjectNode kustomization(Path directory) {
        var content = documents(read(directory.resolve(KUSTOMIZATION))).get(0);
        only(content, FIELDS);
        content.path("labels").forEach(it -> only(it, Set.of("pairs")));
        content.path("images").forEach(it -> only(it, Set.of("name", "newName", "newTag")));
        return content;
    }

    private void build(Path directory) {
        var content = kustomization(directory);
        for (var resource : content.path("resources")) {
            var path = directory.resolve(resource.asText());
            if (Files.isDirectory(path)) {
                build(path);
            } else {
                rendered.addAll(documents(read(path)));
            }
        }
        content.path("configMapGenerator")
                .forEach(it -> generate(directory, "ConfigMap", it, UnaryOperator.identity()));
        content.path("secretGenerator").forEach(it -> generate(directory, "Secret", it, Kustomize::base64));
        content.path("patches").forEach(it -> patch(directory, it));
        for (var object : rendered) {
            var metadata = (ObjectNode) object.get("metadata");
            if (content.has("namespace")) {
                metadata.set(isNamespace(object) ? "name" : "namespace", content.get("namespace"));
            }
            for (var labels : content.path("labels")) {
                metadata.withObject("/labels").setAll((ObjectNode) labels.get("pairs"));
            }
            content.path("images").forEach(it -> setImage(object, it));
        }
    }

    private static String base64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(UTF_8));
    }

    private void generate(Path directory, String kind, JsonNode generator, UnaryOperator<String> encoded) {
        only(generator, Set.of("name", "behavior", "literals", "files", "envs", "options"));
        only(generator.path("options"), Set.of("disableNameSuffixHash", "labels"));
        var merge = generator.path("behavior").asText("create").equals("merge");
        var name = generator.get("name").asText();
        var earlier = rendered.stream().filter(it -> is(it, kind, name)).findFirst();
        if (earlier.isPresent() != merge) {
            throw new IllegalArgumentException(kind + " " + name + " is there already, or is not there to be merged");
        }
        var object = earlier.orElseGet(() -> {
            var made = JSON.createObjectNode().put("apiVersion", "v1").put("kind", kind);
            made.putObject("metadata").put("name", name);
            rendered.add(made);
            return made;
        });
        var data = object.withObject("/data");
        var lines = new ArrayList<String>();
        generator.path("literals").forEach(it -> lines.add(it.asText()));
        generator
                .path("envs")
                .forEach(it -> read(directory.resolve(it.asText()))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add));
        for (var line : lines) {
            var at = line.indexOf('=');
            data.put(line.substring(0, at), encoded.apply(line.substring(at + 1)));
        }
        for (var file : generator.path("files")) {
            data.put(file.asText(), encoded.apply(read(directory.resolve(file.asText()))));
        }
        if (generator.path("options").path("labels") instanceof ObjectNode labels) {
            object.withObject("/metadata/labels").setAll(labels);
        }
        if (kind.equals("Secret")) {
            object.put("type", "Opaque");
        }
        if (!generator.path("options").path("disableNameSuffixHash").asBoolean()) {
            digested.add(object);
        }
    }

    /** JSON patches (RFC 6902) only: they say what they do. */
    private void patch(Path directory, JsonNode patch) {
        only(patch, Set.of("target", "patch", "path"));
        only(patch.get("target"), Set.of("kind", "name"));
        var kind = patch.get("target").get("kind").asText();
        var name = patch.get("target").get("name").asText();
        var operations = value(
                patch.has("patch")
                        ? patch.get("patch").asText()
                        : read(directory.resolve(patch.get("path").asText())));
        var target = rendered.stream()
                .filter(it -> is(it, kind, name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing to patch: " + kind + " " + name));
        for (var operation : operations) {
            only(operation, Set.of("op", "path", "value"));
            var path = operation.get("path").asText();
            var there = !target.at(path).isMissingNode();
            if (operation.get("op").asText().equals("replace") != there) {
                throw new IllegalArgumentException(
                        "Only what is there is replaced, and only what is not is added: " + path);
            }
            set(target, path, operation.get("value"));
        }
    }

    /** Sets, adds at the end of a list (-), or without a value removes what stands at a pointer (RFC 6901). */
    static void set(ObjectNode object, String pointer, JsonNode value) {
        var at = pointer.lastIndexOf('/');
        var parent = object.at(pointer.substring(0, at));
        var last = pointer.substring(at + 1).replace("~1", "/").replace("~0", "~");
        if (parent instanceof ArrayNode list) {
            if (last.equals("-")) {
                list.add(value.deepCopy());
            } else if (value == null) {
                list.remove(Integer.parseInt(last));
            } else {
                list.set(Integer.parseInt(last), value.deepCopy());
            }
        } else if (parent instanceof ObjectNode fields) {
            if (value == null) {
                fields.remove(last);
            } else {
                fields.set(last, value.deepCopy());
            }
        } else {
            throw new IllegalArgumentException("Nothing is at " + pointer);
        }
    }

    private static void setImage(JsonNode node, JsonNode image) {
        for (var list : List.of("containers", "initContainers")) {
            for (var container : node.path(list)) {
                if (container.path("image").equals(image.get("name"))) {
                    var name = image.path("newName").asText(image.get("name").asText());
                    ((ObjectNode) container)
                            .put("image", name + ":" + image.get("newTag").asText());
                }
            }
        }
        node.forEach(child -> setImage(child, image));
    }

    private void nameByContent() {
        var names = new LinkedHashMap<String, TextNode>();
        for (var object : digested) {
            var metadata = (ObjectNode) object.get("metadata");
            var name = metadata.get("name").asText();
            metadata.put("name", name + "-" + digest(object.get("data").toString()));
            names.put(object.get("kind").asText() + "/" + name, (TextNode) metadata.get("name"));
        }
        rendered.stream().filter(Kustomize::isBuiltIn).forEach(object -> refer(object, names));
    }

    private static void refer(JsonNode node, Map<String, TextNode> names) {
        node.properties().forEach(field -> {
            var it = field.getValue();
            switch (field.getKey()) {
                case "configMapRef", "configMapKeyRef", "configMap" -> rename(it, "name", "ConfigMap", names);
                case "secretRef", "secretKeyRef" -> rename(it, "name", "Secret", names);
                case "secret" -> rename(it, "secretName", "Secret", names);
                default -> {}
            }
        });
        node.forEach(child -> refer(child, names));
    }

    private static void rename(JsonNode reference, String field, String kind, Map<String, TextNode> names) {
        var name = names.get(kind + "/" + reference.path(field).asText());
        if (name != null) {
            ((ObjectNode) reference).set(field, name);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean is(JsonNode object, String kind, String name) {
        return object.path("kind").asText().equals(kind)
                && object.at("/metadata/name").asText().equals(name);
    }

    /** Kustomize knows where these name others; of custom resources it knows nothing. */
    static boolean isBuiltIn(JsonNode object) {
        return object.path("apiVersion")
                .asText()
                .matches("v1|(apps|batch|policy|autoscaling)/.*|networking\\.k8s\\.io/.*");
    }

    private static boolean isNamespace(JsonNode object) {
        return object.path("kind").asText().equals("Namespace");
    }

    private static void only(JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new IllegalArgumentException("Misspelt, or new and to be rendered here: " + field);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
