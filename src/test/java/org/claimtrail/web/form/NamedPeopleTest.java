package org.claimtrail.web.form;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever names a colleague with a slip is asked before anything is recorded; what is meant as it stands is sent again. */
@QuarkusTest
class NamedPeopleTest {
    private String claim;

    @BeforeEach
    void aClaimIsThere() {
        claim = aClaim();
    }

    @Test
    void aSlipIsAskedAboutAndNothingIsRecorded() {
        Response answer = remark(Map.of("text", "Look, @flur."));
        assertEquals(422, answer.statusCode());
        assertThat(answer.asString(), containsString("Niemand heet hier @flur. Bedoelt u @fleur?"));
        assertThat(answer.asString(), containsString("Look, @flur."));
        assertEquals(List.of(), remarks());
    }

    @Test
    void severalAreListedAsPeopleListThem() {
        String answer = remark(Map.of("text", "Look, @nobody and @noone.")).asString();
        assertThat(answer, containsString("Niemand heet hier @nobody of @noone, dus niemand krijgt bericht."));
    }

    @Test
    void whatIsMeantAsItStandsIsSentAgain() {
        String quoted = "The ministry (@MFA_China) denies it.";
        Response answer = remark(Map.of("text", quoted));
        assertThat(answer.asString(), containsString("Niemand heet hier @MFA_China, dus niemand krijgt bericht."));
        String asked = answer.htmlPath().getString("**.find { it.@name == 'text.asItIs' }.@value");
        assertEquals(303, remark(Map.of("text", quoted, "text.asItIs", asked)).statusCode());
        assertEquals(List.of(quoted), remarks());
    }

    @Test
    void anotherSlipIsAskedAboutAnew() {
        assertEquals(
                422,
                remark(Map.of("text", "Look, @evva.", "text.asItIs", "flur")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Look, @fleur.", "Ask press@ministry.example.", "@ministry@example.social denies it", "At @ noon"
            })
    void whatIsNoSlipIsRecordedUnasked(String text) {
        Response answer = remark(Map.of("text", text));
        assertEquals(303, answer.statusCode(), answer::asString);
    }

    @Test
    void whatElseIsWrongIsToldWithIt() {
        Response answer = sending("fleur")
                .formParams(
                        "note",
                        "Ask @flur.",
                        "publication",
                        "",
                        "key",
                        UUID.randomUUID().toString())
                .post("/claims/" + claim + "/evidence");
        assertThat(answer.asString(), containsString("Bedoelt u @fleur?"));
        assertThat(answer.asString(), containsString("id=\"new-evidence-publication-fault\""));
    }

    /** Where a decision is asked about once more anyway, it is asked there. */
    @Test
    void beforeADecisionItIsAskedWithIt() {
        String proposal = "/judgements/" + propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        Map<String, String> said =
                Map.of("reason", "Thanks, @flur.", "key", UUID.randomUUID().toString());
        Response asked = sending("eva").formParams(said).post(proposal + "/approval");
        assertThat(asked.asString(), containsString("Bedoelt u @fleur?"));
        Response decided = sending("eva")
                .formParams(said)
                .formParams("confirmed", "approval", "reason.asItIs", "flur")
                .post(proposal + "/approval");
        assertEquals(303, decided.statusCode(), decided::asString);
    }

    /** Nobody is told what is said of an API client. */
    @Test
    void ofAnApiClientNobodyIsAsked() {
        Response answer = sending("ada")
                .formParams("reason", "Ask @flur.", "key", UUID.randomUUID().toString())
                .post("/api-clients/" + UUID.randomUUID() + "/disabling");
        assertThat(answer.asString(), not(containsString("Bedoelt u")));
    }

    private Response remark(Map<String, String> said) {
        return sending("fleur")
                .formParam("key", UUID.randomUUID().toString())
                .formParams(said)
                .post("/claims/" + claim + "/remarks");
    }

    private List<Object> remarks() {
        return read("fleur", "/claims/" + claim + "/remarks").getList("items.text");
    }

    private static RequestSpecification sending(String person) {
        return given().redirects()
                .follow(false)
                .cookies(Session.of(person).cookies())
                .header("Origin", Visitor.address(""))
                .header("Accept-Language", "nl")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
