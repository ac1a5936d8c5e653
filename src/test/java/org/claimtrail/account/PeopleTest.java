package org.claimtrail.account;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.apiClient;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;

/** Who may do what here, as the login server says; and who recorded something, whatever became of them. */
@QuarkusTest
class PeopleTest {
    @Test
    void whoMayDoWhatIsWhatTheLoginServerSays() {
        aSource();
        assertEquals(List.of("fact-checker"), person("fleur").get("roles"));
        assertEquals(List.of("editor"), person("eva").get("roles"));
        assertEquals(List.of("admin"), person("ada").get("roles"));
        assertEquals("ACTIVE", person("eva").get("state"));
    }

    /** As everybody's token has it, too. */
    @Test
    void aRoleOfTheDepartmentIsEverybodysInIt() {
        Tokens.newcomer("in-a-department");
        Tokens.joinBelow("department", "fact-checker", "in-a-department");
        assertEquals(List.of("fact-checker"), person("in-a-department").get("roles"));
    }

    @Test
    void aRoleWithinAnotherIsTheirs() {
        Tokens.newcomer("chief");
        Tokens.giveWithin("chief-editor", "editor", "chief");
        assertEquals(List.of("editor"), person("chief").get("roles"));
    }

    /** The service account of a client is a user at the login server, whatever it is called. */
    @Test
    void aProgramIsNobodyWhateverRoleItHas() {
        String program = Tokens.subjectOf(Tokens.ofClientThatEdits());
        Tokens.rename("service-account-client-that-edits", "somebody");
        assertThat(read("ada", "/people").getList("id"), not(hasItem(program)));
        assertThat(read("eva", "/assignees").getList("id"), not(hasItem(program)));
        refused(422, "ownerId", () -> post("ada", "/api-clients", with(apiClient("api-writer"), "ownerId", program)));
    }

    @Test
    void whoWasHereWasSeen() {
        as("fleur").get("/me").then().statusCode(200);
        assertNotNull(person("fleur").get("lastSeenAt"));
        Tokens.ofNew("neverhere", "editor");
        assertNull(person("neverhere").get("lastSeenAt"));
    }

    @Test
    void whoIsLetInNoLongerIsToldApart() {
        Tokens.ofNew("locked-out", "editor");
        Tokens.changeUser("locked-out", """
                {"enabled": false}""");
        assertEquals("DISABLED", person("locked-out").get("state"));
    }

    @Test
    void whoLeftStaysInTheRecord() {
        String token = Tokens.ofNew("leaver", "fact-checker");
        String recorded = as("anonymous")
                .auth()
                .oauth2(token)
                .body(source())
                .post("/sources")
                .jsonPath()
                .getString("id");
        Tokens.removeUser("leaver");
        assertEquals("GONE", person("leaver").get("state"));
        assertEquals(List.of(), person("leaver").get("roles"));
        assertEquals("leaver", read("eva", "/sources/" + recorded).getString("recordedBy"));
    }

    @Test
    void whoIsCalledOtherwiseIsTheSame() {
        String token = Tokens.ofNew("maiden", "fact-checker");
        as("anonymous")
                .auth()
                .oauth2(token)
                .body(source())
                .post("/sources")
                .then()
                .statusCode(201);
        Tokens.rename("maiden", "married");
        assertEquals("maiden", person("married").get("recordedAs"));
    }

    private static Map<String, Object> person(String name) {
        return read("ada", "/people").<Map<String, Object>>getList("").stream()
                .filter(person -> name.equals(person.get("name")))
                .findFirst()
                .orElseThrow();
    }
}
