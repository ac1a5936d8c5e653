package org.claimtrail.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody chose holds on all their pages, whichever browser they sign in with, and on nobody else's. */
@QuarkusTest
class SettingsPagesTest {
    private static final String PAGE = "/me/settings";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    SessionFactory database;

    private String person;
    private Map<String, String> session;

    @BeforeEach
    void somebodyNew() {
        person = "chooser-" + UUID.randomUUID();
        Tokens.ofNew(person, "fact-checker");
        session = Session.of(person).cookies();
    }

    @Test
    void theFormSavesWhatIsChosenAndSaysSoInThatLanguage() {
        try (var visitor = Visitor.as(person)) {
            visitor.open("/claims");
            visitor.link("Settings").click();
            visitor.fill("language", "NL", "timeZone", "Asia/Tokyo");
            visitor.page.locator("[name=keys]").uncheck();
            visitor.page.locator("[name=mail][value=AT_ONCE]").check();
            visitor.page.locator("[name='reaches.TAKEN']").uncheck();
            visitor.button("Save").click();
            assertThat(visitor.page.locator("html")).hasAttribute("lang", "nl");
            assertThat(visitor.page.locator("main [role=status]:visible")).containsText("Bewaard");
            assertThat(visitor.page.locator("h1")).isFocused();
            assertThat(visitor.page.locator("[name=timeZone]")).hasValue("Asia/Tokyo");
            assertThat(visitor.page.locator("[name=keys]")).not().isChecked();
            assertThat(visitor.page.locator("[name='reaches.TAKEN']")).not().isChecked();
            assertThat(visitor.page.locator("[name='reaches.WATCHED']")).isChecked();
        }
        assertEquals(
                json(
                        "language",
                        "nl",
                        "timeZone",
                        "Asia/Tokyo",
                        "keys",
                        false,
                        "mail",
                        "AT_ONCE",
                        "muted",
                        List.of("TAKEN")),
                without(Newsroom.as("anonymous")
                        .auth()
                        .oauth2(Tokens.ofNew(person, "fact-checker"))
                        .get(PAGE)
                        .jsonPath()
                        .getMap("")));
    }

    private static Map<String, Object> without(Map<String, Object> chosen) {
        chosen.remove("changedAt");
        return chosen;
    }

    @Test
    void aLanguageGoesBeforeTheCookieAndTheBrowser() {
        choose(json("language", "nl", "keys", true));
        assertEquals("nl", language(signedIn()));
        assertEquals("nl", language(signedIn().cookie("language", "en").header("Accept-Language", "en")));
        choose(json("keys", true));
        assertEquals("en", language(signedIn()));
        assertEquals("nl", language(signedIn().cookie("language", "nl").header("Accept-Language", "en")));
        assertEquals("nl", language(signedIn().header("Accept-Language", "nl")));
    }

    @Test
    void aLanguageOfTheHeaderIsChosenForEveryBrowserToo() {
        var answer = sent(signedIn()).formParam("language", "nl").post("/language");
        assertEquals("nl", answer.cookie("language"));
        assertEquals("nl", language(signedIn().header("Accept-Language", "en")));
        assertEquals("en", language(given().header("Accept-Language", "en")));
    }

    @Test
    void asEachBrowserSaysIsNotWhatThisOneKeptOfBefore() {
        choose(json("language", "nl", "keys", true));
        var answer = save(seen(), "");
        assertEquals(303, answer.statusCode());
        assertEquals(0, answer.detailedCookie("language").getMaxAge());
        assertEquals("en", language(signedIn().header("Accept-Language", "en")));
    }

    @Test
    void refusalsSpeakItToo() {
        choose(json("language", "nl", "keys", true));
        for (String path : new String[] {"/claims/" + UUID.randomUUID(), "/claims?limit=x"}) {
            assertThat(path, signedIn().get(path).asString(), containsString("<html lang=\"nl\">"));
        }
    }

    /** Nobody looks who is calling where there is nothing to call. */
    @Test
    void soDoesARefusalWhereNothingIs() {
        choose(json("language", "nl", "keys", true));
        for (String path : new String[] {"/nothing-here", "/claims//", "/claims/x/y/z", "/me/nothing", "/people"}) {
            String page = signedIn()
                    .urlEncodingEnabled(false)
                    .accept("text/html")
                    .header("Accept-Language", "en")
                    .get(path)
                    .asString();
            assertThat(path, page, containsString("<html lang=\"nl\">"));
        }
        String anybodys = given().accept("text/html").get("/nothing-here").asString();
        assertThat(anybodys, containsString("<html lang=\"en\">"));
    }

    @Test
    void timesAreToldInTheirZoneAndToReadersInTheNewsrooms() {
        String claim = aClaim();
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String page = "/claims/" + claim;
        String recorded = read("fleur", page).getString("recordedAt");
        choose(json("timeZone", "Asia/Tokyo", "keys", true));
        String inTokyo = told(recorded, TOKYO);
        assertThat(signedIn().get(page).asString(), containsString(inTokyo));
        assertThat(signedIn().get(page).asString(), containsString("datetime=\"" + recorded + "\""));
        assertThat(given().get(page).asString(), not(containsString("JST")));
        choose(json("keys", true));
        assertThat(signedIn().get(page).asString(), containsString(told(recorded, ZoneId.of("UTC"))));
    }

    @Test
    void aTimeThatIsTypedIsOfTheZoneThatTheFormSaysItIs() {
        String publication = "/publications/" + aPublication();
        choose(json("timeZone", "Asia/Tokyo", "keys", true));
        String form = signedIn().get(publication + "/captures/new").asString();
        assertThat(form, containsString("Asia/Tokyo"));
        choose(json("timeZone", "America/New_York", "keys", true));
        var answer = sent(signedIn())
                .formParam("key", UUID.randomUUID().toString())
                .formParam("zone", value(form, "zone"))
                .formParam("archiveUrl", "https://archive.example/" + UUID.randomUUID())
                .formParam("capturedAt", "2024-09-11T09:00")
                .post(publication + "/captures");
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals("2024-09-11T00:00:00Z", read("fleur", publication).getString("captures[0].capturedAt"));
    }

    @Test
    void whatIsTypedMeanwhileElsewhereIsNotReplacedUnseen() {
        String before = seen();
        choose(json("language", "en", "timeZone", "Asia/Tokyo", "keys", true));
        var answer = save(before, "NL");
        assertEquals(412, answer.statusCode());
        assertThat(answer.asString(), containsString("You chose otherwise after you opened this"));
        assertThat(answer.asString(), containsString("<html lang=\"en\">"));
        assertEquals(303, save(value(answer.asString(), "seen"), "NL").statusCode());
        assertEquals("nl", language(signedIn()));
    }

    @Test
    void aZoneThatIsNoneIsToldAtItsField() {
        var answer = sent(signedIn())
                .formParam("key", UUID.randomUUID().toString())
                .formParam("seen", seen())
                .formParam("timeZone", "CEST")
                .formParam("mail", "DAILY")
                .post(PAGE);
        assertEquals(422, answer.statusCode());
        assertThat(answer.asString(), containsString("id=\"settings-timeZone-fault\""));
    }

    @Test
    void itIsReadOnceAPage() {
        choose(json("language", "nl", "timeZone", "Asia/Tokyo", "keys", false));
        long before = readings();
        assertEquals(200, signedIn().get("/claims/new").statusCode());
        assertEquals(1, readings() - before);
        assertEquals(200, given().get("/claims").statusCode());
        assertEquals(1, readings() - before, "nothing of who is not signed in");
    }

    /** Of what anybody chose. */
    private long readings() {
        var statistics = database.getStatistics();
        return Stream.of(statistics.getQueries())
                .filter(query -> query.contains("PersonSetting"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                .sum();
    }

    @Test
    void nobodyElseHasThePage() {
        assertEquals(302, given().redirects().follow(false).get(PAGE).statusCode());
    }

    /** The page of mails is the demonstration's: elsewhere there is none, for nobody. */
    @Test
    void mailsAreShownInTheDemonstrationOnly() {
        assertEquals(404, signedIn().get("/mail").statusCode());
    }

    private void choose(Map<String, Object> body) {
        Newsroom.as("anonymous")
                .auth()
                .oauth2(Tokens.ofNew(person, "fact-checker"))
                .header("If-Match", "*")
                .body(with(body, "mail", "NEVER"))
                .put(PAGE)
                .then()
                .statusCode(200);
    }

    private Response save(String seen, String language) {
        return sent(signedIn())
                .formParam("key", UUID.randomUUID().toString())
                .formParam("seen", seen)
                .formParam("language", language)
                .formParam("timeZone", "")
                .formParam("keys", "true")
                .formParam("mail", "DAILY")
                .post(PAGE);
    }

    private String seen() {
        return value(signedIn().get(PAGE).asString(), "seen");
    }

    private static String value(String page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
        assertEquals(true, found.find(), page);
        return found.group(1).replace("&quot;", "\"");
    }

    private RequestSpecification signedIn() {
        return given().redirects().follow(false).cookies(session);
    }

    private static RequestSpecification sent(RequestSpecification request) {
        return request.header("Origin", Visitor.address(""));
    }

    private static String language(RequestSpecification request) {
        String page = request.get("/claims").asString();
        var lang = Pattern.compile("<html lang=\"(\\w+)\"").matcher(page);
        assertEquals(true, lang.find(), page);
        return lang.group(1);
    }

    private static String told(String instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.ENGLISH)
                .format(Instant.parse(instant).atZone(zone));
    }
}
