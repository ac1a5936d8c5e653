package org.claimtrail.web.claim.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever passes on the address of a claim passes on what was found. */
@QuarkusTest
class SharedLinkTest {
    private String claim;

    @BeforeEach
    void aDisputedClaimIsLetOut() {
        claim = aClaim();
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "DISPUTED");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private static String said(String page, String property) {
        var meta = Pattern.compile("<meta (?:name|property)=\"" + property + "\" content=\"([^\"]*)\"")
                .matcher(page);
        return meta.find() ? meta.group(1) : "";
    }

    @Test
    void itSaysWhyAndHasAPicture() {
        String page = get("/claims/" + claim + "?lang=nl").asString();
        assertThat(said(page, "og:title"), containsString("Betwist: "));
        assertThat(said(page, "og:description"), containsString("It is on record."));
        String picture = said(page, "og:image");
        assertEquals(Visitor.address("/claims/" + claim + "/preview.png?lang=nl"), picture);
        get(picture).then().statusCode(200).contentType("image/png");
    }

    /** A claim that was let out. */
    private static String letOut(Map<String, Object> claim) {
        String id = record("fleur", "/claims", claim).getString("id");
        becomes(id, "UNDER_REVIEW");
        decided("CLAIM", id, "VISIBILITY", "PUBLISHED");
        return id;
    }

    private static Map<String, Object> arabic(Object... more) {
        return with(
                with(claim(aSource()), "statement", "أغلق الوزير السد " + UUID.randomUUID(), "language", "ar"), more);
    }

    private static Map<String, Object> dutch(String statement) {
        return json("language", "nl", "statement", statement);
    }

    private static String drawn(String claim, String language) {
        return get("/claims/" + claim + "/preview.png?lang=" + language).header("ETag");
    }

    /** It was blank where the claim should be. */
    @Test
    void aStatementInLettersThatThePictureLacksIsDrawnInOtherWordsOrAsWhoSaidIt() {
        String one = letOut(arabic("translations", List.of(dutch("De minister sloot de dam."))));
        String other = letOut(arabic("translations", List.of(dutch("De minister opende de dam."))));
        assertNotEquals(drawn(one, "nl"), drawn(other, "nl"));
        assertNotEquals(drawn(one, "en"), drawn(other, "en"));
        assertNotEquals(drawn(letOut(arabic()), "nl"), drawn(letOut(arabic()), "nl"));
    }

    @Test
    void itIsSaidInThePagesLanguageWhereThatIsRecorded() {
        String shared = letOut(with(
                claim(aSource()),
                "statement",
                "The minister closed the dam.",
                "translations",
                List.of(dutch("De minister sloot de dam."))));
        String page = get("/claims/" + shared + "?lang=nl").asString();
        for (String property : List.of("og:title", "og:image:alt")) {
            assertEquals("In onderzoek: De minister sloot de dam.", said(page, property));
        }
        assertThat(page, containsString("<title>In onderzoek: De minister sloot de dam. ·"));
        assertThat(
                get("/claims/" + shared + "/card?lang=nl").asString(),
                allOf(containsString("De minister sloot de dam.</h1>"), containsString("Vertaald")));
        assertThat(
                get("/claims/" + shared + "/card?lang=en").asString(),
                allOf(containsString("The minister closed the dam.</h1>"), not(containsString("Translated"))));
    }

    private void isWordedAnew() {
        var wording = claim(aSource());
        correct("/claims/" + claim, with(wording, "statement", "It was the other way round"));
    }

    /** Its level is not: what was found of the words that are read is said as ever, and nothing of the rest. */
    @Test
    void whereTheLevelAloneIsOfEarlierWordsTheFindingIsStillSaid() {
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        isWordedAnew();
        becomes(claim, "UNDER_REVIEW", "DISPUTED");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String page = get("/claims/" + claim).asString();
        assertThat(said(page, "og:title"), containsString("Disputed: "));
        assertThat(
                said(page, "description"),
                allOf(
                        startsWith("Disputed. Its level of evidence was decided on an earlier wording"),
                        containsString("It is on record."),
                        not(containsString("Weak"))));
        assertThat(
                get("/claims/" + claim + "/card").asString(),
                allOf(
                        containsString("<title>Disputed: "),
                        containsString("Its level of evidence was decided"),
                        not(containsString("Weak"))));
    }

    @Test
    void whereTheStatusAloneIsOfEarlierWordsNothingIsSaidToBeFound() {
        isWordedAnew();
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String page = get("/claims/" + claim).asString();
        assertThat(said(page, "og:title"), not(containsString("Disputed")));
        assertThat(
                said(page, "description"),
                allOf(
                        startsWith("Its status was decided on an earlier wording, and is being looked at again."),
                        containsString("Evidence: Weak"),
                        not(containsString("It is on record."))));
        assertThat(get("/claims/" + claim + "/card").asString(), not(containsString("<title>Disputed: ")));
    }

    /** Or a claim that was taken down would go on being shown. */
    @Test
    void aPictureIsAskedForEachTimeAndSentOnce() {
        String picture = "/claims/" + claim + "/preview.png";
        String tag = get(picture).header("ETag");
        given().header("If-None-Match", tag).get(picture).then().statusCode(304);
        record("eva", "/claims/" + claim + "/pause", json("reason", "A witness was misquoted."));
        given().header("If-None-Match", tag).get(picture).then().statusCode(404);
    }

    @Test
    void whatIsNotPublicHasNoPictureAndIsOnNoMap() {
        String hidden = aClaim();
        get("/claims/" + hidden + "/preview.png").then().statusCode(404);
        String map = get("/sitemap.xml").asString();
        assertThat(map, containsString(Visitor.address("/claims/" + claim + "<")));
        assertThat(map, not(containsString(hidden)));
        assertThat(get("/robots.txt").asString(), containsString("Sitemap: " + Visitor.address("/sitemap.xml")));
    }

    /** In other people's pages, and nothing else of ours: a frame around a form would let them put a click into somebody's hands. */
    @Test
    void itsCardAloneCanStandInAFrame() {
        String card = "/claims/" + claim + "/card";
        get(card).then().statusCode(200).header("Content-Security-Policy", containsString("frame-ancestors *"));
        assertThat(get(card).asString(), containsString("It is on record."));
        for (String other : List.of("/claims/" + claim, "/claims", card + "/", "/claims/" + aClaim() + "/correction")) {
            String allowed = given().redirects().follow(false).get(other).header("Content-Security-Policy");
            assertThat(other, allowed, containsString("frame-ancestors 'none'"));
        }
        get("/claims/" + aClaim() + "/card").then().statusCode(404);
    }

    /** Of the statement, since the finding may change after somebody copied it; and it ends no attribute of theirs. */
    @Test
    void whatIsCopiedForAFrameSaysWhatItShows() {
        String shared = letOut(with(claim(aSource()), "statement", "The \"dam\" is closed."));
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + shared);
            assertThat(reader.page.locator(".embed code"))
                    .containsText("title=\"The &quot;dam&quot; is closed. · Claimtrail\"");
        }
    }

    @Test
    void theStartSaysWhyEachStandsSo() {
        try (var reader = Visitor.reader()) {
            reader.open("/claims");
            assertThat(reader.page.locator("#claim-" + claim + " .because"))
                    .hasText(Pattern.compile("Disputed\\s+It is on record."));
            assertThat(reader.part("status")).not().isVisible();
            reader.unfold("further");
            assertThat(reader.part("status")).isVisible();
        }
    }

    @Test
    void eachLanguageHasAnAddressOfItsOwn() {
        String page = given().header("Accept-Language", "en")
                .get("/claims/" + claim + "?lang=nl")
                .asString();
        String address = Visitor.address("/claims/" + claim);
        assertThat(page, containsString("<html lang=\"nl\">"));
        assertThat(page, containsString("<link rel=\"canonical\" href=\"" + address + "?lang=nl\">"));
        assertThat(page, containsString("hreflang=\"en\" href=\"" + address + "?lang=en\">"));
        assertThat(page, containsString("hreflang=\"x-default\" href=\"" + address + "\">"));
    }

    /** The address went before the choice: whoever came by a link could choose no other language. */
    @Test
    void aLanguageThatIsChosenHoldsOnAPageWhoseAddressNamesAnother() {
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim + "?lang=nl");
            reader.button("English").click();
            reader.page.waitForURL(Visitor.address("/claims/" + claim));
            assertEquals("en", reader.page.locator("html").getAttribute("lang"));
        }
    }
}
