package org.claimtrail.account.notice;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.Tokens;
import org.claimtrail.account.MemberNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is named in what the newsroom writes to itself is told of it, once a text; what names nobody is text. */
@QuarkusTest
class MentionsTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    MemberNames names;

    private String named;
    private String claim;

    /** Who only reads is known, too: they have been here. */
    @BeforeEach
    void somebodyHasBeenHere() {
        named = "named." + NEXT.incrementAndGet();
        Tokens.ofNew(named, "admin");
        as(named).get("/me").then().statusCode(200);
        claim = aClaim();
    }

    @Test
    void whoIsNamedInAProposalIsTold() {
        String proposal = proposed("Ask @" + named + ", who knows the place.");
        JsonPath notice = read(named, "/me/notices");
        assertEquals(List.of("JUDGEMENT_PROPOSED"), notice.getList("items.kind"));
        assertEquals(proposal, notice.getString("items[0].subject.id"));
        assertEquals(List.of("MENTIONED"), notice.getList("items[0].why"));
        assertEquals(claim, notice.getString("items[0].claimId"));
        assertEquals("fleur", notice.getString("items[0].recordedBy"));
    }

    @Test
    void soIsWhoWasNeverHere() {
        String newcomer = "newcomer." + named;
        Tokens.ofNew(newcomer, "editor");
        names.learn();
        proposed("Welcome, @" + newcomer + ".");
        assertEquals(List.of("MENTIONED"), read(newcomer, "/me/notices").getList("items[0].why"));
    }

    @Test
    void soAreThoseNamedInADecisionACorrectionAWithdrawalAPauseANoteAndAnOutcome() {
        String text = "@" + named + ": look.";
        String item = record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "note", text))
                .getString("id");
        record(
                "eva",
                "/judgements/" + propose("CLAIM", claim, "STATUS", "UNDER_REVIEW") + "/approval",
                json("reason", text));
        record(
                "eva",
                "/judgements/" + propose("CLAIM", claim, "STATUS", "DISPUTED") + "/rejection",
                json("reason", text));
        as("fleur")
                .header("If-Match", "*")
                .body(with(evidence("DISPUTES"), "reason", text))
                .put("/evidence/" + item)
                .then()
                .statusCode(200);
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", text));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String paper = aPublication();
        record("fleur", "/publications/" + paper + "/retraction", json("reason", text));
        record("eva", "/claims/" + claim + "/pause", json("reason", text));
        assertEquals(
                List.of(
                        "CLAIM_PAUSED",
                        "PUBLICATION_RETRACTED",
                        "EVIDENCE_WITHDRAWN",
                        "EVIDENCE_CORRECTED",
                        "JUDGEMENT_REJECTED",
                        "JUDGEMENT_APPROVED",
                        "EVIDENCE_ADDED"),
                read(named, "/me/notices").getList("items.kind"));
        assertEquals(
                read("fleur", "/publications/" + paper).getString("title"),
                read(named, "/me/notices").getString("items[1].name"));
    }

    @Test
    void fiveTimesInOneTextIsOneNotice() {
        proposed(("@" + named + " ").repeat(5));
        assertEquals(1, notices());
    }

    /** On one sheet several things are proposed, and decided, for one reason. */
    @Test
    void oneReasonOfSeveralProposalsIsOneNotice() {
        var sheet = json("status", "UNDER_REVIEW", "release", true, "reason", "@" + named + " knows the place.");
        record("fleur", "/claims/" + claim + "/judgements", sheet);
        assertEquals(1, notices());
    }

    @Test
    void aNoteThatComesAgainWithItsItemCallsNobodyAnew() {
        var item = with(evidence("SUPPORTS"), "note", "@" + named + " was there.");
        String id = record("fleur", "/claims/" + claim + "/evidence", item).getString("id");
        as("fleur")
                .header("If-Match", "*")
                .body(with(item, "kind", "IMAGERY", "reason", "It is a photograph."))
                .put("/evidence/" + id)
                .then()
                .statusCode(200);
        assertEquals(1, notices());
    }

    @Test
    void whoNamesThemselvesIsNotTold() {
        String author = "author." + named;
        Tokens.ofNew(author, "editor");
        record(author, "/judgements", reasoned("I, @" + author + ", and @" + named + " saw it."));
        assertEquals(List.of(), read(author, "/me/notices").getList("items"));
        assertEquals(1, notices());
    }

    @Test
    void whatNamesNobodyIsText() {
        proposed("@nobody-of-ours wrote from press@" + named + ".example, see https://video.example/@" + named);
        assertEquals(0, notices());
    }

    @Test
    void whoGotAnotherNameIsKnownByIt() {
        String other = "renamed." + named;
        // Who watches is kept as an actor, by the name that they had then.
        as(named).put("/claims/" + aClaim() + "/watch").then().statusCode(200);
        Tokens.rename(named, other);
        Tokens.changeUser(other, """
                {"credentials": [{"type": "password", "value": "%s-demo"}]}""".formatted(other));
        as(other).get("/me").then().statusCode(200);
        proposed("@" + named + " is nobody now.");
        String judgement = proposed("@" + other + " is.");
        assertEquals(List.of(judgement), read(other, "/me/notices").getList("items.subject.id"));
    }

    @Test
    void whatOthersSayNamesNobody() {
        var said = with(Map.copyOf(evidence("SUPPORTS")), "quote", "Follow @" + named, "locator", "@" + named);
        record("fleur", "/claims/" + claim + "/evidence", said);
        assertEquals(0, notices());
    }

    @Test
    void whatOnlyAdministratorsReadNamesNobody() {
        var client = anApiClient("api-writer");
        record(
                "ada",
                "/api-clients/" + client.getString("id") + "/disabling",
                json("reason", "@" + named + " asked for it."));
        assertEquals(0, notices());
    }

    /** What calls them is read where they are called. */
    @Test
    void theSentenceThatNamesThemIsQuoted() {
        proposed("It is said to be so. @" + named + ", were <b>you</b> there? Nobody else was.");
        assertEquals("@" + named + ", were <b>you</b> there?", quote());
        proposed("It goes on ".repeat(60) + "@" + named + " and on".repeat(60));
        assertTrue(quote().matches("….{50,120}@" + named + ".{50,200}…"), quote());
        proposed("Was it?\nأين كنت يا @" + named + "؟ قل.");
        assertEquals("أين كنت يا @" + named + "؟", quote());
    }

    private String quote() {
        return read(named, "/me/notices").getString("items[0].quote");
    }

    private String proposed(String reason) {
        return record("fleur", "/judgements", reasoned(reason)).getString("id");
    }

    private Map<String, Object> reasoned(String reason) {
        return with(judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"), "reason", reason);
    }

    private int notices() {
        return read(named, "/me/notices").getList("items").size();
    }
}
