package org.claimtrail.account;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is no editor any longer decides nothing any longer, though their token says for minutes that they are one. */
@QuarkusTest
public class RoleTakenTest {
    private static final String RUN = UUID.randomUUID().toString();
    private static final String AT_A_PROGRAM = "at-a-program-" + RUN;
    private static final String AT_A_PAGE = "at-a-page-" + RUN;
    private static final String WITH_ANOTHER_ROLE = "with-another-role-" + RUN;
    private static final String LOCKED_OUT = "locked-out-" + RUN;

    private static Map<String, String> page;
    private static String program;
    private static String reader;
    private static String token;

    private String approval;

    /** All of them were editors when they signed in, and wait together until it is known here what they are now. */
    private static void takeWhatTheyMayDo() throws InterruptedException {
        for (String person : new String[] {AT_A_PROGRAM, AT_A_PAGE, WITH_ANOTHER_ROLE, LOCKED_OUT}) {
            Tokens.ofNew(person, "editor");
        }
        Tokens.giveRole(WITH_ANOTHER_ROLE, "fact-checker");
        token = Tokens.ofItsOwnSession(WITH_ANOTHER_ROLE);
        page = Session.ofItsOwn(AT_A_PAGE).cookies();
        assertEquals(200, at(page).get("/review").statusCode());
        for (String person : new String[] {AT_A_PROGRAM, AT_A_PAGE, WITH_ANOTHER_ROLE}) {
            Tokens.takeRole(person, "editor");
        }
        Tokens.changeUser(LOCKED_OUT, "{\"enabled\": false}");
        reader = Tokens.ofClientWithARole("reader-" + RUN, "api-reader");
        Tokens.takeRole("service-account-reader-" + RUN, "api-reader");
        JsonPath client = anApiClient("api-reader");
        program = Tokens.with(client.getString("clientId"), client.getString("secret"));
        Tokens.disableClient(client.getString("clientId"));
        Thread.sleep(untilItIsKnown().toMillis());
    }

    /** A token tells to the second when it was signed. */
    public static Duration untilItIsKnown() {
        return ConfigProvider.getConfig()
                .getValue("claimtrail.roles-believed", Duration.class)
                .plusMillis(1_100);
    }

    @BeforeEach
    void somethingToDecide() throws InterruptedException {
        if (token == null) {
            takeWhatTheyMayDo();
        }
        approval = "/judgements/" + propose("CLAIM", aClaim(), "STATUS", "UNDER_REVIEW") + "/approval";
    }

    @Test
    void aTokenDecidesNothing() {
        refused(403, () -> post(AT_A_PROGRAM, approval, json())).body("detail", containsString("editor"));
        assertEquals(201, post("ed", approval, json()).statusCode(), "Nothing was done");
    }

    @Test
    void norDoesAPageThatIsStillOpen() {
        var answer = at(page).header("Origin", Visitor.address(""))
                .formParam("key", UUID.randomUUID().toString())
                .post(approval);
        assertEquals(403, answer.statusCode());
        assertThat(answer.asString(), containsString("Your roles do not allow this."));
        assertEquals(201, post("ed", approval, json()).statusCode(), "Nothing was done");
    }

    /** As before, what another role of theirs lets them do. */
    @Test
    void whatElseTheyMayDoTheyDo() {
        assertEquals(201, calling().body(source()).post("/sources").statusCode());
        refused(403, () -> calling().body(json()).post(approval));
    }

    @Test
    void whoIsLockedOutReadsNothingInternal() {
        refused(403, () -> as(LOCKED_OUT).get("/sources"));
        assertEquals(200, as(LOCKED_OUT).get("/claims").statusCode(), "What is public");
    }

    /** Though it stands in our own list still. */
    @Test
    void aProgramThatIsDisabledInTheConsoleIsLetInNoLonger() {
        assertEquals(401, bearing(program).get("/claims").statusCode());
    }

    @Test
    void oneThatWasMadeThereReadsNothingInternalWithoutItsRole() {
        refused(403, () -> bearing(reader).get("/sources"));
    }

    private static RequestSpecification at(Map<String, String> session) {
        return given().redirects().follow(false).cookies(session);
    }

    private static RequestSpecification calling() {
        return bearing(token);
    }

    private static RequestSpecification bearing(String token) {
        return as("anonymous").auth().oauth2(token);
    }
}
