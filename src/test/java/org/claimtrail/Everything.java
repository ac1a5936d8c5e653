package org.claimtrail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an application answers to who reads all that there is, at every address that its description has. */
final class Everything {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1/";
    private static final String PUBLIC = API + "claims";

    /** What reading changes: when somebody was here, and who read what. */
    private static final String CHANGING = API + "(people|access-records)";

    /** One by one; lists have all of them. */
    private static final int MOST_OF_A_KIND = 12;

    private final PackagedApplication application;
    private final Map<String, String> answers = new LinkedHashMap<>();

    private Everything(PackagedApplication application) {
        this.application = application;
    }

    /**
     * By who reads it and by address: the status, what names the version and the instant, and the body to the byte.
     *
     * @param knownAt when all is to be known; without it, now
     */
    static Map<String, String> readIn(PackagedApplication application, String knownAt) throws IOException {
        var everything = new Everything(application);
        var subjects = everything.subjects();
        var paths =
                JSON.readTree(application.get("/openapi?format=json").body()).get("paths");
        for (var path : paths.properties()) {
            var get = path.getValue().path("get");
            if (!get.isMissingNode() && !path.getKey().matches(CHANGING)) {
                var query = "?" + (has(get, "limit") ? "limit=200&" : "")
                        + (has(get, "knownAt") && !knownAt.isEmpty() ? "knownAt=" + knownAt : "");
                addresses(path.getKey(), subjects).forEach(it -> everything.read(it + query));
            }
        }
        return everything.answers;
    }

    private static boolean has(JsonNode operation, String parameter) {
        return operation.get("parameters") != null
                && operation.get("parameters").findValuesAsText("name").contains(parameter);
    }

    /** All that the ledger names. */
    private Set<JsonNode> subjects() throws IOException {
        var subjects = new LinkedHashSet<JsonNode>();
        for (var entry : application.list(API + "ledger/entries?limit=200")) {
            subjects.add(entry.at("/entry/subject"));
        }
        return subjects;
    }

    private static Stream<String> addresses(String template, Set<JsonNode> subjects) {
        if (!template.contains("{")) {
            return Stream.of(template);
        }
        var kind = template.replaceFirst(API, "")
                .replaceFirst("/.*", "")
                .replaceFirst("ies$", "y")
                .replaceFirst("s$", "")
                .replace('-', '_');
        return subjects.stream()
                .filter(subject -> subject.get("kind").asText().equalsIgnoreCase(kind))
                .limit(MOST_OF_A_KIND)
                .map(subject -> template.replace("{id}", subject.get("id").asText()));
    }

    /** Eva for the newsroom, Ada what is for her alone, and the public. */
    private void read(String address) {
        var answer = read("eva", address, application.get(address, Tokens.of("eva")));
        if (answer.statusCode() == 403) {
            answer = read("ada", address, application.get(address, Tokens.of("ada")));
        }
        if (address.startsWith(PUBLIC)) {
            read("anybody", address, application.getAsAnybody(address));
        }
        var next = answer.headers().firstValue("Link").orElse("");
        if (next.endsWith("rel=\"next\"")) {
            read(next.replaceFirst("<(?:https?://[^/]*)?([^>]*)>.*", "$1"));
        }
    }

    private HttpResponse<String> read(String who, String address, HttpResponse<String> answer) {
        var headers = Stream.of("ETag", "Known-At")
                .map(name -> answer.headers().firstValue(name).orElse("-"))
                .toList();
        answers.put(who + " " + address, answer.statusCode() + " " + headers + " " + answer.body());
        return answer;
    }
}
