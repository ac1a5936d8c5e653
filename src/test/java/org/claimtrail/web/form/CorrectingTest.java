package org.claimtrail.web.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people correct and withdraw at the pages: what was there stays readable, and nobody undoes another's correction unseen. */
@QuarkusTest
class CorrectingTest {
    private final String mark = UUID.randomUUID().toString();
    private Map<String, Object> said;

    @BeforeEach
    void somebodySaysSo() {
        said = with(claim(aSource()), "statement", "Ten tanks " + mark);
    }

    @Test
    void aClaimIsCorrectedAndItsEarlierWordingStaysReadable() {
        String claim = aClaimAsSaid();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("m");
            assertThat(fleur.page.locator("[name=statement]")).isFocused();
            fleur.page.fill("[name=statement]", "Twelve tanks " + mark);
            because(fleur, "Misheard: she said twelve.");
            assertThat(fleur.page.locator("h1")).hasText("Twelve tanks " + mark);
            assertThat(fleur.page.locator(".claim-head")).containsText("Corrected by fleur");
            assertThat(fleur.page.locator(".claim-head")).containsText("Misheard: she said twelve.");
            fleur.link("as recorded on").click();
            assertThat(fleur.page.locator("h1")).hasText("Ten tanks " + mark);
            assertThat(fleur.page.locator(".claim-head")).not().containsText("Corrected");
        }
    }

    @Test
    void evidenceIsCorrectedWhereItStands() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("correct-" + item).click();
            fleur.page.check("[name=direction][value=DISPUTES]");
            fleur.page.fill("[name=quote]", "It was not so");
            because(fleur, "Read the wrong way round.");
            assertThat(fleur.page.locator(".disputes .evidence")).containsText("It was not so");
            assertThat(fleur.page.locator(".disputes .evidence")).containsText("Read the wrong way round.");
            fleur.link("as recorded on").click();
            assertThat(fleur.page.locator(".supports .evidence")).hasCount(1);
        }
    }

    @Test
    void aReplyIsCorrectedButForWhoGaveIt() {
        String claim = aClaim();
        String reply = replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("correct-" + reply).click();
            assertThat(fleur.page.locator("#on-" + reply + " [name=kind][value=WITHDRAWAL]"))
                    .hasCount(0);
            fleur.page.check("[name=kind][value=NON_DENIAL]");
            because(fleur, "It denies something else.");
            assertThat(fleur.part("reply-" + reply)).containsText("Sounds like a denial");
            assertThat(fleur.part("reply-" + reply)).containsText("It denies something else.");
        }
    }

    @Test
    void aSourceIsCorrectedAndLeadsToWhatItWas() {
        String source = aSourceCalled("Gazette " + mark);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/sources/" + source);
            fleur.page.keyboard().press("m");
            fleur.page.fill("[name=name]", "Daily Gazette " + mark);
            because(fleur, "Its full name.");
            assertThat(fleur.page.locator("h1")).hasText("Daily Gazette " + mark);
            assertThat(fleur.part("versions")).containsText("Its full name.");
            fleur.link("as it was then").click();
            assertThat(fleur.page.locator("h1")).hasText("Gazette " + mark);
        }
    }

    @Test
    void aPublicationKeepsItsCapturesAndStepsWhenItIsCorrected() {
        var capture = json("archiveUrl", "https://archive.example/" + mark, "capturedAt", "2024-09-11T09:00:00Z");
        var steps =
                List.of(json("kind", "QUOTES", "sourceId", aSource()), json("kind", "CITES", "sourceId", aSource()));
        var report = with(publication(aSource()), "captures", List.of(capture), "derivesFrom", steps);
        String publication = record("fleur", "/publications", report).getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + publication);
            fleur.page.keyboard().press("m");
            fleur.page.fill("[name=title]", "Corrected title " + mark);
            because(fleur, "A slip of the pen.");
            assertThat(fleur.page.locator("h1")).hasText("Corrected title " + mark);
        }
        var now = read("fleur", "/publications/" + publication);
        assertEquals(List.of("QUOTES", "CITES"), now.getList("derivesFrom.kind"));
        assertEquals(List.of("https://archive.example/" + mark), now.getList("captures.archiveUrl"));
    }

    @Test
    void whatAFormHasManyOfStaysWhole() {
        var translations = List.of(
                json("language", "nl", "statement", "Tien tanks " + mark),
                json("language", "fr", "statement", "Dix chars " + mark));
        String claim = record(
                        "fleur",
                        "/claims",
                        with(said, "translations", translations, "topics", List.of("arms, nuclear", "b")))
                .getString("id");
        var steps = List.of(
                json("kind", "QUOTES", "sourceId", aSource()), json("kind", "CITES", "publicationId", aPublication()));
        String item = record(
                        "fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "derivesFrom", steps))
                .getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/correction");
            because(fleur, "Looked at again.");
            assertThat(fleur.page.locator(".claim-head .corrected")).isVisible();
            fleur.open("/evidence/" + item + "/correction");
            because(fleur, "Looked at again.");
            assertThat(fleur.page.locator(".evidence .corrected")).isVisible();
        }
        var now = read("fleur", "/claims/" + claim);
        assertEquals(List.of("nl", "fr"), now.getList("translations.language"));
        assertEquals(List.of("arms, nuclear", "b"), now.getList("topics"));
        assertEquals(
                List.of("QUOTES", "CITES"), read("fleur", "/evidence/" + item).getList("derivesFrom.kind"));
        assertEquals(2, now.getInt("version"));
    }

    @Test
    void oneOfTheSameNameStaysTheSame() {
        String name = "Ministry " + mark;
        aSourceCalled(name);
        String second = aSourceCalled(name);
        String claim =
                record("fleur", "/claims", with(said, "claimantId", second)).getString("id");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/correction");
            fleur.page.fill("[name=place]", "Kyiv");
            because(fleur, "Said there.");
            assertThat(fleur.page.locator(".claim-head")).containsText("Kyiv");
        }
        assertEquals(second, read("fleur", "/claims/" + claim).getString("claimantId"));
    }

    @Test
    void whatAnotherCorrectedMeanwhileIsShownAndNothingTypedIsLost() {
        String claim = aClaimAsSaid();
        try (var fleur = Visitor.as("fleur");
                var eva = Visitor.as("eva")) {
            for (var visitor : List.of(fleur, eva)) {
                visitor.open("/claims/" + claim);
                visitor.page.keyboard().press("m");
            }
            eva.page.fill("[name=place]", "Odesa");
            eva.page.fill("[name=context]", "At the port.");
            because(eva, "It was at the port.");
            fleur.page.fill("[name=statement]", "Twelve tanks " + mark);
            fleur.page.fill("[name=place]", "Kyiv");
            because(fleur, "Misheard.");
            assertThat(fleur.part("correction-" + claim)).containsText("eva corrected this after you opened the form");
            assertThat(fleur.part("correction-" + claim)).containsText("It was at the port.");
            assertThat(fleur.page.locator("[name=statement]")).hasValue("Twelve tanks " + mark);
            assertThat(fleur.page.locator("[name=reason]")).hasValue("Misheard.");
            assertThat(fleur.page.locator("[name=place]")).hasValue("Kyiv");
            assertThat(fleur.text("Recorded meanwhile: Odesa")).isVisible();
            assertThat(fleur.page.locator("[name=context]")).hasValue("At the port.");
            fleur.button("Record the correction").click();
            assertThat(fleur.page.locator("h1")).hasText("Twelve tanks " + mark);
        }
        var now = read("fleur", "/claims/" + claim);
        assertEquals("Kyiv", now.getString("place"));
        assertEquals("At the port.", now.getString("context"));
        assertEquals(3, now.getInt("version"));
    }

    @Test
    void aChangeBesideTheFieldsIsSaidToo() {
        String source = aSourceCalled("Gazette " + mark);
        String claim = aClaim(source);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim + "/correction");
            correct("/sources/" + source, with(source(), "name", "Daily Gazette " + mark));
            decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
            because(fleur, "Looked at again.");
            assertThat(fleur.part("correction-" + claim)).containsText("such as a grade, a status");
            assertThat(fleur.page.locator("[name=claimant]")).hasValue("Daily Gazette " + mark);
            fleur.button("Record the correction").click();
            assertThat(fleur.page.locator(".claim-head")).containsText("Looked at again.");
        }
        assertEquals(source, read("fleur", "/claims/" + claim).getString("claimantId"));
    }

    @Test
    void allOfItWorksWithoutScript() {
        String claim = aClaimAsSaid();
        try (var fleur = Visitor.as("fleur", withoutScript())) {
            fleur.open("/claims/" + claim);
            fleur.link("Correct").first().click();
            correct("/claims/" + claim, with(said, "place", "Odesa"));
            fleur.page.fill("[name=statement]", "Twelve tanks " + mark);
            because(fleur, "Misheard.");
            assertThat(fleur.text("fleur corrected this after you opened the form"))
                    .isVisible();
            assertThat(fleur.page.locator("[name=statement]")).hasValue("Twelve tanks " + mark);
            fleur.button("Record the correction").click();
            assertThat(fleur.page.locator("h1")).hasText("Twelve tanks " + mark);
            assertThat(fleur.page.locator(".claim-head")).containsText("Odesa");
        }
    }

    @Test
    void aDraftOfWhatWasCorrectedSinceIsNotTakenForWhatIsThere() {
        String claim = aClaimAsSaid();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.page.keyboard().press("m");
            fleur.page.fill("[name=place]", "Kyiv");
            fleur.page.keyboard().press("Escape");
            fleur.page.keyboard().press("m");
            assertThat(fleur.page.locator("[name=place]")).hasValue("Kyiv");
            correct("/claims/" + claim, with(said, "place", "Odesa"));
            fleur.open("/claims/" + claim + "/correction");
            assertThat(fleur.page.locator("[name=place]")).hasValue("Odesa");
        }
    }

    @Test
    void readersSeeThatItWasCorrectedAndWhyButNotByWhom() {
        String claim = aClaimAsSaid();
        correct("/claims/" + claim, with(said, "place", "Odesa"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator(".claim-head")).not().containsText("Corrected on");
            correct("/claims/" + claim, with(said, "place", "Kyiv"));
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            reader.open("/claims/" + claim);
            assertThat(reader.page.locator(".claim-head")).containsText("Corrected on");
            assertThat(reader.page.locator(".claim-head")).containsText("It was noted down wrongly.");
            assertThat(reader.page.locator(".claim-head")).not().containsText("fleur");
            assertThat(reader.page.locator(".corrected a")).hasCount(0);
        }
    }

    @Test
    void withdrawnEvidenceStaysInSightMarkedWithWhy() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("withdraw-" + item).click();
            assertThat(fleur.page.locator("[name=reason]")).isFocused();
            fleur.page.fill("[name=reason]", "The photograph is of another place.");
            fleur.button("Withdraw").click();
            assertThat(fleur.page.locator(".withdrawn")).containsText("The photograph is of another place.");
            assertThat(fleur.page.locator(".withdrawn")).containsText("Withdrawn by fleur");
            assertThat(fleur.part("evidence-" + item)).isVisible();
            assertThat(fleur.part("withdraw-" + item)).hasCount(0);
            assertThat(fleur.page.locator(".supports .evidence")).hasCount(0);
        }
    }

    @Test
    void aRetractedPublicationSaysSo() {
        String publication = aPublication();
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + publication);
            fleur.page.keyboard().press("t");
            fleur.page.fill("[name=reason]", "Its figures were of another year.");
            fleur.page.fill("[name=retractedOn]", "2 October 2024");
            fleur.page.fill("[name=noticeUrl]", "https://news.example/notice");
            fleur.button("Record").click();
            assertThat(fleur.text("Its publisher took it back on 2 October 2024"))
                    .isVisible();
            assertThat(fleur.text("Its figures were of another year.")).isVisible();
            assertThat(fleur.link("The notice")).hasAttribute("href", "https://news.example/notice");
            assertThat(fleur.part("retract")).hasCount(0);
        }
    }

    @Test
    void aRetractionThatWasRecordedByMistakeIsWithdrawnAndStaysToBeRead() {
        String publication = aPublication();
        record(
                "fleur",
                "/publications/" + publication + "/retraction",
                json("retractedOn", "2024-10-02", "reason", "Its figures were of another year."));
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/publications/" + publication);
            fleur.link("Recorded by mistake?").click();
            assertThat(fleur.page.locator("[name=reason]")).isFocused();
            fleur.page.fill("[name=reason]", "Another paper was meant.");
            fleur.button("Record").click();
            assertThat(fleur.part("withdrawn-retractions")).containsText("Another paper was meant.");
            assertThat(fleur.part("withdrawn-retractions"))
                    .containsText("Its publisher took it back on 2 October 2024: Its figures were of another year.");
            assertThat(fleur.page.locator(".note.fault")).hasCount(0);
            assertThat(fleur.part("retract")).isVisible();
        }
        assertNull(read("fleur", "/publications/" + publication).get("retraction"));
    }

    @Test
    void aPartyTakesItsReplyBack() {
        String claim = aClaim();
        String denial = replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            fleur.part("take-back-" + denial).click();
            fleur.button("Record").click();
            assertThat(fleur.part("reply-" + denial)).containsText("Taken back");
            assertThat(fleur.page.locator(".reply.WITHDRAWAL")).containsText("Takes it back");
        }
        assertEquals(
                List.of(denial),
                read("fleur", "/claims/" + claim + "/replies")
                        .getList("items.findAll { it.kind == 'WITHDRAWAL' }.withdrawsReplyId"));
    }

    @Test
    void withdrawingAndRetractingWorkWithoutScriptAndAskForAReason() {
        String claim = aClaim();
        String item = evidenceOn(claim, "SUPPORTS");
        try (var fleur = Visitor.as("fleur", withoutScript())) {
            fleur.open("/claims/" + claim);
            fleur.part("withdraw-" + item).click();
            fleur.page.fill("[name=reason]", " ");
            fleur.button("Withdraw").click();
            assertThat(fleur.part("withdrawal-" + item + "-reason-fault")).isVisible();
            fleur.page.fill("[name=reason]", "It was staged.");
            fleur.button("Withdraw").click();
            assertThat(fleur.page.locator(".withdrawn")).containsText("It was staged.");
        }
    }

    /** And without smooth scrolling: on a long form it takes a while until what is looked for stands still. */
    private static Browser.NewContextOptions withoutScript() {
        return Visitor.desk().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE);
    }

    private String aClaimAsSaid() {
        return record("fleur", "/claims", said).getString("id");
    }

    private static String aSourceCalled(String name) {
        return record("fleur", "/sources", with(source(), "name", name)).getString("id");
    }

    private static void because(Visitor visitor, String reason) {
        visitor.page.fill("[name=reason]", reason);
        visitor.button("Record the correction").click();
    }
}
