package org.claimtrail.web.claim.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** What people add from a claim's page, as they type it. */
@QuarkusTest
class AddingTest {
    private final String mark = UUID.randomUUID().toString();

    @Test
    void aClaimIsRecordedAlongWithItsNewClaimant() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.page.fill("[name=statement]", "The bridge was closed " + mark);
            fleur.page.fill("[name=claimant]", "Harbour master " + mark);
            fleur.page.fill("[name=statedOn]", "11 Sept 2024");
            assertThat(fleur.text("is new to us. What is it?")).isVisible();
            assertThat(fleur.page.locator("[name=statement]")).hasValue("The bridge was closed " + mark);
            fleur.page.check("[name='claimant.kind'][value=PERSON]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1")).hasText("The bridge was closed " + mark);
            assertThat(fleur.page.locator(".claim-head"))
                    .containsText("Harbour master " + mark + " said so on 11 September 2024");
        }
    }

    @Test
    void evidenceIsAddedWithoutLeavingTheClaim() {
        String claim = aClaim();
        String address = "https://news.example/" + mark;
        var known = with(publication(aSource()), "url", address, "title", "Known report " + mark);
        record("fleur", "/publications", known);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("e");
            assertThat(fleur.page.locator("[name=publication]")).isFocused();
            fleur.page.fill("[name=publication]", address);
            fleur.page.fill("[name=source]", "Witness " + mark);
            fleur.page.selectOption("[name=kind]", "EYEWITNESS");
            fleur.page.check("[name=direction][value=SUPPORTS]");
            fleur.page.fill("[name=quote]", "I saw it: “three” of them");
            fleur.page.check("[name='source.kind'][value=PERSON]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".supports blockquote")).hasText("I saw it: “three” of them");
            assertThat(fleur.page.locator(".supports")).containsText("Known report " + mark);
            assertEquals(Visitor.address("/claims/" + claim), fleur.page.url().replaceFirst("#.*", ""));
        }
        assertEquals(
                List.of("SUPPORTS"),
                read("fleur", "/claims/" + claim + "/evidence").getList("items.direction"));
    }

    @Test
    void aLanguageIsTypedByItsName() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("statement", "Het regent " + mark, "claimant", "Mayor " + mark, "claimant.kind", "PERSON");
            fleur.page.fill("#claim-language", "Nederlands");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1.said")).hasAttribute("lang", "nl");
        }
    }

    /** Cut to two letters, Austria was recorded as Australia. */
    @Test
    void aCountryThatIsWrittenOutIsAskedForAgain() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("statement", "It rains " + mark, "claimant", "Mayor " + mark, "claimant.kind", "PERSON");
            fleur.page.locator("[name='claimant.country']").pressSequentially("Austria");
            fleur.button("Record").click();
            assertThat(fleur.page.locator("[name='claimant.country'] + .fault")).isVisible();
            assertThat(fleur.page.locator("[name='claimant.country']")).hasValue("Austria");
        }
    }

    @Test
    void aDenialAndASilenceStandBesideTheClaim() {
        String claim = aClaim();
        aSource("Gazette " + mark, "OUTLET");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("r");
            fleur.page.fill("[name=respondent]", "Ministry " + mark);
            fleur.page.check("[name=kind][value=CATEGORICAL_DENIAL]");
            fleur.page.fill("[name=statedOn]", "september 2024");
            fleur.page.check("[name='respondent.kind'][value=GOVERNMENT]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".reply.CATEGORICAL_DENIAL")).containsText("Denies it");
            fleur.page.keyboard().press("c");
            fleur.page.fill("[name=askedOf]", "Ministry " + mark);
            fleur.page.fill("[name=askedBy]", "Ministry " + mark);
            fleur.page.fill("[name=askedOn]", "Wed 11.9.2024");
            fleur.page.fill("[name=deadline]", "12 Sept. 2024");
            fleur.button("Record").click();
            assertThat(fleur.part("request-askedBy-fault")).containsText("is the party that is asked");
            fleur.page.fill("[name=askedBy]", "Gazette " + mark);
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".reply.silent")).containsText("asked on 11 September 2024, no answer yet");
            fleur.link("Record what came of it").click();
            fleur.page.check("[name=outcome][value=NO_RESPONSE]");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".reply.silent")).containsText("Silence is not a denial.");
        }
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("c");
            fleur.page.fill("[name=askedOf]", "Nobody " + mark);
            fleur.page.fill("[name=askedOn]", "31 February 2024");
            fleur.page.fill("[name=askedBy]", "Nobody " + mark);
            fleur.page.fill("[name=channel]", "by pigeon");
            fleur.button("Record").click();
            assertThat(fleur.part("request-askedOn-fault")).containsText("is no day of the calendar");
            assertThat(fleur.page.locator("[name=askedOn]")).hasAttribute("aria-invalid", "true");
            assertThat(fleur.page.locator("[name=channel]")).hasValue("by pigeon");
            assertThat(fleur.page.locator("h1")).isVisible();
        }
    }

    @Test
    void whichOfTwoDaysIsMeantIsAskedAndThenRecorded() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/replies/new");
            fleur.page.fill("[name=respondent]", aSourceCalled("Ministry " + mark));
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            fleur.page.fill("[name=statedOn]", "09/11/2024");
            fleur.button("Record").click();
            assertThat(fleur.part("reply-statedOn-fault")).hasText("Is it 11 September 2024 or 9 November 2024?");
            assertThat(fleur.page.locator("form .fault")).hasCount(0);
            assertThat(fleur.page.locator("[name=statedOn]")).isFocused();
            fleur.page.check("[name='statedOn.meant'][value='2024-11-09']");
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".reply.CLARIFICATION")).containsText("9 November 2024");
        }
        assertEquals(
                "2024-11-09", read("fleur", "/claims/" + claim + "/replies").getString("items[0].statedOn"));
    }

    private static String aSourceCalled(String name) {
        record("fleur", "/sources", with(org.claimtrail.Newsroom.source(), "name", name));
        return name;
    }

    /** An article of one paper was recorded under the title and publisher of another's. */
    @Test
    void whatWasTypedOfOneAddressIsNotRecordedOfAnother() {
        String claim = aClaim();
        String first = "https://news.example/" + mark;
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/replies/new");
            fleur.page.fill("[name=respondent]", aSourceCalled("Ministry " + mark));
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            fleur.page.fill("[name=publication]", first);
            assertThat(fleur.text("New to us. What is its title?")).isVisible();
            fleur.page.fill("[name='publication.title']", "Title of the first");
            fleur.page.fill("[name='publication.publisher']", "Paper " + mark);
            fleur.page.fill("[name=publication]", first + "/second");
            assertThat(fleur.page.locator("[name='publication.title']")).hasValue("");
            assertThat(fleur.page.locator("[name='publication.publisher']")).hasValue("");
            fleur.page.fill("[name='publication.title']", "Title of the second");
            fleur.page.fill("[name='publication.publisher']", "Paper " + mark);
            fleur.page.check("[name='publication.publisher.kind'][value=OUTLET]");
            fleur.button("Record").click();
            assertThat(fleur.part("replies")).containsText("Title of the second");
        }
        assertEquals(
                0, read("fleur", "/publications?url=" + first).getList("items").size());
    }

    @Test
    void whatIsSaidOfOnePublisherAtTwoPlacesIsKeptFromEither() {
        String name = "Office " + mark;
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/new");
            fleur.fill("statement", "It rains " + mark, "language", "en");
            fleur.page.fill("[name=claimant]", name);
            fleur.page.fill("[name=firstAppearance]", "Report " + mark);
            fleur.page.fill("[name='firstAppearance.publisher']", name);
            fleur.page.check("[name='claimant.kind'][value=ORGANIZATION]");
            fleur.button("Record").click();
            fleur.page.waitForURL("**/claims/*-*");
            assertThat(fleur.page.locator("h1")).hasText("It rains " + mark);
        }
    }

    @Test
    void aDoubleClickRecordsOnce() {
        String claim = aClaim();
        String other = "Other claim " + mark;
        record("fleur", "/claims", with(org.claimtrail.Newsroom.claim(aSource()), "statement", other));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/relations/new");
            fleur.page.check("[name=kind][value=DEPENDS_ON]");
            fleur.page.fill("[name=otherClaim]", other);
            fleur.button("Record").dblclick();
            assertThat(fleur.part("relations")).containsText(other);
        }
        assertEquals(
                1, read("fleur", "/claims/" + claim + "/relations").getList("").size());
    }

    /** Copied, and nothing changed: it counts nothing new, and is a slip more often than not. */
    @Test
    void whatTheClaimHasAlreadyIsAskedOnceAndThenRecorded() {
        String claim = aClaim();
        var said = with(org.claimtrail.Newsroom.evidence("SUPPORTS"), "quote", "Three “ships” " + mark);
        String item = record("fleur", "/claims/" + claim + "/evidence", said).getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/evidence/new?like=" + item);
            fleur.button("Record").click();
            assertThat(fleur.part("new-evidence-quote-fault")).containsText("The claim has this already");
            fleur.page.fill("[name=quote]", "Four ships " + mark);
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".evidence")).hasCount(2);
            fleur.open("/claims/" + claim + "/evidence/new?like=" + item);
            fleur.button("Record").click();
            assertThat(fleur.part("new-evidence-quote-fault")).isVisible();
            fleur.button("Record").click();
            assertThat(fleur.page.locator(".evidence")).hasCount(3);
        }
    }

    @Test
    void aFormThatLostItsKeyIsShownAgainAndThenRecords() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/new");
            fleur.page.fill("[name=name]", "Gazette " + mark);
            fleur.page.selectOption("[name=kind]", "OUTLET");
            fleur.page.evaluate("document.querySelector('main [name=key]').remove()");
            fleur.button("Record").click();
            assertThat(fleur.text("without its hidden field key")).isVisible();
            assertThat(fleur.page.locator("[name=name]")).hasValue("Gazette " + mark);
            fleur.button("Record").click();
            assertThat(fleur.page.locator("h1")).hasText("Gazette " + mark);
        }
    }

    @Test
    void escClosesTheFormAndKeepsTheDraft() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.page.keyboard().press("r");
            fleur.page.fill("[name=quote]", "Half a sentence");
            fleur.page.keyboard().press("Escape");
            assertThat(fleur.page.locator("form.in-place")).hasCount(0);
            assertThat(fleur.part("add-reply")).isFocused();
            fleur.page.keyboard().press("r");
            assertThat(fleur.page.locator("[name=quote]")).hasValue("Half a sentence");
        }
    }

    @Test
    void whatCancelKeepsIsSaidAndCanBeDiscarded() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/replies/new");
            assertThat(fleur.text("Cancel keeps what you typed")).not().isVisible();
            fleur.page.fill("[name=quote]", "Half a sentence");
            assertThat(fleur.text("Cancel keeps what you typed")).isVisible();
            fleur.link("Cancel").click();
            fleur.open("/claims/" + claim + "/replies/new");
            assertThat(fleur.page.locator("[name=quote]")).hasValue("Half a sentence");
            assertThat(fleur.text("Cancel keeps what you typed")).isVisible();
            fleur.link("Discard it").click();
            assertThat(fleur.page.locator("h1")).isVisible();
            fleur.open("/claims/" + claim + "/replies/new");
            assertThat(fleur.page.locator("[name=quote]")).hasValue("");
        }
    }

    @Test
    void allOfItWorksWithoutScript() {
        String claim = aClaim();
        try (var fleur = Visitor.as("fleur", Visitor.desk().setJavaScriptEnabled(false))) {
            fleur.open("/claims/" + claim);
            fleur.link("Add a reply").click();
            fleur.page.fill("[name=respondent]", "Ministry " + mark);
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            fleur.button("Record").click();
            fleur.page.check("[name='respondent.kind'][value=GOVERNMENT]");
            fleur.button("Record").click();
            assertThat(fleur.part("replies")).containsText("Clarifies");
            fleur.open("/claims");
            fleur.page.fill("[name=claimant]", "Nobody is called so");
            fleur.button("Show").click();
            assertThat(fleur.text("No claim fits.")).isVisible();
        }
    }

    @Test
    void aLostLoginIsSaidAndWhatWasTypedIsKept() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.page.keyboard().press("r");
            fleur.page.fill("[name=respondent]", "Ministry");
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            fleur.forgetLogin();
            fleur.button("Record").click();
            assertThat(fleur.part("said")).containsText("You were signed out");
            assertThat(fleur.page.locator("[name=respondent]")).hasValue("Ministry");
        }
    }

    @Test
    void withoutALoginNoNamesAreFoundAndNobodyIsSentAway() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.page.keyboard().press("r");
            assertThat(fleur.page.locator("[name=respondent]")).isFocused();
            fleur.forgetLogin();
            var answer = fleur.page.waitForResponse(
                    response -> response.url().contains("/names"), () -> fleur.page.fill("[name=respondent]", "Minis"));
            assertEquals(401, answer.status());
        }
    }

    @Test
    void whoSignsOutInAnotherTabIsToldSoInThisOne() {
        try (var fleur = Visitor.signingIn("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.page.keyboard().press("r");
            fleur.page.fill("[name=respondent]", "Ministry");
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            var tab = fleur.page.context().newPage();
            tab.navigate(Visitor.address("/claims"));
            tab.click("text=Sign out");
            tab.waitForSelector("text=Sign in");
            fleur.button("Record").click();
            assertThat(fleur.part("said")).containsText("You were signed out");
            assertThat(fleur.page.locator("[name=respondent]")).hasValue("Ministry");
        }
    }

    @Test
    void aLostConnectionIsSaidAndWhatWasTypedIsKept() {
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + aClaim());
            fleur.page.keyboard().press("r");
            fleur.page.fill("[name=respondent]", "Ministry");
            fleur.page.check("[name=kind][value=CLARIFICATION]");
            fleur.loseConnection(true);
            fleur.button("Record").click();
            assertThat(fleur.part("said")).containsText("The connection was lost");
            assertThat(fleur.page.locator("[name=respondent]")).hasValue("Ministry");
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        try (var fleur = Visitor.as("fleur")) {
            var answer = fleur.page
                    .request()
                    .post(
                            Visitor.address("/claims"),
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader("Origin", "https://elsewhere.example")
                                    .setForm(com.microsoft.playwright.options.FormData.create()
                                            .set("statement", "x")));
            assertEquals(403, answer.status());
        }
    }
}
