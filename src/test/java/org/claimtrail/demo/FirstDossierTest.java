package org.claimtrail.demo;

import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's dossier stands as the report has it. */
@QuarkusTest
class FirstDossierTest {
    @TestHTTPResource("/")
    String address;

    private Map<String, String> ids;

    @BeforeEach
    void load() throws Exception {
        ids = new FirstDossier(address.replaceFirst("/$", ""), Tokens::of).load();
    }

    @ParameterizedTest
    @CsvSource({
        "c1, DISPUTED, WEAK",
        "c2, SUPERSEDED,",
        "c3, REPORTED, WEAK",
        "c4, CORROBORATED, STRONG",
        "c5, REPORTED, MODERATE",
        "c6, REPORTED, MODERATE",
        "c7, CORROBORATED, STRONG",
        "c8, CONFIRMED, CONCLUSIVE",
        "c9, UNSUBSTANTIATED, WEAK",
        "c10, REPORTED, WEAK",
    })
    void eachClaimStandsWhereTheReportLeavesIt(String claim, String status, String level) {
        var view = read("fleur", "/claims/" + ids.get(claim));
        assertEquals(status, view.getString("status"));
        assertEquals(level, view.getString("evidenceLevel"));
    }

    @Test
    void aSecondLoadRecordsNothing() throws Exception {
        String before = as("fleur").get("/claims/" + ids.get("c1")).header("Known-At");
        load();
        assertEquals(before, as("fleur").get("/claims/" + ids.get("c1")).header("Known-At"));
    }

    @Test
    void whatBearsTheNumberIsAThing() {
        var item = read("fleur", "/evidence/" + ids.get("e4"));
        assertEquals(ids.get("part113"), item.getString("thingId"));
        assertEquals("Part of the missile that struck Rozhivka", item.getString("thingName"));
    }

    @Test
    void twoPeopleMadeItAndNobodyDecidedOnTheirOwn() {
        var judgements = read("fleur", "/judgements?limit=200&subjectId=" + ids.get("c1"));
        assertEquals(Set.of("fleur"), Set.copyOf(judgements.getList("items.recordedBy")));
        assertEquals(Set.of("eva"), Set.copyOf(judgements.getList("items.decision.recordedBy")));
        // What two people let out, they let out now.
        assertEquals(
                Set.of("2024-09-11"),
                Set.copyOf(judgements.getList("items.findAll { it.aspect != 'VISIBILITY' }.effectiveOn")));
    }

    @Test
    void whoDeniesCanBeAskedForAndWhoIsSilentCannot() {
        assertEquals(
                1,
                read("fleur", "/claims?deniedById=" + ids.get("china"))
                        .getList("items")
                        .size());
        assertEquals(
                0,
                read("fleur", "/claims?deniedById=" + ids.get("state"))
                        .getList("items")
                        .size());
    }
}
