package org.claimtrail.web.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.deriving;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.Tokens;
import org.claimtrail.demo.FirstDossier;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Who stands behind a claim, as people look at it; and what the rules suggest, beside a proposal. */
@QuarkusTest
class BackingTest {
    private final String mark = UUID.randomUUID().toString();

    @TestHTTPResource("/")
    String address;

    private String fromFirstDossier(String name) throws Exception {
        return new FirstDossier(address.replaceFirst("/$", ""), Tokens::of)
                .load()
                .get(name);
    }

    private static Locator backing(Visitor visitor, String claim) {
        visitor.open("/claims/" + claim);
        visitor.unfold("how");
        return visitor.page.locator("article.claim");
    }

    private static String called(String name) {
        return "\u2068" + name + "\u2069";
    }

    private String person(String name) {
        return record("fleur", "/sources", json("name", name + " " + mark, "kind", "PERSON"))
                .getString("id");
    }

    /** An item in a paper of its own that quotes somebody. */
    private String quoting(String claim, String person, String direction) {
        return item(claim, aPublication(), direction, json("sourceId", person, "kind", "QUOTES"));
    }

    private static String item(String claim, String publication, String direction, Object step) {
        return deriving(claim, publication, direction, step).getString("recordedAt");
    }

    @Test
    void claimOneHangsOnOneOfficialHoweverManyPapersCarryHim() throws Exception {
        String claim = fromFirstDossier("c1");
        try (var eva = Visitor.as("eva")) {
            var backing = backing(eva, claim);
            assertThat(backing)
                    .containsText("One line of evidence: " + called("Kurt Campbell") + ". Two news outlets carry it.");
            assertThat(backing.locator(".backing-facts")).containsText("roughly even chance");
            assertThat(backing.locator(".backing-facts"))
                    .containsText("low: no line is moderate by itself; single-sourced");
            assertThat(backing.locator(".cautions li")).hasText(new String[] {
                "Single-sourced: one line carries it.", "Nobody outside the claimant’s house says so."
            });
            assertThat(backing.locator(".box.knot")).hasText("for itone line, weak");
            assertThat(backing).containsText("Without " + called("Kurt Campbell") + " no line is left.");
            assertThat(backing).containsText(called("Government of China") + ": Denies it.");
            assertThat(backing).containsText(called("US Department of State") + " was asked and did not answer.");
        }
    }

    /** In the API it was public, and on the page nobody read it. */
    @Test
    void whyALevelDepartsFromTheRulesIsReadBesideIt() {
        String claim = aClaim();
        decided("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("departure")).containsText("Why it departs: More is known than is recorded here.");
            assertThat(reader.part("departure")).containsText("decided on ");
            assertThat(reader.part("decisions")).containsText("More is known than is recorded here.");
        }
    }

    /** It was a dotted line beside "supports", and no word of it stood above. */
    @Test
    void whatIsRecordedAgainstItAndAddsNoLineIsSaidToBe() {
        String claim = aClaim();
        String work = aPublication();
        item(claim, work, "SUPPORTS", json("sourceId", person("Ann"), "kind", "QUOTES"));
        var against = json("publicationId", work, "sourceId", aSource(), "direction", "DISPUTES", "kind", "DOCUMENT");
        record("fleur", "/claims/" + claim + "/evidence", against);
        try (var eva = Visitor.as("eva")) {
            var backing = backing(eva, claim);
            assertThat(backing.locator(".backing-head"))
                    .containsText("carries it. One item recorded against it adds no line.");
            assertThat(backing.locator("figure.backing")).containsText("against it, adds no line");
        }
    }

    @Test
    void claimFourWantsASecondExaminer() throws Exception {
        String claim = fromFirstDossier("c4");
        try (var dutch = Visitor.reader(Visitor.dutch());
                var reader = Visitor.reader()) {
            assertThat(backing(reader, claim))
                    .containsText("A second examiner, independent of " + called("Conflict Armament Research")
                            + ", would bring the level of evidence to conclusive");
            assertThat(backing(dutch, claim)).containsText("Een tweede onderzoeker, onafhankelijk van");
        }
    }

    @Test
    void claimsNineAndTenSayThatLineageIsNotRecorded() throws Exception {
        try (var eva = Visitor.as("eva")) {
            for (String name : List.of("c9", "c10")) {
                var backing = backing(eva, fromFirstDossier(name));
                assertThat(backing).containsText("No line of evidence: lineage not recorded.");
                assertThat(backing.locator(".loose-words")).hasText("lineage not recorded");
            }
        }
    }

    @Test
    void aReaderSeesItWithoutALoginAndWithoutJavaScript() {
        String claim = aClaim();
        quoting(claim, person("Official"), "SUPPORTS");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader(Visitor.with(it -> it.setJavaScriptEnabled(false)))) {
            var backing = backing(reader, claim);
            assertThat(backing).containsText("One line of evidence: " + called("Official " + mark));
            assertThat(backing.locator("#how a[href^='/']:not([href^='/claims/'])"))
                    .hasCount(0);
            backing.locator("#how-known .backing > details > summary").first().click();
            assertThat(backing.locator("#backing-list li")).containsText("Official " + mark);
            backing.locator("#backing-list a").first().click();
            assertThat(reader.page.locator(".evidence:target")).isVisible();
        }
    }

    @Test
    void aClaimWithoutEvidenceSaysSo() {
        try (var eva = Visitor.as("eva")) {
            assertThat(backing(eva, aClaim())).containsText("Nothing that bears on it is recorded yet.");
        }
    }

    @Test
    void thePastReadsAsItWasKnown() {
        String claim = aClaim();
        String then = quoting(claim, person("First"), "SUPPORTS");
        quoting(claim, person("Second"), "SUPPORTS");
        try (var eva = Visitor.as("eva")) {
            assertThat(backing(eva, claim)).containsText("Two independent lines of evidence");
            var backing = backing(eva, claim + "?knownAt=" + then);
            assertThat(backing).containsText("One line of evidence: " + called("First " + mark));
            assertThat(backing.locator(".box.origin")).hasAttribute("href", Pattern.compile(".*knownAt=.*"));
        }
    }

    @Test
    void whatDisputesItIsToldApartByShapeAndWord() {
        String claim = aClaim();
        quoting(claim, person("Friend"), "SUPPORTS");
        quoting(claim, person("Foe"), "DISPUTES");
        try (var eva = Visitor.as("eva")) {
            var backing = backing(eva, claim);
            assertThat(backing).containsText("One line against it: " + called("Foe " + mark));
            assertThat(backing.locator(".box.knot.con")).containsText("against it");
            assertThat(backing.locator(".line.con")).hasAttribute("marker-end", "url(#stops)");
            assertThat(backing.locator(".line.pro")).hasAttribute("marker-end", "url(#pro-end)");
        }
    }

    @Test
    void forAndAgainstAreToldApartByDashAndHue() {
        String claim = aClaim();
        quoting(claim, person("Friend"), "SUPPORTS");
        quoting(claim, person("Foe"), "DISPUTES");
        try (var eva = Visitor.as("eva", Visitor.dark())) {
            var backing = backing(eva, claim);
            String pro = look(backing.locator(".line.pro"));
            String con = look(backing.locator(".line.con"));
            String way = look(backing.locator(".line.way").first());
            assertEquals(
                    3,
                    Set.of(pro.split(";")[0], con.split(";")[0], way.split(";")[0])
                            .size(),
                    pro + con + way);
            assertEquals("none", pro.split(";")[1]);
            assertTrue(con.split(";")[1].startsWith("14px"), con);
        }
    }

    private static String look(Locator line) {
        return (String) line.evaluate("it => `${getComputedStyle(it).stroke};${getComputedStyle(it).strokeDasharray}`");
    }

    @Test
    void aPictureThatIsWiderThanItsWindowBeginsAtTheOriginsAndShowsThatThereIsMore() {
        String claim = aClaim();
        quoting(claim, person("Official"), "SUPPORTS");
        try (var eva = Visitor.as("eva", Visitor.phone())) {
            var backing = backing(eva, claim);
            backing.locator(".line-rows summary").first().click();
            var window = backing.locator(".line-rows .lineage-window");
            assertThat(window.locator(".box.origin")).isVisible();
            assertEquals(0, window.evaluate("it => it.scrollLeft"));
            assertEquals("0 1", more(window));
            window.evaluate("it => { it.scrollLeft = it.scrollWidth; }");
            eva.page.waitForTimeout(300);
            assertEquals("1 0", more(window));
        }
    }

    private static Object more(Locator window) {
        return window.evaluate(
                "it => ['::before', '::after'].map(at => Math.round(getComputedStyle(it, at).opacity)).join(' ')");
    }

    /** A half of it would hide who it begins with, or what it leads to. */
    @Test
    void whereThePictureHasNoRoomEachLineIsARow() throws Exception {
        String claim = fromFirstDossier("c1");
        for (int width : List.of(768, 390)) {
            try (var eva = Visitor.as("eva", Visitor.with(it -> it.setViewportSize(width, 844)))) {
                var backing = backing(eva, claim);
                assertThat(backing.locator(".at-once")).isHidden();
                assertThat(backing.locator(".line-rows > li")).containsText(new String[] {"Kurt Campbell"});
                backing.locator(".line-rows summary").first().click();
                assertThat(backing.locator(".line-rows .box.knot")).isVisible();
                assertEquals(width, eva.page.evaluate("document.documentElement.scrollWidth"));
            }
        }
    }

    @Test
    void manyPapersOfOneOriginAreOneThickLine() {
        String claim = aClaim();
        String official = person("Official");
        for (int i = 0; i < 8; i++) {
            quoting(claim, official, "SUPPORTS");
        }
        try (var eva = Visitor.as("eva")) {
            var backing = backing(eva, claim);
            assertThat(backing).containsText("Eight news outlets carry it.");
            assertThat(backing.locator(".box.stack")).containsText("8 works");
            assertThat(backing.locator(".line.pro")).hasAttribute("stroke-width", "6.7");
            backing.locator(".box.stack").click();
            assertThat(backing.locator("#backing-list a")).hasCount(8);
            assertThat(backing.locator("#backing-list a").last()).isVisible();
        }
    }

    @Test
    void unnamedOriginsMayBeOnePerson() {
        String claim = aClaim();
        for (String name : List.of("a US official", "an official in Washington")) {
            String official = record("fleur", "/sources", json("name", name + " " + mark, "kind", "UNNAMED"))
                    .getString("id");
            quoting(claim, official, "SUPPORTS");
        }
        try (var eva = Visitor.as("eva")) {
            var backing = backing(eva, claim);
            assertThat(backing).containsText("Independence not established");
            assertThat(backing.locator(".box.knot.idle")).hasCount(1);
            assertThat(backing.locator(".words").getByText("independence not established"))
                    .hasCount(1);
        }
    }

    @Test
    void aCircleIsToldAsAPath() {
        String claim = aClaim();
        String first = aWork("First");
        String second = aWork("Second");
        item(claim, first, "SUPPORTS", json("publicationId", second, "kind", "CITES"));
        item(claim, second, "SUPPORTS", json("publicationId", first, "kind", "QUOTES"));
        try (var eva = Visitor.as("eva")) {
            var backing = backing(eva, claim);
            assertThat(backing.locator(".cautions")).containsText("Circular reporting: “");
            assertThat(backing.locator(".cautions")).containsText("“" + called("Second " + mark) + "” quotes “");
            assertThat(backing.locator(".round")).hasCount(2);
            assertThat(backing).containsText("No line of evidence counts.");
        }
    }

    private String aWork(String title) {
        return record("fleur", "/publications", with(publication(aSource()), "title", title + " " + mark))
                .getString("id");
    }

    @Test
    void everythingThatIsFoldedIsAccessibleToo() {
        String claim = aClaim();
        quoting(claim, person("Friend"), "SUPPORTS");
        quoting(claim, person("Foe"), "DISPUTES");
        try (var eva = Visitor.as("eva", Visitor.dark())) {
            var backing = backing(eva, claim);
            backing.evaluate("it => it.querySelectorAll('details').forEach(one => one.open = true)");
            assertEquals(
                    List.of(),
                    new AxeBuilder(eva.page).include("#how").analyze().getViolations());
            backing.locator("table a").first().click();
            assertThat(backing.locator(".rules-in-words :target")).isVisible();
        }
    }

    @Test
    void whoDecidesSeesByHowMuchAProposalDeparts() {
        String claim = aClaim();
        quoting(claim, person("Official"), "SUPPORTS");
        String strong = record(
                        "fleur",
                        "/judgements",
                        with(
                                judgement("CLAIM", claim, "EVIDENCE_LEVEL", "STRONG"),
                                "departure",
                                "The archive was seen."))
                .getString("id");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + strong);
            assertThat(eva.part("backing")).containsText("One line of evidence: " + called("Official " + mark));
            assertThat(eva.part("backing")).containsText("The proposal is 2 levels above what the rules suggest.");
            assertThat(eva.part("backing")).containsText("Why it departs: The archive was seen.");
            eva.open("/claims/" + claim + "/judgements/new?again=" + strong);
            assertThat(eva.page.locator("[name=departure]")).hasValue("The archive was seen.");
            eva.open("/judgements/" + propose("CLAIM", claim, "STATUS", "UNDER_REVIEW"));
            assertThat(eva.part("backing")).containsText("One line of evidence");
            eva.open("/judgements/" + propose("CLAIM", claim, "VISIBILITY", "PUBLISHED"));
            assertThat(eva.part("backing")).hasCount(0);
        }
    }

    @Test
    void whoProposesIsToldWhatTheRulesSuggestAndAskedWhyItDeparts() {
        String claim = aClaim();
        quoting(claim, person("Official"), "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/judgements/new");
            assertThat(fleur.part("judgement-departure-hint")).containsText("The assessment suggests “weak”.");
            fleur.fill("evidenceLevel", "STRONG", "reason", "It is on record.");
            fleur.button("Propose a judgement").click();
            assertThat(fleur.part("judgement-departure-fault")).isVisible();
            fleur.fill("departure", "The archive was seen.");
            fleur.button("Propose a judgement").click();
            assertThat(fleur.part("backing")).containsText("Why it departs: The archive was seen.");
        }
    }
}
