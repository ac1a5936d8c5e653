package org.claimtrail.observability;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimtrail.LogLines;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever reads the log learns what failed and for whom, and nothing that anybody wrote. */
@QuarkusTest
class LogTest {
    private static final String CANARY = "canary" + UUID.randomUUID();

    @RegisterExtension
    final LogLines log = new LogLines();

    @Inject
    DataSource database;

    @Test
    void whatIsRecordedAndWhatIsRefusedIsInNoLine() {
        post("fleur", "/sources", with(source(), "name", CANARY));
        post("fleur", "/sources", with(source(), "name", CANARY, "country", CANARY));
        post("fleur", "/sources", "{\"name\": \"" + CANARY + "\", " + CANARY);
        post("fleur", "/claims", with(claim(aSource()), "statement", CANARY));
        post("fleur", "/claims/" + aClaim() + "/evidence", with(evidence("SUPPORTS"), "quote", CANARY));
        post("ada", "/api-clients", json("name", CANARY, "ownerId", CANARY));
        as("fleur").get("/claims?q=" + CANARY);
        as("fleur").get("/claims/" + CANARY);
        as("anonymous").auth().oauth2(CANARY).get("/claims");
        as("anonymous").auth().oauth2(Tokens.withBrokenSignature()).get("/claims");
        assertNoLineHas(CANARY);
        assertNoLineHas(Tokens.of("fleur"));
        assertNoLineHas(Tokens.withBrokenSignature());
    }

    /** The driver would tell what was in the statement: of a row that is refused, and of a batch that is given up. */
    @Test
    void norIsWhatAStatementHeldThatFailed() {
        String one = assertThrows(SQLException.class, () -> insert(false)).getMessage();
        assertThat(one, not(containsString(CANARY)));
        String batch =
                assertThrows(BatchUpdateException.class, () -> insert(true)).getMessage();
        assertThat(batch, not(containsString(CANARY)));
    }

    private void insert(boolean batch) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into actor (subject, name, kind) values (?, ?, 'NOTHING')")) {
            insert.setString(1, CANARY);
            insert.setString(2, CANARY);
            insert.addBatch();
            if (batch) {
                insert.executeBatch();
            } else {
                insert.executeUpdate();
            }
        }
    }

    private void assertNoLineHas(String text) {
        assertEquals(
                0,
                log.all().stream().filter(line -> line.contains(text)).count(),
                () -> log.all().toString());
    }
}
