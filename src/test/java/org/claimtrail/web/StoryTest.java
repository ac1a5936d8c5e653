package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claim 1 of the first dossier, by three people in three browsers: all of it through pages. And by keys alone. */
@QuarkusTest
class StoryTest {
    /** So that a name here is nobody's elsewhere. */
    private final String mark = " " + UUID.randomUUID().toString().substring(0, 8);

    private final String statement = "China gives direct military support to Russia's war" + mark;
    private final String campbell = "Kurt Campbell" + mark;
    private final String china = "Government of China" + mark;
    private final String washington = "US Department of State" + mark;
    private final String nrc = "NRC" + mark;
    private final String politicosAccount = "https://politico.example/" + mark.strip();

    private Visitor fleur;
    private Visitor eva;
    private Visitor reader;

    @BeforeEach
    void comeIn() {
        fleur = Visitor.as("fleur");
        eva = Visitor.as("eva");
        reader = Visitor.reader();
    }

    @AfterEach
    void leave() {
        fleur.close();
        eva.close();
        reader.close();
    }

    @Test
    void chinaDeniesWashingtonIsSilentAndReadersLearnOfItOnceItIsPublished() {
        fleurLogsTheClaim();
        String claim = fleur.path();

        fleurAddsEvidenceThatTwoPapersHaveFromOneMan();
        fleurAddsThatProofIsLacking();
        fleurNotesThatWashingtonWasAskedAndIsSilent();
        fleurNotesThatChinaDeniesIt();

        fleurProposes(claim, "status", "UNDER_REVIEW", "becomes Under review");
        fleurCannotDecideHerOwn();
        evaApproves(claim, "becomes Under review");
        fleurProposes(claim, "status", "DISPUTED", "becomes Disputed");
        evaApproves(claim, "becomes Disputed");
        fleurProposes(claim, "evidenceLevel", "WEAK", "becomes Weak");
        evaApproves(claim, "becomes Weak");

        theReaderSeesNothingOf(claim);
        fleurProposes(claim, "release", "PUBLISHED", "is published");
        theReaderSeesNothingOf(claim);
        evaApproves(claim, "is published");
        theReaderSees(claim);

        fleurLooksBackToBeforeTheDenial(claim);
    }

    private void fleurLogsTheClaim() {
        fleur.open("/claims");
        fleur.link("Record a claim").click();
        fleur.fill("statement", statement, "claimant", campbell, "statedOn", "10 September 2024", "place", "Brussel");
        fleur.fill("claimant.kind", "PERSON", "firstAppearance", politicosAccount);
        fleur.fill("firstAppearance.title", "Account of the conversation in Brussel");
        fleur.fill("firstAppearance.publisher", "Politico" + mark);
        fleur.fill("firstAppearance.publisher.kind", "OUTLET").button("Record").click();
        assertThat(fleur.page.locator("h1")).hasText(statement);
        assertThat(fleur.page.locator(".claim-head"))
                .containsText(campbell + " said so on 10 September 2024 in Brussel");
    }

    private void fleurAddsEvidenceThatTwoPapersHaveFromOneMan() {
        fleur.press("e");
        fleur.fill("publication", politicosAccount, "source", campbell, "kind", "ON_RECORD_STATEMENT");
        fleur.fill("direction", "SUPPORTS", "lineage", "QUOTES", "fromSource", campbell);
        fleur.fill("quote", "Substantial help").button("Record").click();
        assertThat(fleur.page.locator(".supports .evidence")).hasCount(1);

        fleur.press("e");
        assertThat(fleur.page.locator("[name=fromSource]")).hasValue("");
        fleur.fill("publication", "https://nrc.example/" + mark.strip(), "source", campbell);
        fleur.fill("kind", "ON_RECORD_STATEMENT", "direction", "SUPPORTS");
        fleur.fill("lineage", "CITES", "fromPublication", politicosAccount);
        fleur.fill(
                "publication.title",
                "Report on missile remains" + mark,
                "publication.publishedOn",
                "11 September 2024");
        fleur.fill("publication.publisher", nrc);
        fleur.fill("publication.publisher.kind", "OUTLET").button("Record").click();
        assertThat(fleur.page.locator(".supports .evidence")).hasCount(2);
        assertThat(fleur.page.locator(".supports")).containsText("cites Account of the conversation in Brussel");
    }

    private void fleurAddsThatProofIsLacking() {
        fleur.press("e");
        fleur.fill("publication", "Report that hard evidence is lacking" + mark, "source", "A US official" + mark);
        fleur.fill("kind", "UNNAMED_STATEMENT", "direction", "NEUTRAL");
        fleur.fill("source.kind", "UNNAMED", "publication.publisher", "Financial Times" + mark);
        fleur.fill("publication.publisher.kind", "OUTLET").button("Record").click();
        assertThat(fleur.page.locator(".neutral")).containsText("Report that hard evidence is lacking");
    }

    private void fleurNotesThatWashingtonWasAskedAndIsSilent() {
        fleur.press("c");
        fleur.fill(
                "askedOf", washington, "askedBy", nrc, "askedOn", "11 September 2024", "deadline", "11 September 2024");
        fleur.fill("askedOf.kind", "GOVERNMENT").button("Record").click();
        fleur.link("Record what came of it").click();
        fleur.fill("outcome", "NO_RESPONSE").button("Record").click();
        assertThat(fleur.page.locator(".reply.silent")).containsText("Silence is not a denial.");
    }

    private void fleurNotesThatChinaDeniesIt() {
        fleur.press("r");
        fleur.fill("respondent", china, "kind", "CATEGORICAL_DENIAL", "statedOn", "11 September 2024");
        fleur.fill("respondent.kind", "GOVERNMENT").button("Record").click();
        assertThat(fleur.page.locator(".reply.CATEGORICAL_DENIAL")).containsText(china);
    }

    private void fleurProposes(String claim, String aspect, String value, String words) {
        fleur.open(claim);
        fleur.press("p");
        fleur.fill(aspect, value, "reason", "One man says so, and China denies it.");
        fleur.button("Propose a judgement").last().click();
        assertThat(fleur.page.locator("h1")).containsText(words);
    }

    private void fleurCannotDecideHerOwn() {
        assertThat(fleur.text("You proposed this: only somebody else can decide it."))
                .isVisible();
        assertThat(fleur.button("Approve")).hasCount(0);
    }

    private void evaApproves(String claim, String words) {
        eva.open(claim);
        eva.page.locator("#decisions a[href^='/judgements/']").first().click();
        assertThat(eva.page.locator("h1")).containsText(words);
        // The keys are there with the script.
        eva.page.waitForLoadState();
        eva.press("a");
        eva.button("Approve: " + words).click();
        assertThat(eva.text("Recorded: you approved that")).isVisible();
    }

    private void theReaderSeesNothingOf(String claim) {
        assertEquals(404, reader.open(claim));
        reader.open("/claims?q=" + mark.strip());
        assertThat(reader.text("No claim fits.")).isVisible();
    }

    private void theReaderSees(String claim) {
        reader.open("/claims?q=" + mark.strip());
        reader.link(statement).click();
        assertEquals(claim, reader.path());
        assertThat(reader.page.locator(".claim-head")).containsText("Disputed");
        assertThat(reader.page.locator(".claim-head")).containsText("Weak");
        assertThat(reader.page.locator(".reply.CATEGORICAL_DENIAL")).containsText(china);
        assertThat(reader.page.locator(".reply.silent")).containsText(washington);
        assertThat(reader.text("fleur")).hasCount(0);
    }

    private void fleurLooksBackToBeforeTheDenial(String claim) {
        fleur.open(claim);
        // Known by then: the claim, three items of evidence, the request and the silence.
        fleur.unfold("when");
        fleur.part("timeline-known").fill("6");
        assertThat(fleur.text("This is what was known on")).isVisible();
        assertThat(fleur.page.locator(".claim-head")).containsText("Reported");
        assertThat(fleur.text("The status is Disputed now.")).isVisible();
        assertThat(fleur.page.locator(".reply.silent")).isVisible();
        assertThat(fleur.page.locator(".reply.CATEGORICAL_DENIAL")).hasCount(0);
        assertThat(fleur.page.locator(".timeline-list li.ghost").first()).containsText(china + " denied it");
    }

    /** Open, add, propose and approve, without a hand on the mouse. */
    @Test
    void theKeyboardIsEnough() {
        String claim = aClaimOf(statement);
        fleur.open("/claims?q=" + mark.strip());
        fleur.tabTo(fleur.link(statement)).press("Enter");

        fleur.tabTo(fleur.part("add-evidence")).press("Enter");
        assertThat(fleur.page.locator("[name=publication]")).isFocused();
        fleur.type("Known report" + mark);
        fleur.tabTo(fleur.page.locator("[name=source]")).type("Known witness" + mark);
        fleur.tabTo(fleur.page.locator("[name=kind]")).type("Eye");
        fleur.tabTo(fleur.page.locator("[name=direction]").first()).press("Space");
        fleur.tabTo(fleur.button("Record")).press("Enter");
        assertThat(fleur.page.locator(".supports .evidence")).containsText("Known report" + mark);

        fleur.press("p");
        assertThat(fleur.page.locator("[name=status]")).isFocused();
        fleur.type("Under review");
        fleur.tabTo(fleur.page.locator("[name=reason]")).type("A witness stands for it.");
        fleur.tabTo(fleur.page.locator("form.in-place button.primary")).press("Enter");
        assertThat(fleur.page.locator("h1")).containsText("becomes Under review");

        eva.open(fleur.path());
        eva.press("a");
        eva.tabTo(eva.button("Approve: becomes Under review")).press("Enter");
        assertThat(eva.text("Recorded: you approved that")).isVisible();
        assertEquals("UNDER_REVIEW", read("eva", "/claims/" + claim).getString("status"));
    }

    private String aClaimOf(String statement) {
        record("fleur", "/sources", with(source(), "name", "Known witness" + mark));
        record("fleur", "/publications", with(publication(aSource()), "title", "Known report" + mark));
        return record("fleur", "/claims", with(claim(aSource()), "statement", statement))
                .getString("id");
    }
}
