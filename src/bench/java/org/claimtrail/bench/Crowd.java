package org.claimtrail.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.Folded;
import org.postgresql.PGConnection;

/** Many other claims, recorded before: each the beginning of one and the end of another, so that words are as frequent as they are. */
final class Crowd {
    private static final int AT_ONCE = 50_000;
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private Crowd() {}

    static void into(Connection admin, List<Clef.Claim> claims, String claimant, int count)
            throws SQLException, IOException {
        Bench.say("Making %,d claims".formatted(count));
        Server.execute(admin, "set session_replication_role = replica");
        String by = Server.value(admin, "select subject from actor limit 1");
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder ids = new StringBuilder();
        StringBuilder versions = new StringBuilder();
        StringBuilder states = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            Instant at = BEGIN.plusSeconds(60L * i);
            UUID id = new Recorded(at, null).newId();
            String statement = half(claims, random, true) + " " + half(claims, random, false) + " " + i;
            ids.append(id).append('\n');
            versions.append("%s\t1\t%s\t%s\ten\t[]\t%s\t{}\t{}\t%s\t%s\n"
                    .formatted(id, plain(statement), plain(Folded.of(statement)), claimant, at, by));
            states.append("%s\t%s\t1\tREPORTED\tINTERNAL\n".formatted(id, at));
            if (i % AT_ONCE == 0 || i == count) {
                copy(admin, "claim (id)", ids);
                copy(
                        admin,
                        "claim_version (id, version, statement, folded, language, translations, claimant_id, topics, folded_topics, recorded_at, recorded_by)",
                        versions);
                copy(admin, "claim_state (id, known_from, version, status, visibility)", states);
            }
        }
        Server.execute(admin, "vacuum (analyze, freeze)");
    }

    private static String half(List<Clef.Claim> claims, SplittableRandom random, boolean first) {
        String[] words = claims.get(random.nextInt(claims.size())).statement().split("\\s+");
        int middle = words.length / 2;
        return String.join(
                " ", first ? List.of(words).subList(0, middle) : List.of(words).subList(middle, words.length));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\\\\\t\\n\\r]", " ");
    }

    private static void copy(Connection admin, String table, StringBuilder rows) throws SQLException, IOException {
        admin.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
    }
}
