package org.claimtrail.bench;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The very statements that the application sends for one kind of request, sent by pgbench: nothing in front of PostgreSQL can
 * be faster. They are taken from PostgreSQL's log while the application answers one request; what differs from request to
 * request becomes a variable, what does not is passed as it was.
 *
 * @param constants parameters that are the same in every request, under their variables' names
 */
record Ceiling(Scenario scenario, List<String> statements, Map<String, String> constants) {
    /** How many requests one pgbench script holds, after one query that fetches their targets. */
    private static final int BATCH = 20;

    private static final String SENT = "^(execute [^:]*|statement): ";

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");
    private static final int ROWS = 500;

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d [\\d:.]+[+-]\\d\\d");
    private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In a statement that is recorded: no claimant says the same twice, so each request says another. */
    private static final String SAID = "ceiling";

    /** Sends a scenario's first request, with this for each {@code %d}. */
    interface Sending {
        String answer(Scenario scenario, String counter) throws IOException, InterruptedException;
    }

    static Ceiling of(Scenario scenario, Connection admin, Sending application)
            throws SQLException, IOException, InterruptedException {
        // What the application keeps from the first times (who the caller is) it does not ask again.
        application.answer(scenario, "first");
        application.answer(scenario, "second");
        log(admin, "all");
        JsonNode answer = JSON.readTree(application.answer(scenario, SAID));
        log(admin, "none");
        // What differs between requests, by the value that it had in this one.
        Map<String, String> variables = new LinkedHashMap<>();
        if (scenario.records()) {
            variables.put(answer.get("id").asText(), "id");
            variables.put(answer.get("recordedAt").asText(), "at");
            variables.put(Bench.value(admin, "select position from ledger_head"), "position");
        } else {
            scenario.targets().get(0).forEach((name, value) -> variables.put(value, name));
        }
        Map<String, String> constants = new LinkedHashMap<>();
        List<String> statements = new ArrayList<>();
        for (JsonNode entry : logged(admin)) {
            statements.add(withVariables(entry, variables, constants));
        }
        return new Ceiling(scenario, statements, constants);
    }

    private static String withVariables(JsonNode entry, Map<String, String> variables, Map<String, String> constants) {
        String sql = entry.get("message").asText().replaceFirst(SENT, "");
        Matcher parameter = PARAMETER.matcher(entry.path("detail").asText());
        while (parameter.find()) {
            String value = parameter.group(2);
            String replacement = value == null
                    ? "null"
                    : said(value, ":" + variable(value.replace("''", "'"), variables, constants));
            sql = sql.replaceAll("\\$" + parameter.group(1) + "(?!\\d)", Matcher.quoteReplacement(replacement));
        }
        return sql.replace('\n', ' ');
    }

    private static String variable(String value, Map<String, String> variables, Map<String, String> constants) {
        String known = variables.get(TIME.matcher(value).matches() ? instant(value) : value);
        if (known != null) {
            return known + "_N";
        }
        return constants.entrySet().stream()
                .filter(constant -> constant.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String name = "constant" + constants.size();
                    constants.put(name, value);
                    return name;
                });
    }

    private static String said(String value, String variable) {
        boolean isText = !value.startsWith("{") && !value.startsWith("[");
        return isText && value.contains(SAID) ? "replace(%s, '%s', :id_N)".formatted(variable, SAID) : variable;
    }

    private static String instant(String logged) {
        return OffsetDateTime.parse(logged.replace(' ', 'T') + ":00")
                .toInstant()
                .toString();
    }

    private static void log(Connection admin, String what) throws SQLException, IOException, InterruptedException {
        Bench.execute(admin, "alter system set log_statement = '%s'".formatted(what));
        Bench.execute(admin, "select pg_reload_conf()");
        Thread.sleep(500);
        if (what.equals("all")) {
            Files.write(file(admin), new byte[0]);
        }
    }

    private static List<JsonNode> logged(Connection admin) throws SQLException, IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file(admin))) {
            JsonNode entry = JSON.readTree(line);
            if (entry.path("user").asText().equals("claimtrail")
                    && !entry.get("message")
                            .asText()
                            .equals(entry.get("message").asText().replaceFirst(SENT, ""))) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Path file(Connection admin) throws SQLException {
        return Path.of(Bench.value(admin, "show data_directory"))
                .resolve(Bench.value(admin, "select pg_current_logfile('jsonlog')"));
    }

    /** Requests a second. */
    double measure(String server, Connection admin, Bench.Options options)
            throws SQLException, IOException, InterruptedException {
        Path script = Bench.HOME.resolve(scenario.name().replace(' ', '-') + ".sql");
        Files.writeString(script, scenario.records() ? recording() : reading(admin));
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j2"));
        command.addAll(List.of("-c" + options.connections(), "-T" + options.seconds(), "-f" + script));
        constants.forEach((name, value) -> command.add("-D" + name + "=" + value));
        String port = server.replaceAll(".*:(\\d+)/", "$1");
        command.addAll(List.of("-h", "127.0.0.1", "-p", port, "-U", "claimtrail", "bench"));
        String output = Bench.output(command);
        Matcher tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1)) * BATCH;
    }

    /** A table's row holds the targets of one batch, so that pgbench gets them with one short query. */
    private String reading(Connection admin) throws SQLException {
        var names = scenario.targets().get(0).keySet();
        String columns =
                batch(n -> names.stream().map(name -> name + "_" + n + " text").collect(joining(", ")), ", ");
        Bench.execute(admin, "drop table if exists target");
        Bench.execute(admin, "create table target (row int primary key, " + columns + ")");
        Bench.execute(admin, "grant select on target to claimtrail");
        var random = new Random(1);
        for (int row = 0; row < ROWS; row++) {
            String values = batch(
                    n -> scenario
                            .targets()
                            .get(random.nextInt(scenario.targets().size()))
                            .values()
                            .stream()
                            .collect(joining("', '", "'", "'")),
                    ", ");
            Bench.execute(admin, "insert into target values (" + row + ", " + values + ")");
        }
        Bench.execute(admin, "vacuum (analyze, freeze) target");
        return "\\set row random(0, " + (ROWS - 1) + ")\nselect * from target where row = :row \\gset\n"
                + batch(this::request, "");
    }

    private String recording() {
        String fresh = batch(n -> "uuidv7() as id_N, clock_timestamp() as at_N".replace("N", n), ", ");
        return "select " + fresh + " \\gset\n" + batch(this::request, "");
    }

    private String request(String n) {
        var request = new StringBuilder();
        var at = ":at_" + n;
        for (String statement : statements) {
            String sql = statement.replaceAll("(:\\w+)_N", "$1_" + n);
            if (sql.contains("returning id, position, instant")) {
                request.append(sql).append(" \\gset head_\n\\set position_" + n + " :head_position\n");
                // The instant of the place that was taken, which the database compares each row with.
                at = ":head_instant";
            } else {
                request.append(sql.replace(":at_" + n, at)).append(";\n");
            }
        }
        return request.toString();
    }

    private static String batch(Function<String, String> each, String between) {
        return IntStream.rangeClosed(1, BATCH)
                .mapToObj(String::valueOf)
                .map(each)
                .collect(joining(between));
    }
}
