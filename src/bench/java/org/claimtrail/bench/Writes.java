package org.claimtrail.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.bench.StatementLog.Sending;
import org.claimtrail.bench.StatementLog.Statement;

/** How many statements each kind of writing takes: a claim comes in, with evidence and a denial, and is put under review. */
final class Writes {
    /** The application's first ones ask what it keeps afterwards, so the last counts. */
    private static final int CLAIMS = 3;

    private final Application application;
    private final String source;
    private final String publication;
    private final Map<String, Sending> sendings = new LinkedHashMap<>();
    private String claim;
    private String proposal;

    private Writes(Application application, String source, String publication) {
        this.application = application;
        this.source = source;
        this.publication = publication;
    }

    static void print(Application application, StatementLog log, Connection admin)
            throws SQLException, IOException, InterruptedException {
        String source = Server.value(admin, "select id from source order by id desc limit 1");
        String publication = Server.value(admin, "select id from publication order by id desc limit 1");
        new Writes(application, source, publication).print(log);
    }

    private void print(StatementLog log) throws SQLException, IOException, InterruptedException {
        Bench.say("| write | statements |");
        Bench.say("|---|---:|");
        List<Sending> all = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            prepare(i);
            all.addAll(sendings.values());
        }
        List<List<Statement>> logged = log.of(all);
        List<String> names = List.copyOf(sendings.keySet());
        for (int i = 0; i < names.size(); i++) {
            List<Statement> last = logged.get((CLAIMS - 1) * names.size() + i);
            Bench.say("| %s | %d |"
                    .formatted(
                            names.get(i), last.stream().filter(Statement::works).count()));
        }
    }

    private void prepare(int number) {
        sendings.put("create claim", () -> claim = post(Caller.API_WRITER, "/claims", """
                {"statement": "Somebody counted to %d", "language": "en", "claimantId": "%s"}""", number, source));
        sendings.put(
                "add evidence",
                () -> post(Caller.API_WRITER, "/claims/" + claim + "/evidence", """
                {"publicationId": "%s", "sourceId": "%s", "direction": "SUPPORTS", "kind": "ON_RECORD_STATEMENT",
                 "quote": "We counted", "language": "en"}""", publication, source));
        sendings.put("add reply", () -> post(Caller.API_WRITER, "/claims/" + claim + "/replies", """
                {"respondentId": "%s", "kind": "CATEGORICAL_DENIAL", "quote": "Nobody did", "language": "en"}""", source));
        sendings.put("propose", () -> proposal = post(Caller.API_WRITER, "/judgements", """
                {"subject": {"kind": "CLAIM", "id": "%s"}, "aspect": "STATUS", "value": "UNDER_REVIEW",
                 "reason": "It can be checked"}""", claim));
        sendings.put("approve", () -> post(Caller.EDITOR, "/judgements/" + proposal + "/approval", "{}"));
    }

    private String post(Caller caller, String path, String body, Object... values)
            throws IOException, InterruptedException {
        String answer = application.answer(
                "/api/v1" + path, body.formatted(values), application.login().header(caller));
        return new ObjectMapper().readTree(answer).get("id").asText();
    }
}
