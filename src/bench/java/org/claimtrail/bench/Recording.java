package org.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.claimtrail.bench.StatementLog.Statement;

/** Turns the statements that record one thing into a script that records another each time: what is unique becomes a variable. */
final class Recording {
    private static final int BATCH = 5;

    /** In a statement that is recorded: no claimant says the same twice, so each request says another. */
    private static final String SAID = "ceiling";

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d [\\d:.]+[+-]\\d\\d");

    private final List<Statement> statements;
    private final Map<String, String> unique;
    private final Map<String, String> constants = new LinkedHashMap<>();

    private Recording(List<Statement> statements, Map<String, String> unique) {
        this.statements = statements;
        this.unique = unique;
    }

    static Script of(Scenario scenario, Application application, StatementLog log, Connection admin)
            throws SQLException, IOException, InterruptedException {
        Map<String, String> header = application.login().header(scenario.caller());
        String body = scenario.lines().get(0);
        // What the application keeps from the first times (who the caller is) it does not ask again.
        application.answer(scenario.path(), body.replace("%d", "first"), header);
        application.answer(scenario.path(), body.replace("%d", "second"), header);
        var answer = new AtomicReference<JsonNode>();
        List<Statement> statements = log.of(List.of(() -> answer.set(new ObjectMapper()
                        .readTree(application.answer(scenario.path(), body.replace("%d", SAID), header)))))
                .get(0);
        Map<String, String> unique = Map.of(
                answer.get().get("id").asText(), ":id_N",
                answer.get().get("recordedAt").asText(), ":at_N",
                Server.value(admin, "select position from ledger_head"), ":position_N");
        return new Recording(statements, unique).script();
    }

    private Script script() {
        String fresh =
                Script.each(BATCH, n -> "uuidv7() as id_N, clock_timestamp() as at_N".replace("N", "" + n), ", ");
        String text = "select " + fresh + " \\gset\n" + Script.each(BATCH, this::request, "");
        return new Script(
                text,
                constants,
                BATCH,
                statements.stream().filter(Statement::works).count());
    }

    private String request(int n) {
        var request = new StringBuilder();
        var at = ":at_" + n;
        for (Statement statement : statements) {
            String sql = Script.with(
                            statement.sql(), it -> variable(statement.values().get(it)))
                    .replaceAll("(:\\w+)_N", "$1_" + n);
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

    private String variable(String value) {
        if (value == null) {
            return "null";
        }
        String known = unique.get(TIME.matcher(value).matches() ? instant(value) : value);
        if (known != null) {
            return known;
        }
        String name = constants.entrySet().stream()
                .filter(constant -> constant.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("constant" + constants.size());
        constants.put(name, value);
        boolean isText = !value.startsWith("{") && !value.startsWith("[");
        return isText && value.contains(SAID) ? "replace(:%s, '%s', :id_N)".formatted(name, SAID) : ":" + name;
    }

    private static String instant(String logged) {
        return OffsetDateTime.parse(logged.replace(' ', 'T') + ":00")
                .toInstant()
                .toString();
    }
}
