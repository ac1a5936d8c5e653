package org.claimtrail.web.account;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator looks who read a claim, without a script. */
@QuarkusTest
class AccessPageTest {
    private final String secret = "Unheard " + UUID.randomUUID();

    private String id;

    @BeforeEach
    void fleurReadAClaim() {
        id = aClaimSaying(secret);
        read("fleur", "/claims/" + id);
    }

    private static String aClaimSaying(String statement) {
        return record("fleur", "/claims", with(claim(aSource()), "statement", statement))
                .getString("id");
    }

    private static RequestSpecification asking(String who) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(Session.of(who).cookies());
    }

    private static String page(String... fields) {
        var asking = asking("ada").header("Accept-Language", "en");
        for (int i = 0; i < fields.length; i += 2) {
            asking.queryParam(fields[i], fields[i + 1]);
        }
        var answer = asking.get("/access");
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.asString();
    }

    private static long rows(String page) {
        return Pattern.compile("<li class=\"claim-row\">")
                .matcher(page)
                .results()
                .count();
    }

    @Test
    void byWordsByAddressAndById() {
        for (String typed : new String[] {secret, Visitor.address("/claims/" + id), "/api/v1/claims/" + id, id}) {
            String page = page("claim", typed);
            assertEquals(1, rows(page), typed);
            assertThat(page, containsString("<a href=\"/claims/" + id + "\">" + secret + "</a>"));
            assertThat(page, containsString("<bdi>fleur</bdi>"));
        }
    }

    @Test
    void severalThatHaveTheWordsAreAskedAbout() {
        String other = aClaimSaying(secret + " again");
        read("eva", "/claims/" + other);
        String page = page("claim", secret);
        assertEquals(0, rows(page));
        assertThat(page, containsString("Which one?"));
        assertEquals(1, rows(page("claim", secret, "claim.id", other)));
    }

    @Test
    void wordsThatNoClaimHasAreSaidToBeNobodys() {
        assertThat(page("claim", "nobody says this"), containsString("is no claim"));
    }

    @Test
    void byWho() {
        String fleur = Tokens.subjectOf(Tokens.of("fleur"));
        assertEquals(1, rows(page("claim", id, "actorId", fleur)));
        assertThat(page(), containsString("<option value=\"" + fleur + "\" >fleur</option>"));
        assertEquals(0, rows(page("claim", id, "actorId", Tokens.subjectOf(Tokens.of("eva")))));
    }

    @Test
    void byDaysOfWhichTheLastIsIn() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        assertEquals(1, rows(page("claim", id, "from", yesterday, "until", today)));
        assertEquals(0, rows(page("claim", id, "until", yesterday)));
        assertThat(page("claim", id, "until", yesterday), containsString("Nobody did"));
        assertThat(page("from", today, "until", yesterday), containsString("is after the last day"));
        assertThat(page("from", "once"), containsString("is no date"));
    }

    @Test
    void moreThanOnePageIsReadOnFromThere() {
        read("eva", "/claims/" + id);
        String first = page("claim", id, "limit", "1");
        assertEquals(1, rows(first));
        String more = first.replaceFirst("(?s).*<li class=\"more\"><a class=\"button\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        String second = asking("ada").urlEncodingEnabled(false).get(more).asString();
        assertEquals(1, rows(second));
        assertThat(second + first, containsString("<bdi>fleur</bdi>"));
        assertThat(second + first, containsString("<bdi>eva</bdi>"));
    }

    @Test
    void nobodyElseIsLetInOrLedThere() {
        asking("eva").get("/access").then().statusCode(403);
        assertThat(asking("eva").get("/claims").asString(), not(containsString("href=\"/access\"")));
        assertThat(asking("ada").get("/claims").asString(), containsString("href=\"/access\""));
        RestAssured.given().redirects().follow(false).get("/access").then().statusCode(302);
    }
}
