package org.claimtrail.observability;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.Tokens;
import org.claimtrail.demo.Checkout;
import org.claimtrail.k8s.Kustomize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alert on a number that is nowhere never comes, and nobody notices: what k8s/ asks of, the application tells, and the docs explain. */
@QuarkusTest
class AlertsTest {
    private static final Pattern SELECTOR = Pattern.compile("([a-z_]+)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("(\\w+)(=~|=)\"([^\"]*)\"");
    private static final Pattern BY = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Set<String> PROMQL =
            Set.of("sum", "rate", "increase", "max", "count", "absent", "topk", "histogram_quantile", "unless");
    /** What Prometheus adds to what it reads. */
    private static final Set<String> ITS_OWN = Set.of("job", "pod");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private record Series(String name, Map<String, String> labels) {}

    @Test
    void everyNumberThatAnAlertOrThePictureAsksForIsTold() throws IOException {
        List<String> asked = Stream.concat(
                        rules().map(rule -> rule.get("expr").asText()), dashboard().findValuesAsText("expr").stream())
                .toList();
        assertTrue(asked.size() > 30, asked::toString);
        List<Series> told = told();
        assertEquals(
                "",
                asked.stream().flatMap(expression -> missing(expression, told)).collect(joining("\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "claimtrail_claim{job=\"claimtrail\"} ; no claimtrail_claim",
                "http_server_requests_seconds_count{outcome=\"ERROR\"} ; no outcome ERROR",
                "http_server_requests_seconds_count{route=\"/\"} ; no route",
                "claimtrail_rate_limit_near{policy=~\"client|people\"} ; no policy people",
                "sum by (route) (agroal_active_count{job=\"claimtrail\"}) ; no label route",
                "sum(agroal_active_count) ; nothing that is known: agroal_active_count"
            })
    void andOneThatIsNotIsFound(String expression, String fault) {
        assertThat(missing(expression, told()).collect(joining()), containsString(fault));
    }

    /** Under its own name, where runbook_url leads, with how urgent it is; and nothing is explained that never comes. */
    @Test
    void eachAlertIsExplained() throws IOException {
        String docs = docs();
        Map<String, String> alerts = new TreeMap<>();
        rules().forEach(rule -> {
            String name = rule.get("alert").asText();
            alerts.put(name, rule.at("/labels/severity").asText());
            assertEquals(
                    "docs/operations.md#" + name.toLowerCase(Locale.ROOT),
                    rule.at("/annotations/runbook_url").asText());
        });
        assertEquals(alerts, table(docs, "\\| \\[(\\w+)]\\(#\\w+\\) \\| (\\w+) \\|.*"));
        assertEquals(alerts.keySet(), table(docs, "#### (\\w+)()\\n\\n\\S.*").keySet());
    }

    @Test
    void eachNumberOfOursIsExplainedWithItsLabels() throws IOException {
        Map<String, String> ours = new TreeMap<>();
        for (Series series : told()) {
            String name = series.name().replaceFirst("_(sum|count|max)$", "");
            if (name.startsWith("claimtrail_")) {
                ours.put(
                        name,
                        new TreeSet<>(series.labels().keySet())
                                .stream().map("`%s`"::formatted).collect(joining(", ")));
            }
        }
        assertEquals(ours, table(docs(), "\\| `(claimtrail_\\w+)` \\| [^|]* \\| ([^|]*?) ?\\|"));
    }

    private static Map<String, String> table(String docs, String row) {
        return Pattern.compile("(?m)^" + row + "$")
                .matcher(docs)
                .results()
                .collect(toMap(it -> it.group(1), it -> it.group(2), (one, other) -> one + other, TreeMap::new));
    }

    private static String docs() throws IOException {
        return Files.readString(Checkout.ROOT.resolve("docs/operations.md"));
    }

    private static Stream<JsonNode> rules() {
        return production("PrometheusRule").findValues("rules").stream().flatMap(rules -> rules.valueStream());
    }

    private static JsonNode dashboard() throws IOException {
        return JSON.readTree(
                production("ConfigMap").get("data").get("dashboard.json").asText());
    }

    /** The one that has to do with this. */
    private static ObjectNode production(String kind) {
        return Kustomize.render(Checkout.ROOT.resolve("k8s/overlays/production")).stream()
                .filter(it -> it.get("kind").asText().equals(kind)
                        && (!kind.equals("ConfigMap")
                                || it.at("/metadata/labels").has("grafana_dashboard")))
                .findFirst()
                .orElseThrow();
    }

    /** Of one that was read, recorded in, and failed once. */
    private List<Series> told() {
        as("fleur").get("/claims/" + aClaim());
        Tokens.serviceMay(false);
        try {
            post("ada", "/api-clients", apiClient("api-reader")).then().statusCode(503);
        } finally {
            Tokens.serviceMay(true);
        }
        return given().get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> new Series(line.replaceFirst("[{ ].*", ""), labels(line)))
                .toList();
    }

    private static Map<String, String> labels(String text) {
        return LABEL.matcher(text).results().collect(toMap(it -> it.group(1), it -> it.group(3)));
    }

    private static Stream<String> missing(String expression, List<Series> told) {
        List<String> faults = new ArrayList<>();
        Set<String> known = new TreeSet<>(ITS_OWN);
        for (Matcher selector = SELECTOR.matcher(expression); selector.find(); ) {
            List<Series> named = told.stream()
                    .filter(it -> it.name().equals(selector.group(1)))
                    .toList();
            named.forEach(it -> known.addAll(it.labels().keySet()));
            // Whether it could be read Prometheus tells itself.
            if (named.isEmpty() && !selector.group(1).equals("up")) {
                faults.add("no " + selector.group(1));
            }
            labels(selector.group(2))
                    .forEach((label, values) -> Arrays.stream(values.split("\\|"))
                            .filter(value -> !ITS_OWN.contains(label)
                                    && named.stream()
                                            .noneMatch(it ->
                                                    value.equals(it.labels().get(label))))
                            .forEach(value -> faults.add("no " + label + " " + value)));
        }
        BY.matcher(expression)
                .results()
                .flatMap(it -> Arrays.stream(it.group(1).split(", ")))
                .filter(label -> !known.contains(label))
                .forEach(label -> faults.add("no label " + label));
        String rest = RANGE.matcher(
                        BY.matcher(SELECTOR.matcher(expression).replaceAll("")).replaceAll(""))
                .replaceAll("");
        Set<String> words = Pattern.compile("[a-z_]+")
                .matcher(rest)
                .results()
                .map(it -> it.group())
                .filter(word -> !PROMQL.contains(word))
                .collect(toCollection(TreeSet::new));
        words.forEach(word -> faults.add("nothing that is known: " + word));
        return faults.stream().map(fault -> fault + " in " + expression);
    }
}
