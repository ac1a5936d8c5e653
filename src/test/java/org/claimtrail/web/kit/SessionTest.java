package org.claimtrail.web.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimtrail.Tokens;
import org.claimtrail.web.Chromium;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of somebody's session, in the browser, on the way and here. */
@QuarkusTest
class SessionTest {
    private static final String NEVER_GIVEN = "11111111-1111-7111-8111-111111111111";

    private final String secret = "Secret " + UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void backAfterSigningOutShowsNothingInternal() {
        String source =
                record("fleur", "/sources", with(source(), "name", secret)).getString("id");
        try (var browser = Chromium.thatKeepsPages();
                var fleur = Visitor.signingIn("fleur", browser)) {
            fleur.open("/sources/" + source);
            assertThat(fleur.page.locator("h1")).containsText(secret);
            fleur.button("Sign out").click();
            assertThat(fleur.link("Sign in")).isVisible();
            fleur.page.goBack();
            fleur.page.waitForLoadState();
            assertThat(fleur.page.content(), not(containsString(secret)));
        }
    }

    /** Where htmx led from one page to the next, it would keep copies of them of its own. */
    @Test
    void theBrowsersStorageHoldsNoPages() {
        try (var fleur = Visitor.signingIn("fleur")) {
            fleur.open("/sources/new");
            fleur.fill("name", secret, "kind", "OUTLET");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1")).containsText(secret);
            assertEquals(0, fleur.page.evaluate("localStorage.length"));
            assertEquals(null, fleur.page.evaluate("sessionStorage.getItem('htmx-history-cache')"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims",
                "/sources",
                "/me",
                "/review",
                "/login?back=/sources",
                "/claims?nonsense=x",
                "/claims/" + NEVER_GIVEN,
                "/nothing/here",
                "/claims/new",
                "/openapi"
            })
    void noPageForSomebodySignedInIsKept(String path) {
        var ada = Session.ofItsOwn("ada").cookies();
        assertEquals("no-store", holding(ada).get(path).getHeader("Cache-Control"), path);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/me, 200",
        "GET, /api/v1/claims, 200",
        "GET, /api/v1/claims?limit=x, 400",
        "GET, /api/v1/claims/" + NEVER_GIVEN + ", 404",
        "GET, /api/v1/nothing-here, 404",
        "DELETE, /api/v1/claims, 405",
        "POST, /api/v1/judgements/" + NEVER_GIVEN + "/approval, 403",
    })
    void noAnswerToAPersonsTokenIsKept(String method, String path, int status) {
        var answer = given().auth()
                .oauth2(Tokens.of("fleur"))
                .contentType("application/json")
                .request(method, path);
        assertEquals(status, answer.statusCode());
        assertEquals("private, no-store", answer.getHeader("Cache-Control"));
    }

    /** A claim that is taken down is gone at once, from caches too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/claims/" + NEVER_GIVEN,
                "/api/v1/claims",
                "/api/v1/claims/" + NEVER_GIVEN + "/dossier",
                "/api/v1/claims/" + NEVER_GIVEN + "/timeline"
            })
    void readersAreAskedForAnew(String path) {
        assertThat(given().get(path).getHeader("Cache-Control"), containsString("no-cache"));
    }

    @Test
    void whatIsForEverybodyMayBeKept() {
        assertThat(given().get("/claims").getHeader("Cache-Control"), not(containsString("no-store")));
        var ada = Session.ofItsOwn("ada").cookies();
        assertThat(holding(ada).get("/favicon.svg").getHeader("Cache-Control"), containsString("immutable"));
    }

    @Test
    void cookiesCopiedBeforeSigningOutNeitherReadNorRecordAfterIt() {
        String name = "Recorded with a copy " + UUID.randomUUID();
        try (var fleur = Visitor.signingIn("fleur")) {
            var copy = fleur.cookies();
            assertEquals(200, holding(copy).get("/sources").statusCode());
            fleur.button("Sign out").click();
            assertThat(fleur.link("Sign in")).isVisible();
            var read = holding(copy).get("/sources");
            assertEquals(302, read.statusCode());
            assertThat(holding(copy).get("/").asString(), not(containsString("Sign out")));
            var written = holding(copy)
                    .header("Origin", Visitor.address(""))
                    .formParam("key", UUID.randomUUID().toString())
                    .formParam("name", name)
                    .formParam("kind", "OUTLET")
                    .post("/sources");
            assertEquals(401, written.statusCode());
        }
        assertThat(
                given().auth()
                        .oauth2(Tokens.of("fleur"))
                        .queryParam("q", name)
                        .get("/api/v1/sources")
                        .jsonPath()
                        .getList("items"),
                is(List.of()));
    }

    @Test
    void theApiTakesNoTokenOfASessionThatWasEndedTenSecondsAgo() throws SQLException, InterruptedException {
        String token = Tokens.ofItsOwnSession("tom");
        assertEquals(200, me(token).statusCode());
        end(sessionOf(token));
        var refused = me(token);
        for (var out = Instant.now().plusSeconds(11);
                refused.statusCode() == 200 && Instant.now().isBefore(out);
                refused = me(token)) {
            Thread.sleep(100);
        }
        assertEquals(401, refused.statusCode());
        assertEquals("Bearer", refused.getHeader("WWW-Authenticate"));
        assertEquals(200, me(Tokens.of("tom")).statusCode());
    }

    @Test
    void signingOutLeadsNowhereWithAToken() {
        var ada = Session.ofItsOwn("ada").cookies();
        var answer = holding(ada).header("Origin", Visitor.address("")).post("/logout");
        assertEquals(303, answer.statusCode());
        assertThat(answer.getHeader("Location"), not(containsString("eyJ")));
        assertThat(answer.getHeader("Refresh"), is(emptyOrNullString()));
    }

    @Test
    void twoTabsThatSignInEachEndWhereTheyWanted() {
        try (var fleur = Visitor.reader()) {
            fleur.open("/login?back=/sources");
            Page second = fleur.page.context().newPage();
            second.navigate(Visitor.address("/login?back=/review"));
            second.fill("[name=username]", "fleur");
            second.fill("[name=password]", "fleur-demo");
            second.click("[type=submit]");
            second.waitForURL(Visitor.address("/review"));
            // Keycloak's page notices by itself that somebody signed in beside it, and goes on.
            fleur.page.waitForURL(Visitor.address("/sources"));
            assertThat(fleur.page.locator("h1")).hasText("Sources");
            assertThat(fleur.button("Sign out")).isVisible();
            second.reload();
            assertThat(second.locator("h1")).isVisible();
        }
    }

    @Test
    void twoPagesThatNeedALoginEachOpenAfterOne() {
        try (var fleur = Visitor.reader()) {
            fleur.open("/sources?q=" + NEVER_GIVEN);
            Page second = fleur.page.context().newPage();
            second.navigate(Visitor.address("/claims/new"));
            second.fill("[name=username]", "fleur");
            second.fill("[name=password]", "fleur-demo");
            second.click("[type=submit]");
            second.waitForURL(Visitor.address("/claims/new"));
            fleur.page.waitForURL(Visitor.address("/sources?q=" + NEVER_GIVEN));
            assertThat(fleur.button("Sign out")).isVisible();
        }
    }

    /** Each visit leaves a cookie, and who brought too much in cookies was refused everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"/review", "/sources?q={long}", "/login?back=/claims?q={long}", "/sources/{long}"})
    void whoBeginsALoginAgainAndAgainIsLetIn(String address) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int visit = 0; visit < 60; visit++) {
            assertEquals(
                    302,
                    visit(address.replace("{long}", "x".repeat(2_500)), kept).statusCode(),
                    "visit " + visit);
            assertThat(kept.size(), is(lessThan(8)));
        }
        assertEquals(200, holding(kept).get("/claims").statusCode());
    }

    @Test
    void whoIsRefusedForTheirLoginsIsRidOfThem() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int login = 0; login < 60; login++) {
            kept.put("q_auth_web_" + UUID.randomUUID(), "x".repeat(500));
        }
        String last = List.copyOf(kept.keySet()).get(59);
        assertEquals(431, visit("/claims", kept).statusCode());
        assertEquals(200, visit("/claims", kept).statusCode());
        assertThat(kept, hasKey(last));
    }

    @ParameterizedTest
    @CsvSource({
        "/sources?q={long}, /sources",
        "/login?back=/claims?q={long}, /login?back=%2Fclaims",
        "/login?back=/{long}, /",
        "/sources/{long}, /"
    })
    void ofALongAddressALoginKeepsThePathAlone(String address, String kept) {
        Response answer = holding(Map.of()).get(address.replace("{long}", "x".repeat(2_500)));
        assertEquals(302, answer.statusCode());
        assertEquals(kept, answer.getHeader("Location"));
    }

    @Test
    void aLoginThatWasGivenUpBeginsAnewWhereItIsFinished() {
        try (var fleur = Visitor.reader()) {
            fleur.open("/sources");
            String first = fleur.cookies().keySet().stream()
                    .filter(cookie -> cookie.startsWith("q_auth"))
                    .findFirst()
                    .orElseThrow();
            for (int tab = 0; tab < 7; tab++) {
                fleur.page.context().newPage().navigate(Visitor.address("/review"));
            }
            assertThat(fleur.cookies(), not(hasKey(first)));
            fleur.signIn("fleur");
            assertThat(fleur.page.locator("h1")).hasText("Sources");
            assertThat(fleur.button("Sign out")).isVisible();
            assertEquals("/sources", fleur.path());
        }
    }

    /** It was an empty page. */
    @ParameterizedTest
    @ValueSource(
            strings = {"error=temporarily_unavailable&error_description=authentication_expired", "code=used", "iss=x"})
    void aLoginThatFailedSaysSoAndHowToBeginAnew(String came) {
        try (var fleur = Visitor.reader()) {
            fleur.open("/sources?q=a");
            String state = fleur.cookies().keySet().stream()
                    .filter(cookie -> cookie.startsWith("q_auth_web_"))
                    .findFirst()
                    .orElseThrow()
                    .substring("q_auth_web_".length());
            assertEquals(401, fleur.open("/sources?state=" + state + "&" + came));
            assertThat(fleur.page.locator("h1")).hasText("You are not signed in.");
            fleur.link("Sign in anew").click();
            fleur.signIn("fleur");
            assertEquals("/sources", fleur.path());
            assertThat(fleur.button("Sign out")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"/login, /", "/sources, /sources", "/sources?q=a, /sources?q=a"})
    void comingBackFromALoginThatIsDoneShowsThePage(String page, String shown) {
        try (var fleur = Visitor.signingIn("fleur")) {
            String parameters = "state=" + NEVER_GIVEN + "&session_state=x&iss=x&code=x";
            assertEquals(200, fleur.open(page + (page.contains("?") ? "&" : "?") + parameters));
            assertEquals(Visitor.address(shown), fleur.page.url());
        }
    }

    @Test
    void nobodyIsLedToAnotherSiteByComingBack() {
        var answer = holding(Session.ofItsOwn("ada").cookies())
                .urlEncodingEnabled(false)
                .get(Visitor.address("//elsewhere.example/?code=x&state=" + NEVER_GIVEN));
        assertThat(String.valueOf(answer.getHeader("Location")), not(containsString("//")));
    }

    @Test
    void aDraftBelongsToAPerson() {
        String claim = aClaim();
        try (var one = Visitor.signingIn("fleur")) {
            draft(one, claim);
            one.forgetLogin();
            one.open("/login?back=/claims");
            one.signIn("tom");
            one.open("/claims/" + claim);
            one.press("r");
            assertThat(one.page.locator("[name=quote]")).hasValue("");
        }
    }

    @Test
    void aDraftOutlivesAnExpiredLogin() {
        String claim = aClaim();
        try (var fleur = Visitor.signingIn("fleur")) {
            draft(fleur, claim);
            fleur.forgetLogin();
            fleur.open("/login?back=/claims");
            fleur.signIn("fleur");
            fleur.open("/claims/" + claim);
            fleur.press("r");
            assertThat(fleur.page.locator("[name=quote]")).hasValue("Half a sentence");
        }
    }

    @Test
    void signingOutEndsTheDraftsOfEveryTab() {
        String claim = aClaim();
        try (var fleur = Visitor.signingIn("fleur")) {
            draft(fleur, claim);
            Page second = fleur.page.context().newPage();
            second.navigate(Visitor.address("/claims"));
            second.click("text=Sign out");
            second.waitForSelector("text=Sign in");
            fleur.page.waitForFunction("Object.keys(sessionStorage).every(key => !key.startsWith('draft'))");
            fleur.open("/login?back=/claims");
            fleur.signIn("fleur");
            fleur.open("/claims/" + claim);
            fleur.press("r");
            assertThat(fleur.page.locator("[name=quote]")).hasValue("");
        }
    }

    @Test
    void aDraftedOutcomeStaysWithThePartyItIsAbout() {
        String claim = aClaim();
        String one = commentRequestOn(claim, aSource());
        String other = commentRequestOn(claim, aSource());
        try (var fleur = Visitor.signingIn("fleur")) {
            fleur.open("/comment-requests/" + one + "/outcome");
            fleur.page.check("[name=outcome][value=DECLINED]");
            fleur.open("/comment-requests/" + other + "/outcome");
            assertThat(fleur.page.locator("[name=outcome][value=DECLINED]"))
                    .not()
                    .isChecked();
            fleur.open("/comment-requests/" + one + "/outcome");
            assertThat(fleur.page.locator("[name=outcome][value=DECLINED]")).isChecked();
        }
    }

    private static void draft(Visitor visitor, String claim) {
        visitor.open("/claims/" + claim);
        visitor.press("r");
        visitor.page.fill("[name=quote]", "Half a sentence");
    }

    private static RequestSpecification holding(Map<String, String> cookies) {
        return given().redirects().follow(false).cookies(cookies);
    }

    private static Response visit(String address, Map<String, String> kept) {
        Response answer = holding(kept).get(address);
        Session.keep(answer, kept);
        return answer;
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }

    private static String sessionOf(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return JsonPath.from(claims).getString("sid");
    }

    /** As another instance does when somebody signs out there. */
    private void end(String session) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into ended_session (sid) values (?)")) {
            insert.setString(1, session);
            insert.executeUpdate();
        }
    }
}
