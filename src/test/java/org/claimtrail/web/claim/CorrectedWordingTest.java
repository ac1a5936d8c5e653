package org.claimtrail.web.claim;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.web.Visitor;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction says what stood there before, and why it does no longer. */
@QuarkusTest
class CorrectedWordingTest {
    private final String mark = UUID.randomUUID().toString();
    private String claimant;
    private String claim;
    private String item;

    @BeforeEach
    void aClaimIsLetOut() {
        claimant = aSource();
        claim = record("fleur", "/claims", saying("Rotterdam, three")).getString("id");
        item = evidenceOn(claim, "SUPPORTS");
        letOut();
    }

    private Map<String, Object> saying(String what) {
        return with(claim(claimant), "statement", wording(what));
    }

    private String wording(String what) {
        return what + " ships " + mark;
    }

    private void correct(String path, Map<String, Object> body, String reason) {
        answered(
                200,
                as("fleur")
                        .header("If-Match", "*")
                        .body(with(body, "reason", reason))
                        .put(path));
    }

    private void corrected(String what, String reason) {
        correct("/claims/" + claim, saying(what), reason);
    }

    private void letOut() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private static String read(Visitor visitor, String path, String part) {
        visitor.open(path);
        return visitor.page.locator(part).allTextContents().toString().replaceAll("\\s+", " ");
    }

    /** On the claim's page, and in the list of all. */
    private void readersRead(Matcher<String> expected) {
        try (var reader = Visitor.reader()) {
            assertThat(read(reader, "/claims/" + claim, "#corrections"), expected);
            assertThat(read(reader, "/corrections", "#changes li:has(a[href^='/claims/" + claim + "'])"), expected);
        }
    }

    private void nobodyOutsideReads(String what) {
        try (var reader = Visitor.reader()) {
            assertThat(read(reader, "/claims/" + claim, "html"), not(containsString(what)));
            assertThat(read(reader, "/corrections", "html"), not(containsString(what)));
        }
    }

    @Test
    void readersReadWhatTheReleaseBeforeSaidAndEveryReasonSince() {
        corrected("Antwerp, four", "It was Antwerp.");
        corrected("Antwerp, five", "It were five.");
        nobodyOutsideReads(wording("Antwerp, five"));
        letOut();
        readersRead(allOf(
                containsString(wording("Rotterdam, three")),
                containsString(wording("Antwerp, five")),
                containsString("It was Antwerp."),
                containsString("It were five.")));
        nobodyOutsideReads(wording("Antwerp, four"));
    }

    @Test
    void whatCameAndWentBetweenTwoReleasesIsNeverRead() {
        corrected("Antwerp, three", "It was Antwerp.");
        corrected("Rotterdam, three", "No, it was not.");
        letOut();
        nobodyOutsideReads(wording("Antwerp, three"));
        nobodyOutsideReads("No, it was not.");
    }

    @Test
    void eachOfSeveralReleasesSaysWhatItPutRight() {
        corrected("Antwerp, four", "It was Antwerp.");
        letOut();
        corrected("Ghent, six", "It was Ghent.");
        letOut();
        readersRead(allOf(
                containsString(wording("Rotterdam, three")),
                containsString(wording("Antwerp, four")),
                containsString(wording("Ghent, six")),
                containsString("It was Antwerp."),
                containsString("It was Ghent.")));
    }

    @Test
    void theNewsroomReadsEachWordingAndEachReason() {
        corrected("Antwerp, four", "It was Antwerp.");
        corrected("Antwerp, five", "It were five.");
        try (var fleur = Visitor.as("fleur")) {
            assertThat(
                    read(fleur, "/claims/" + claim, "#corrections"),
                    allOf(
                            containsString(wording("Rotterdam, three")),
                            containsString(wording("Antwerp, four")),
                            containsString(wording("Antwerp, five")),
                            containsString("It was Antwerp."),
                            containsString("It were five.")));
        }
    }

    @Test
    void soDoesItOfEvidence() {
        var said = evidence("SUPPORTS");
        correct("/evidence/" + item, with(said, "quote", "Three."), "Another page.");
        correct("/evidence/" + item, with(said, "quote", "Four."), "Read again.");
        try (var fleur = Visitor.as("fleur")) {
            assertThat(
                    read(fleur, "/claims/" + claim, "#corrections"),
                    allOf(containsString("Another page."), containsString("Read again.")));
        }
    }

    @Test
    void aCorrectionThatLeavesTheWordingSaysWhatElseItPutRight() {
        var said = with(saying("Rotterdam, three"), "statedOn", "2024-11-02", "place", "Zeeburg");
        correct("/claims/" + claim, said, "There it was said.");
        letOut();
        var translation = Map.of("language", "nl", "statement", "Drie schepen");
        var again = with(said, "statedOn", "2024-11", "place", "Utrecht", "translations", List.of(translation));
        correct("/claims/" + claim, again, "A slip.");
        letOut();
        readersRead(allOf(
                not(containsString("It said:")),
                containsString("There it was said."),
                containsString("Said where: (nothing) became Zeeburg"),
                containsString("Said on: 2 November 2024 became November 2024"),
                containsString("Said where: Zeeburg became Utrecht"),
                containsString("The same in another language: (nothing) became Drie schepen (nl)")));
    }

    /** A quote that is turned round, and an answer that was none, are what readers have to be told of. */
    @Test
    void whatBearsOnItSaysWhatStoodThere() {
        var said = evidence("SUPPORTS");
        correct("/evidence/" + item, with(said, "quote", "I drove across."), "Read again.");
        String ministry = aSource();
        String answer = replyTo(claim, ministry, "CATEGORICAL_DENIAL");
        letOut();
        correct("/evidence/" + item, with(said, "quote", "I could not.", "direction", "DISPUTES"), "Misheard.");
        correct("/replies/" + answer, reply(ministry, "NEITHER_CONFIRM_NOR_DENY"), "They said neither.");
        letOut();
        try (var reader = Visitor.reader(Visitor.dutch())) {
            assertThat(
                    read(reader, "/claims/" + claim, "#corrections"),
                    allOf(
                            containsString("De precieze woorden: I drove across. werd I could not."),
                            containsString("Waar het op wijst: steunt werd weerspreekt"),
                            containsString("ontkent het werd bevestigt noch ontkent")));
        }
    }

    /** A source that is no longer named may have another name by now, which one person typed and nobody let out. */
    @Test
    void noNameIsToldThatNoReleaseShowed() {
        String first = aSource("An official " + mark, "UNNAMED");
        correct("/claims/" + claim, with(saying("Rotterdam, three"), "claimantId", first), "He said so.");
        letOut();
        correct("/sources/" + first, json("name", "Unmasked " + mark, "kind", "UNNAMED"), "His name.");
        correct("/claims/" + claim, with(saying("Rotterdam, three"), "claimantId", aSource()), "His house did.");
        letOut();
        nobodyOutsideReads("Unmasked " + mark);
        String timeline = as("anonymous").get("/claims/" + claim + "/timeline").asString();
        assertThat(timeline, not(containsString("Unmasked " + mark)));
        try (var fleur = Visitor.as("fleur")) {
            assertThat(read(fleur, "/claims/" + claim, "#corrections"), containsString("Unmasked " + mark));
        }
    }

    @Test
    void soDoesTheNextReleaseToWhoeverApprovesIt() {
        var said = with(saying("Rotterdam, three"), "place", "Zeeburg");
        correct("/claims/" + claim, said, "There it was said.");
        correct("/claims/" + claim, with(said, "place", "Utrecht"), "No, there.");
        String release = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var eva = Visitor.as("eva")) {
            assertThat(
                    read(eva, "/judgements/" + release, "#unreleased li"),
                    allOf(containsString("Said where: (nothing) became Utrecht"), not(containsString("Zeeburg"))));
        }
    }

    /** Nothing of it changed: that it was gone for a while is all there is to say. */
    @Test
    void whatWasTakenDownAndComesBackUnchangedSaysThatItWasGone() {
        record("eva", "/claims/" + claim + "/pause", Map.of("reason", "A witness was misquoted."));
        letOut();
        try (var reader = Visitor.reader()) {
            assertThat(
                    read(reader, "/corrections", "#changes li:has(a[href^='/claims/" + claim + "'])"),
                    allOf(containsString("It was taken down on"), not(containsString("It was let out anew"))));
            assertThat(
                    read(reader, "/claims/" + claim, "#corrections, .timeline"),
                    allOf(
                            containsString("The claim was taken down, to be looked at again"),
                            not(containsString("A witness was misquoted."))));
        }
    }
}
