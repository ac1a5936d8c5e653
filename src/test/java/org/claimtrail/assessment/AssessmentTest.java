package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.claimtrail.Tokens;
import org.claimtrail.demo.FirstDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first dossier, as the rules read it. */
@QuarkusTest
class AssessmentTest {
    @TestHTTPResource("/")
    String address;

    private Map<String, String> ids;

    @BeforeEach
    void load() throws Exception {
        ids = new FirstDossier(address.replaceFirst("/$", ""), Tokens::of).load();
    }

    private JsonPath assessed(String claim) {
        return read("fleur", "/claims/" + ids.get(claim) + "/assessment");
    }

    @Test
    void claimOneIsOneOfficialHoweverManyPapersCarryHim() {
        JsonPath it = assessed("c1");
        assertEquals(List.of("Kurt Campbell"), it.getList("supporting.lines.originName"));
        assertEquals(3, it.getInt("publishers"));
        assertEquals("WEAK", it.getString("conclusion.evidenceLevel"));
        assertEquals("LOW", it.getString("conclusion.confidence"));
        assertEquals(List.of("SINGLE_SOURCED", "CLAIMANTS_HOUSE_ONLY"), it.getList("flags"));
        assertEquals(List.of(), it.getList("disputing.lines"));
        assertEquals(
                List.of("Government of China", "US Department of State"),
                it.getList("rules.findAll { it.effect == 'not counted' }.inputs.collect { it[0] }"));
        assertEquals("NONE", it.getString("restsOn[0].without.evidenceLevel"));
    }

    @Test
    void claimFourWasExaminedFirstHandByOneExaminer() {
        JsonPath it = assessed("c4");
        assertEquals(List.of("Conflict Armament Research"), it.getList("supporting.lines.originName"));
        assertTrue(it.getBoolean("supporting.lines[0].firstHand"));
        assertEquals("STRONG", it.getString("conclusion.evidenceLevel"));
        assertEquals("CONCLUSIVE", it.getString("wouldChange.find { it.missing == 'LINE' }.then.evidenceLevel"));
    }

    @Test
    void claimsNineAndTenHaveNoLineage() {
        for (String claim : List.of("c9", "c10")) {
            JsonPath it = assessed(claim);
            assertEquals(List.of(), it.getList("supporting.lines"));
            assertEquals(List.of("LINEAGE_INCOMPLETE"), it.getList("flags"));
            assertEquals(List.of("LINEAGE", "LINE"), it.getList("wouldChange.missing"));
        }
    }
}
