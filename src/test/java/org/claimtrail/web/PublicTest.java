package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers without a login see what was published, and nothing of what was not. */
@QuarkusTest
class PublicTest {
    private static final String NEVER_GIVEN = "11111111-1111-7111-8111-111111111111";

    private final String secret = "Secret " + UUID.randomUUID();

    @Inject
    SessionFactory database;

    @Test
    void aPublishedClaimHasAPageOfItsOwnWithoutNotesAndNames() {
        String claim = aClaimCalled("Open " + secret);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        evidenceOn(claim, "SUPPORTS");
        try (var reader = Visitor.reader()) {
            assertEquals(200, reader.open("/claims/" + claim));
            assertThat(reader.page.locator("h1")).hasText("Open " + secret);
            assertThat(reader.page.locator("meta[property='og:title']"))
                    .hasAttribute("content", "Reported: Open " + secret);
            assertThat(reader.page.content(), not(containsString("fleur")));
            assertThat(reader.page.locator(".actions.bar")).hasCount(0);
            assertThat(reader.page.locator("main a[href^='/sources']")).hasCount(0);
        }
    }

    /** A refuted falsehood that is passed on under its own words is passed on, not refuted. */
    @ParameterizedTest
    @CsvSource({
        "en, REFUTED, Refuted: ",
        "nl, REFUTED, 'Weerlegd: '",
        "en, DISPUTED, Disputed: ",
        "nl, UNDER_REVIEW, 'In onderzoek: '"
    })
    void aSharedLinkSaysWhatWasFoundBeforeWhatIsSaid(String language, String status, String words) {
        String claim = aClaimCalled("Flat " + secret);
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW");
        if (!status.equals("UNDER_REVIEW")) {
            becomes(claim, status);
        }
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader(Visitor.desk().setLocale(language))) {
            reader.open("/claims/" + claim);
            assertEquals(words.strip() + " Flat " + secret + " · Claimtrail", reader.page.title());
            String title = reader.page.locator("meta[property='og:title']").getAttribute("content");
            assertEquals(words.strip() + " Flat " + secret, title);
            assertThat(reader.page.locator("link[rel=canonical]"))
                    .hasAttribute("href", Visitor.address("/claims/" + claim));
            assertThat(reader.page.locator("meta[property='og:locale']"))
                    .hasAttribute("content", language.equals("nl") ? "nl_NL" : "en_GB");
        }
    }

    @Test
    void aLevelThatNobodyJudgedIsNotCalledNoEvidenceInAPreview() {
        String open = aClaimCalled("Open " + secret);
        decided("CLAIM", open, "VISIBILITY", "PUBLISHED");
        assertThat(description(open), not(containsString("vidence")));
        String judged = aClaimCalled("Judged " + secret);
        evidenceOn(judged, "SUPPORTS");
        decided("CLAIM", judged, "EVIDENCE_LEVEL", "WEAK");
        decided("CLAIM", judged, "VISIBILITY", "PUBLISHED");
        assertThat(description(judged), containsString("Evidence: Weak"));
    }

    /** Or anybody could try what the newsroom calls whom, and whom it knows. */
    @Test
    void whomAClaimIsByIsFoundByTheNameThatWasLetOut() {
        String anna = aSource("Anna " + secret, "PERSON");
        String ministry = aSource("Ministry " + secret, "GOVERNMENT");
        aSource("Informant " + secret, "PERSON");
        String claim = record("fleur", "/claims", claim(anna)).getString("id");
        replyTo(claim, ministry, "CATEGORICAL_DENIAL");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        correct("/sources/" + anna, json("name", "Renamed " + secret, "kind", "PERSON"));
        correct("/sources/" + ministry, json("name", "Office " + secret, "kind", "GOVERNMENT"));

        assertThat(found("claimant", "anna " + secret), containsString(claim));
        assertThat(found("deniedBy", "Ministry " + secret), containsString(claim));
        for (String unknown : List.of("Renamed ", "Office ", "Informant ", "Nobody ")) {
            assertThat(found("claimant", unknown + secret), not(containsString(claim)));
            assertThat(found("deniedBy", unknown + secret), not(containsString(claim)));
            assertEquals(
                    null,
                    RestAssured.get("/claims?claimant=" + unknown + secret).header("Known-At"),
                    unknown);
        }
    }

    private static String found(String by, String name) {
        return RestAssured.given().queryParam(by, name).get("/claims").asString();
    }

    private static String description(String claim) {
        return page("/claims/" + claim).replaceAll("(?s).*property=\"og:description\" content=\"([^\"]*)\".*", "$1");
    }

    /** They would get none: each was answered with 401, and told of in the browser's console. */
    @Test
    void readersAskForNoNames() {
        List<String> asked = new ArrayList<>();
        try (var reader = Visitor.reader()) {
            reader.page.onRequest(request -> asked.add(request.url()));
            for (String field : List.of("claimant", "deniedBy")) {
                reader.open("/claims");
                reader.unfold("further");
                reader.page.locator("#" + field).pressSequentially("nobody");
                reader.page.waitForTimeout(500);
                reader.press("Enter");
                reader.page.waitForURL("**" + field + "=nobody**");
            }
        }
        assertThat(asked.toString(), not(containsString("/names?")));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims");
            fleur.page.waitForResponse(
                    "**/sources/names?q=no",
                    () -> fleur.page.locator("#claimant").pressSequentially("no"));
        }
    }

    @Test
    void whatIsSaidRunsAsItsLanguageDoes() {
        String claim = record(
                        "fleur",
                        "/claims",
                        with(
                                claim(aSource()),
                                "statement",
                                "F-16 أُسقطت",
                                "language",
                                "ar",
                                "translations",
                                List.of(
                                        json("language", "he", "statement", "F-16 הופל"),
                                        json("language", "nl", "statement", "שלום zei men"))))
                .getString("id");
        record(
                "fleur",
                "/claims/" + claim + "/evidence",
                with(evidence("SUPPORTS"), "quote", "F-16 سقطت", "language", "fa"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertEquals("rtl", direction(reader, "h1"));
            assertEquals("rtl", direction(reader, "article [lang=he]"));
            assertEquals("ltr", direction(reader, "article .said[lang=nl]"));
            assertEquals("rtl", direction(reader, "blockquote[lang=fa]"));
        }
    }

    @Test
    void aListSaysAClaimInTheReadersLanguageToo() {
        var translated = List.of(json("language", "nl", "statement", "Het regende " + secret));
        String claim = record(
                        "fleur",
                        "/claims",
                        with(claim(aSource()), "statement", "It rained " + secret, "translations", translated))
                .getString("id");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertThat(listedIn("nl"), containsString("Het regende " + secret));
        assertThat(listedIn("en"), not(containsString("Het regende " + secret)));
    }

    /** As social media and newsletters pass it on. */
    @ParameterizedTest
    @ValueSource(strings = {"fbclid=IwAR0abc", "utm_source=letter&utm_medium=mail", "gclid="})
    void aLinkThatWasPassedOnOpens(String added) {
        assertEquals(200, RestAssured.get("/claims?" + added).statusCode());
        assertEquals(400, RestAssured.get("/api/v1/claims?" + added).statusCode());
    }

    private String listedIn(String language) {
        return RestAssured.given()
                .header("Accept-Language", language)
                .get("/claims?q=" + secret)
                .asString();
    }

    private static Object direction(Visitor visitor, String place) {
        return visitor.page.locator(place).first().evaluate("it => getComputedStyle(it).direction");
    }

    @Test
    void anUnpublishedClaimIsNowhere() {
        String hidden = aClaimCalled(secret);
        String open = aClaimCalled("Open beside it");
        decided("CLAIM", open, "VISIBILITY", "PUBLISHED");
        record("fleur", "/claims/" + open + "/relations", json("otherClaimId", hidden, "kind", "CONTRADICTS"));
        for (String path : new String[] {"/claims", "/claims?q=Secret", "/claims/" + open, "/", "/claims/" + hidden}) {
            assertThat(path, page(path), not(containsString(secret)));
        }
        assertEquals(404, RestAssured.given().get("/claims/" + hidden).statusCode());
    }

    @Test
    void whatIsHiddenAnswersAsWhatIsNotThere() {
        String hidden = aClaimCalled(secret);
        assertEquals(page("/claims/" + NEVER_GIVEN), page("/claims/" + hidden));
        assertEquals(statements("/claims/" + NEVER_GIVEN), statements("/claims/" + hidden));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources",
                "/publications",
                "/review",
                "/claims/new",
                "/claims/names?q=a",
                "/sources/names?q=a",
                "/publications/names?q=a",
                "/claims/" + NEVER_GIVEN + "/evidence/new",
                "/claims/" + NEVER_GIVEN + "/judgements/new",
                "/claims/" + NEVER_GIVEN + "/correction",
                "/evidence/" + NEVER_GIVEN + "/correction",
                "/evidence/" + NEVER_GIVEN + "/withdrawal",
                "/replies/" + NEVER_GIVEN + "/correction",
                "/sources/" + NEVER_GIVEN + "/correction",
                "/publications/" + NEVER_GIVEN + "/correction",
                "/publications/" + NEVER_GIVEN + "/retraction",
                "/publications/" + NEVER_GIVEN + "/retraction/withdrawal",
                "/sources/" + NEVER_GIVEN,
                "/publications/" + NEVER_GIVEN,
                "/judgements/" + NEVER_GIVEN,
            })
    void theNewsroomsPagesSendToTheLogin(String path) {
        var answer = RestAssured.given().redirects().follow(false).get(path);
        assertEquals(302, answer.statusCode(), path);
        assertThat(answer.getHeader("Location"), containsString("/realms/claimtrail/"));
    }

    private static String aClaimCalled(String statement) {
        return record("fleur", "/claims", with(claim(aSource()), "statement", statement))
                .getString("id");
    }

    private static String page(String path) {
        return RestAssured.given().get(path).asString();
    }

    private long statements(String path) {
        var statistics = database.getStatistics();
        long before = statistics.getPrepareStatementCount();
        page(path);
        return statistics.getPrepareStatementCount() - before;
    }
}
