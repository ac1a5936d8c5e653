package org.claimtrail.bench;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimtrail.bench.StatementLog.Statement;

/** Turns sampled requests into a script that sends any of them, with all their parameters: a table's row holds those of one batch. */
final class Reading {
    private static final int ROWS = 500;

    /** Pgbench plans each statement of a script on each connection: few enough for that to take little. */
    private static final int STATEMENTS = 48;

    private static final int MOST_REQUESTS = 20;

    /** A table can have some more columns, and a row some more bytes. */
    private static final int COLUMNS = 900;

    private static final int BYTES = 7_000;
    private static final int BYTES_OF_A_COLUMN = 4;

    private final Sample sample;
    private final String table;

    /** What differs between requests: parameters that are the same in each of them share a column. */
    private final Map<List<String>, String> varying = new LinkedHashMap<>();

    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> constantNames = new LinkedHashMap<>();

    private Reading(Scenario scenario, Sample sample) {
        this.sample = sample;
        this.table = "target_" + scenario.file().replace('-', '_');
    }

    static Script of(Scenario scenario, Sample sample, Connection admin) throws SQLException {
        return new Reading(scenario, sample).script(admin);
    }

    private Script script(Connection admin) throws SQLException {
        String request = request();
        int batch = batch();
        if (!varying.isEmpty()) {
            fill(admin, batch);
        }
        String targets = varying.isEmpty()
                ? ""
                : "\\set row random(0, " + (ROWS - 1) + ")\nselect * from " + table + " where row = :row \\gset\n";
        return new Script(
                targets + Script.each(batch, n -> request.replace("_N", "_" + n), ""),
                constants,
                batch,
                sample.first().stream().filter(Statement::works).count());
    }

    private int batch() {
        int bytes = varying.keySet().stream()
                .mapToInt(values -> BYTES_OF_A_COLUMN
                        + values.stream().mapToInt(String::length).max().orElseThrow())
                .sum();
        int fits = Math.min(COLUMNS / Math.max(1, varying.size()), BYTES / Math.max(1, bytes));
        return Math.max(
                1,
                Math.min(
                        fits,
                        Math.min(MOST_REQUESTS, STATEMENTS / sample.first().size())));
    }

    private String request() {
        StringBuilder request = new StringBuilder();
        for (int i = 0; i < sample.first().size(); i++) {
            int statement = i;
            String sql = sample.first().get(i).sql();
            request.append(Script.with(sql, parameter -> variable(sample.values(statement, parameter))))
                    .append(";\n");
        }
        return request.toString();
    }

    private String variable(List<String> values) {
        String first = values.get(0);
        if (first == null) {
            return "null";
        }
        if (Set.copyOf(values).size() > 1) {
            return ":" + varying.computeIfAbsent(values, it -> "v" + varying.size()) + "_N";
        }
        String name = constantNames.computeIfAbsent(first, it -> "constant" + constantNames.size());
        constants.put(name, first);
        return ":" + name;
    }

    private void fill(Connection admin, int batch) throws SQLException {
        List<String> columns = List.copyOf(varying.values());
        String texts = Script.each(
                batch, n -> columns.stream().map(it -> it + "_" + n + " text").collect(joining(", ")), ", ");
        Server.execute(admin, "drop table if exists " + table);
        Server.execute(admin, "create table " + table + " (row int primary key, " + texts + ")");
        Server.execute(admin, "grant select on " + table + " to " + Server.USER);
        var random = new Random(1);
        String places = "?" + ", ?".repeat(batch * columns.size());
        try (var insert = admin.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int row = 0; row < ROWS; row++) {
                insert.setInt(1, row);
                List<String> cells = cells(random, batch);
                for (int i = 0; i < cells.size(); i++) {
                    insert.setString(i + 2, cells.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<String> cells(Random random, int batch) {
        List<String> cells = new ArrayList<>();
        for (int n = 0; n < batch; n++) {
            int target = random.nextInt(sample.lines().size());
            varying.keySet().forEach(values -> cells.add(values.get(target)));
        }
        return cells;
    }
}
