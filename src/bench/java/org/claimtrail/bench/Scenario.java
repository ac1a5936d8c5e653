package org.claimtrail.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of request.
 *
 * @param path to post to, where it records
 * @param lines the paths to get, or the one body to post
 */
record Scenario(String name, Caller caller, String path, List<String> lines) {
    private static final int MANY = 200;
    private static final String API = "/api/v1/claims";

    /** Half-way through the ledger's two years and more. */
    private static final String PAST = "2024-01-15T12:00:00Z";

    private static final String STATUSES =
            "unnest(array['UNDER_REVIEW', 'UNSUBSTANTIATED', 'DISPUTED', 'CORROBORATED', 'CONFIRMED', 'REFUTED'])";

    String file() {
        return name.replaceAll("\\W+", "-");
    }

    Path requests() {
        return Bench.HOME.resolve(file() + ".requests");
    }

    boolean records() {
        return lines.get(0).startsWith("{");
    }

    static List<Scenario> all(Connection database) throws SQLException {
        String claims = """
                select c.id as claim from claim c join claim_version v on v.id = c.id
                where %s order by md5(c.id::text) limit %d""";
        String judged =
                "(select count(*) from judgement j where j.subject_id = c.id) = %d and v.recorded_at < '2023-12-01'";
        String usual = "(select count(*) from judgement j where j.subject_id = c.id) < 20";
        String any = claims.formatted(usual, MANY);
        String early = claims.formatted(usual + " and v.recorded_at < '2023-12-01'", MANY);
        String released = claims.formatted(
                usual
                        + " and exists (select from claim_state s where s.id = c.id and s.released_until = '9999-12-31Z')",
                MANY);
        String little = claims.formatted(judged.formatted(Seed.LITTLE_JUDGED), MANY);
        String much = claims.formatted(judged.formatted(Seed.MUCH_JUDGED), MANY);
        String statuses = "select " + STATUSES + " as status";
        String then = "select " + STATUSES
                + " as status, to_char(timestamp '2023-06-01' + n * interval '7 days', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as known"
                + " from generate_series(1, 33) n";
        String past = "?knownAt=" + PAST;
        String list = "?status={status}&limit=20";
        return List.of(
                reading("claim", Caller.API_READER, API + "/{claim}", database, any),
                reading("claim knownAt", Caller.API_READER, API + "/{claim}" + past, database, early),
                reading("claim of 10 judgements", Caller.API_READER, API + "/{claim}", database, little),
                reading("claim of 10000 judgements", Caller.API_READER, API + "/{claim}", database, much),
                reading("dossier", Caller.API_READER, API + "/{claim}/dossier", database, any),
                reading("dossier knownAt", Caller.API_READER, API + "/{claim}/dossier" + past, database, early),
                reading("list", Caller.API_READER, API + list, database, statuses),
                reading("list knownAt", Caller.API_READER, API + list + "&knownAt={known}", database, then),
                reading("list for readers", Caller.READER, API + list, database, statuses),
                reading("dossier for readers", Caller.READER, API + "/{claim}/dossier", database, released),
                reading("assessment", Caller.API_READER, API + "/{claim}/assessment", database, any),
                reading("page: desk", Caller.EDITOR_AT_A_BROWSER, "/", database, "select"),
                reading("page: claim", Caller.EDITOR_AT_A_BROWSER, "/claims/{claim}", database, any),
                reading("page: list", Caller.EDITOR_AT_A_BROWSER, "/claims?status={status}", database, statuses),
                reading("page: claim for readers", Caller.READER, "/claims/{claim}", database, released),
                reading("page: list for readers", Caller.READER, "/claims?status={status}", database, statuses),
                creating(database));
    }

    /** Gets the path for each row that a query finds, whose columns it names. */
    private static Scenario reading(String name, Caller caller, String path, Connection database, String targets)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(targets)) {
            var columns = found.getMetaData();
            while (found.next()) {
                String filled = path;
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    filled = filled.replace("{" + columns.getColumnName(i) + "}", found.getString(i));
                }
                lines.add(filled);
            }
        }
        return new Scenario(name, caller, "/", lines);
    }

    private static Scenario creating(Connection database) throws SQLException {
        String claimant = Server.value(database, "select id from source order by id limit 1");
        String body = """
                {"statement": "The factory delivered three hundred engines in March (%%d)", "language": "en", \
                "translations": [{"language": "nl", "statement": "De fabriek leverde in maart driehonderd motoren (%%d)"}], \
                "claimantId": "%s", "statedOn": "2024-03-21", "place": "Brussels", "topics": ["arms", "economy"]}""".formatted(claimant);
        return new Scenario("create", Caller.API_WRITER, API, List.of(body));
    }
}
