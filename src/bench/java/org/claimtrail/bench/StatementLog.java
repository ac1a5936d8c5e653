package org.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL logs of the application's statements, request by request. */
record StatementLog(Connection admin, Path file) {
    private static final Pattern SENT = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Between two requests: the log has one order for all connections. */
    private static final String MARK = "select 'end of a request'";

    /**
     * One statement that was sent.
     *
     * @param values of its parameters {@code $1}, {@code $2} and so on; null for NULL
     */
    record Statement(String sql, List<String> values) {
        /** Whether it asks or changes something, instead of beginning or ending a transaction. */
        boolean works() {
            return !sql.matches("(?i)begin.*|commit|rollback");
        }
    }

    interface Sending {
        void send() throws IOException, InterruptedException;
    }

    static StatementLog of(Connection admin) throws SQLException {
        Path file = Path.of(Server.value(admin, "show data_directory"))
                .resolve(Server.value(admin, "select pg_current_logfile('jsonlog')"));
        return new StatementLog(admin, file);
    }

    /** The statements of each of these requests, which are sent one after another. */
    List<List<Statement>> of(List<Sending> requests) throws SQLException, IOException, InterruptedException {
        log("all");
        for (Sending request : requests) {
            request.send();
            Server.execute(admin, MARK);
        }
        log("none");
        return read(requests.size());
    }

    private void log(String what) throws SQLException, IOException, InterruptedException {
        Server.execute(admin, "alter system set log_statement = '%s'".formatted(what));
        Server.execute(admin, "select pg_reload_conf()");
        Thread.sleep(500);
        if (what.equals("all")) {
            Files.write(file, new byte[0]);
        }
    }

    private List<List<Statement>> read(int requests) throws IOException, InterruptedException {
        for (Instant deadline = Instant.now().plus(PATIENCE); Instant.now().isBefore(deadline); Thread.sleep(200)) {
            List<List<Statement>> read = read();
            if (read.size() == requests) {
                return read;
            }
        }
        throw new IllegalStateException("PostgreSQL's log lacks some of %d requests: %s".formatted(requests, file));
    }

    private List<List<Statement>> read() throws IOException {
        List<List<Statement>> requests = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.endsWith("}")) {
                break;
            }
            JsonNode entry = JSON.readTree(line);
            Matcher sent = SENT.matcher(entry.get("message").asText());
            if (!sent.matches()) {
                continue;
            }
            if (sent.group(1).equals(MARK)) {
                requests.add(statements);
                statements = new ArrayList<>();
            } else if (entry.path("user").asText().equals(Server.USER) && !isOfConnecting(sent.group(1))) {
                statements.add(
                        new Statement(sent.group(1), values(entry.path("detail").asText())));
            }
        }
        return requests;
    }

    private static boolean isOfConnecting(String sql) {
        return sql.regionMatches(true, 0, "set ", 0, 4);
    }

    private static List<String> values(String detail) {
        List<String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.add(parameter.group(2) == null ? null : parameter.group(2).replace("''", "'"));
        }
        return values;
    }
}
