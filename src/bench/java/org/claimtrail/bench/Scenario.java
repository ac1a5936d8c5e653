package org.claimtrail.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One kind of request.
 *
 * @param client as which it is sent; null for readers, without a token
 * @param lines the paths to get, or the one body to post
 * @param targets what differs between the requests: a row for each line, under names that the ceiling's variables have
 */
record Scenario(String name, String client, List<String> lines, List<Map<String, String>> targets) {
    private static final int MANY = 5_000;

    /** Half-way through the ledger's two years and more. */
    private static final String PAST = "2024-01-15T12:00:00Z";

    private static final String STATUSES =
            "unnest(array['UNDER_REVIEW', 'UNSUBSTANTIATED', 'DISPUTED', 'CORROBORATED', 'CONFIRMED', 'REFUTED'])";

    Path requests() {
        return Bench.HOME.resolve(name.replace(' ', '-') + ".requests");
    }

    boolean records() {
        return lines.get(0).startsWith("{");
    }

    static List<Scenario> all(Connection database) throws SQLException {
        String claims = """
                select id as claim, e[1] as item1, e[2] as item2, e[3] as item3 from (
                  select c.id, (select array_agg(i.id order by i.id) from evidence i where i.claim_id = c.id) as e
                  from claim c join claim_version v on v.id = c.id where %s order by md5(c.id::text) limit %d) found""";
        String judged =
                "(select count(*) from judgement j where j.subject_id = c.id) = %d and v.recorded_at < '2023-12-01'";
        String usual = "(select count(*) from judgement j where j.subject_id = c.id) < 20";
        String any = claims.formatted(usual, MANY);
        String early = claims.formatted(usual + " and v.recorded_at < '2023-12-01'", MANY);
        String released = claims.formatted(
                usual
                        + " and exists (select from claim_state s where s.id = c.id and s.released_until = '9999-12-31Z')",
                MANY);
        String past = "?knownAt=" + PAST;
        return List.of(
                reading("claim", "/{claim}", database, any),
                reading("claim knownAt", "/{claim}" + past, database, early),
                reading(
                        "claim of 10 judgements",
                        "/{claim}",
                        database,
                        claims.formatted(judged.formatted(Seed.LITTLE_JUDGED), MANY)),
                reading(
                        "claim of 10000 judgements",
                        "/{claim}",
                        database,
                        claims.formatted(judged.formatted(Seed.MUCH_JUDGED), MANY)),
                reading("dossier", "/{claim}/dossier", database, any),
                reading("dossier knownAt", "/{claim}/dossier" + past, database, early),
                reading("list", "?status={status}&limit=20", database, "select " + STATUSES + " as status"),
                reading(
                        "list knownAt",
                        "?status={status}&limit=20&knownAt={known}",
                        database,
                        "select " + STATUSES
                                + " as status, to_char(timestamp '2023-06-01' + n * interval '7 days', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as known"
                                + " from generate_series(1, 60) n"),
                reading("list for readers", "?status={status}&limit=20", database, "select " + STATUSES + " as status")
                        .withoutToken(),
                reading("dossier for readers", "/{claim}/dossier", database, released)
                        .withoutToken(),
                reading("assessment", "/{claim}/assessment", database, any),
                creating(database));
    }

    private static Scenario reading(String name, String path, Connection database, String targets) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(targets)) {
            var columns = found.getMetaData();
            while (found.next()) {
                Map<String, String> row = new java.util.LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), found.getString(i));
                }
                rows.add(row);
            }
        }
        List<String> lines =
                rows.stream().map(row -> "/api/v1/claims" + filled(path, row)).toList();
        return new Scenario(name, "demo-reader", lines, rows);
    }

    private Scenario withoutToken() {
        return new Scenario(name, null, lines, targets);
    }

    private static Scenario creating(Connection database) throws SQLException {
        String claimant = Bench.value(database, "select id from source order by id limit 1");
        String body = """
                {"statement": "The factory delivered three hundred engines in March (%%d)", "language": "en", \
                "translations": [{"language": "nl", "statement": "De fabriek leverde in maart driehonderd motoren (%%d)"}], \
                "claimantId": "%s", "statedOn": "2024-03-21", "place": "Brussels", "topics": ["arms", "economy"]}""".formatted(claimant);
        return new Scenario("create", "demo-writer", List.of(body), List.of());
    }

    private static String filled(String path, Map<String, String> row) {
        String filled = path;
        for (var value : row.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
