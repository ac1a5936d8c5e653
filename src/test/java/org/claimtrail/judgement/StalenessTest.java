package org.claimtrail.judgement;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.claimtrail.RawTransaction;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is bound to what it rests on: what changed that since the proposal makes it stale, and nothing else does. */
@QuarkusTest
class StalenessTest {
    @Inject
    DataSource database;

    @Inject
    SessionFactory orm;

    private String claim;
    private String status;
    private String level;
    private String visibility;
    private String credibility;

    @BeforeEach
    void threeAspectsWait() {
        claim = aClaim();
        evidenceOn(claim, "SUPPORTS");
        proposeAll();
    }

    private void proposeAll() {
        status = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        level = propose("CLAIM", claim, "EVIDENCE_LEVEL", "WEAK");
        visibility = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private static String state(String judgement) {
        return read("eva", "/judgements/" + judgement).getString("state");
    }

    private List<String> states() {
        return Stream.of(status, level, visibility).map(StalenessTest::state).toList();
    }

    private void areAllStale() {
        assertEquals(List.of("STALE", "STALE", "STALE"), states());
    }

    private void areAllOpen() {
        assertEquals(List.of("PROPOSED", "PROPOSED", "PROPOSED"), states());
    }

    @Test
    void decidingOneAspectLeavesTheOthers() {
        approveAs("eva", status);
        assertEquals(List.of("APPROVED", "PROPOSED", "PROPOSED"), states());
        approveAs("ed", visibility);
        approveAs("eva", level);
        assertEquals(List.of("APPROVED", "APPROVED", "APPROVED"), states());
        var now = read("eva", "/claims/" + claim);
        assertEquals(
                List.of("UNDER_REVIEW", "WEAK", "PUBLISHED"),
                List.of(now.getString("status"), now.getString("evidenceLevel"), now.getString("visibility")));
    }

    @Test
    void ofTwoOnOneAspectOneIsDecided() {
        String again = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        approveAs("eva", again);
        assertEquals(List.of("STALE", "PROPOSED", "PROPOSED"), states());
        post("eva", "/judgements/" + status + "/approval", json())
                .then()
                .statusCode(409)
                .body("detail", containsString("stale"));
    }

    @Test
    void whatIsNoLongerAMoveIsRefusedAsSuch() {
        becomes(claim, "UNDER_REVIEW", "DISPUTED");
        post("fleur", "/judgements", judgement("REPORTED"))
                .then()
                .statusCode(409)
                .body("detail", containsString("A claim that is DISPUTED can't become REPORTED"));
    }

    private Map<String, Object> judgement(String status) {
        return org.claimtrail.Newsroom.judgement("CLAIM", claim, "STATUS", status);
    }

    private void onlyTheReleaseIsStale() {
        assertEquals(List.of("PROPOSED", "PROPOSED", "STALE"), states());
    }

    @Test
    void aReleaseDoesNotLetOutAnotherNameThanWasProposed() {
        String asked = aSource();
        String request = commentRequestOn(claim, asked);
        visibility = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        correct("/sources/" + asked, source());
        onlyTheReleaseIsStale();
        visibility = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        correct("/sources/" + read("fleur", "/comment-requests/" + request).getString("askedById"), source());
        onlyTheReleaseIsStale();
    }

    @Test
    void norThatOfWhoPublishedAWorkOnTheWay() {
        String publisher = aSource();
        String first = aPublication(publisher);
        record("fleur", "/publications/" + first + "/derivations", json("sourceId", aSource(), "kind", "BRIEFED_BY"));
        String second = aPublication();
        record("fleur", "/publications/" + second + "/derivations", json("publicationId", first, "kind", "QUOTES"));
        record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "publicationId", second));
        proposeAll();
        correct("/sources/" + publisher, source());
        onlyTheReleaseIsStale();
    }

    @Test
    void anotherWordingIsAnotherGround() {
        correct("/claims/" + claim, claim(aSource()));
        areAllStale();
    }

    @Test
    void anotherItemIsAnotherGround() {
        evidenceOn(claim, "DISPUTES");
        areAllStale();
    }

    @Test
    void anAnswerIsAnotherGround() {
        replyTo(claim, aSource(), "CATEGORICAL_DENIAL");
        areAllStale();
    }

    @Test
    void aGradeOfItsEvidenceIsAnotherGround() {
        String item = evidenceOn(claim, "SUPPORTS");
        proposeAll();
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        areAllStale();
    }

    @Test
    void silenceIsAnotherGroundAndAskingIsNone() {
        String request = commentRequestOn(claim, aSource());
        assertEquals(List.of("PROPOSED", "PROPOSED", "STALE"), states());
        visibility = propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", "NO_RESPONSE"));
        areAllStale();
    }

    @Test
    void howItStandsToOthersIsLetOutWithItAndJudgedApart() {
        String other = aClaim();
        String others = propose("CLAIM", other, "STATUS", "UNDER_REVIEW");
        record("fleur", "/claims/" + claim + "/relations", json("otherClaimId", other, "kind", "CONTRADICTS"));
        assertEquals(List.of("PROPOSED", "PROPOSED", "STALE"), states());
        assertEquals("PROPOSED", state(others));
    }

    @Test
    void otherClaimsAreOtherGround() {
        String other = aClaim();
        evidenceOn(other, "SUPPORTS");
        becomes(other, "UNDER_REVIEW", "CONFIRMED");
        areAllOpen();
    }

    /** An item that quotes this paper, or its author, two steps away: both behind the claim's evidence. */
    private void restsOn(String paper, String author) {
        String passingOn = aPublication();
        record("fleur", "/publications/" + passingOn + "/derivations", json("publicationId", paper, "kind", "CITES"));
        record("fleur", "/publications/" + paper + "/derivations", json("sourceId", author, "kind", "QUOTES"));
        String item = record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        json(
                                "publicationId",
                                passingOn,
                                "sourceId",
                                aSource(),
                                "direction",
                                "SUPPORTS",
                                "kind",
                                "DOCUMENT"))
                .getString("id");
        credibility = propose("EVIDENCE", item, "CREDIBILITY", "2");
        proposeAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"retracted", "not retracted", "corrected", "derived"})
    void whatHappensToAWorkFarBehindItIsAnotherGround(String how) {
        String paper = aPublication();
        String path = "/publications/" + paper;
        if (how.equals("not retracted")) {
            record("fleur", path + "/retraction", json("reason", "It was made up."));
        }
        restsOn(paper, aSource());
        switch (how) {
            case "not retracted" ->
                record("fleur", path + "/retraction/withdrawal", json("reason", "Another was meant."));
            case "retracted" -> record("fleur", path + "/retraction", json("reason", "It was made up."));
            case "corrected" -> correct(path, publication(aSource()));
            default -> record("fleur", path + "/derivations", json("sourceId", aSource(), "kind", "BRIEFED_BY"));
        }
        areAllStale();
        assertEquals("STALE", state(credibility));
        assertEquals(paper, read("eva", "/judgements/" + status).getString("decision.change.subject.id"));
    }

    @Test
    void whatASourceTakesBackIsAnotherGroundForWhatItIsWorth() {
        String publisher = aSource();
        String reliability = propose("SOURCE", publisher, "RELIABILITY", "A");
        String other = propose("SOURCE", aSource(), "RELIABILITY", "A");
        record("fleur", "/publications/" + aPublication(publisher) + "/retraction", json("reason", "It was made up."));
        assertEquals(List.of("STALE", "PROPOSED"), List.of(state(reliability), state(other)));
    }

    @Test
    void soIsThatItTookNothingBack() {
        String publisher = aSource();
        String retraction = "/publications/" + aPublication(publisher) + "/retraction";
        record("fleur", retraction, json("reason", "It was made up."));
        String reliability = propose("SOURCE", publisher, "RELIABILITY", "E");
        record("fleur", retraction + "/withdrawal", json("reason", "Another was meant."));
        assertEquals("STALE", state(reliability));
    }

    @Test
    void wherePreservedItStandsIsNoOtherGroundButTheReleaseWouldShowIt() {
        var paper = publication(aSource());
        String id = record("fleur", "/publications", paper).getString("id");
        String author = aSource();
        restsOn(id, author);
        var preserved = with(
                paper,
                "derivesFrom",
                List.of(json("sourceId", author, "kind", "QUOTES")),
                "captures",
                List.of(json("archiveUrl", "https://archive.example/" + id, "capturedAt", "2024-09-11T10:00:00Z")));
        correct("/publications/" + id, preserved);
        assertEquals(List.of("PROPOSED", "PROPOSED", "STALE"), states());
    }

    @Test
    void whatItsOriginIsWorthIsAnotherGroundButNotForTheOtherLetter() {
        String author = aSource();
        restsOn(aPublication(), author);
        decided("SOURCE", author, "RELIABILITY", "E");
        areAllStale();
        assertEquals("PROPOSED", state(credibility));
    }

    @Test
    void whatItsOriginIsOrBelongsToIsAnotherGround() {
        String house = aSource();
        String author =
                record("fleur", "/sources", with(source(), "partOf", house)).getString("id");
        restsOn(aPublication(), author);
        correct("/sources/" + house, json("name", "Another house", "kind", "GOVERNMENT"));
        areAllStale();
        assertEquals("STALE", state(credibility));
    }

    @Test
    void whetherItsOriginIsAnotherTooIsAnotherGround() {
        String author = aSource();
        restsOn(aPublication(), author);
        decided("SOURCE_PAIR", aPair(author, aSource()), "IDENTITY", "SAME");
        areAllStale();
    }

    @Test
    void whatItsOriginBelongsToUnderAnotherNameIsGroundToo() {
        String house = aSource();
        String author =
                record("fleur", "/sources", with(source(), "partOf", house)).getString("id");
        restsOn(aPublication(), author);
        String otherName = aSource();
        areOne(house, otherName);
        areAllStale();
        proposeAll();
        correct("/sources/" + otherName, json("name", "Another house", "kind", "GOVERNMENT"));
        areAllStale();
    }

    @Test
    void whoClaimsItAndWhoAnsweredAreGroundToo() {
        String party = aSource();
        replyTo(claim, party, "CATEGORICAL_DENIAL");
        proposeAll();
        correct("/sources/" + party, source());
        areAllStale();
        proposeAll();
        correct("/sources/" + read("eva", "/claims/" + claim).getString("claimantId"), source());
        areAllStale();
    }

    @Test
    void whatOthersRestOnIsNoGroundOfIt() {
        String paper = aPublication();
        quoting(aSource(), paper, aClaim(), "SUPPORTS");
        record("fleur", "/publications/" + paper + "/retraction", json("reason", "It was made up."));
        decided("SOURCE", aSource(), "RELIABILITY", "A");
        areAllOpen();
    }

    /** Proposed while it fits, approved when it fits no longer. */
    @Test
    void whatItsOnlyEvidenceLostCannotBeConfirmed() {
        String paper = aPublication();
        String alone = aClaim();
        quoting(aSource(), paper, alone, "SUPPORTS");
        becomes(alone, "UNDER_REVIEW");
        String confirmed = propose("CLAIM", alone, "STATUS", "CONFIRMED");
        record("fleur", "/publications/" + paper + "/retraction", json("reason", "It was made up."));
        post("eva", "/judgements/" + confirmed + "/approval", json()).then().statusCode(409);
        assertEquals("UNDER_REVIEW", read("eva", "/claims/" + alone).getString("status"));
    }

    /** The retraction comes between the editor's look and the editor's place in the ledger. */
    @Test
    void whatChangesAtTheLastMomentIsSeen() throws SQLException {
        String paper = aPublication();
        restsOn(paper, aSource());
        CompletableFuture<Response> retraction;
        CompletableFuture<Response> approval;
        try (var holding = RawTransaction.holdingTheLedger(database)) {
            retraction = supplyAsync(
                    () -> post("fleur", "/publications/" + paper + "/retraction", json("reason", "It was made up.")));
            holding.untilWaiting(1);
            approval = supplyAsync(() -> post("eva", "/judgements/" + level + "/approval", json()));
            holding.untilWaiting(2);
        }
        retraction.join().then().statusCode(201);
        approval.join().then().statusCode(409).body("detail", containsString("stale"));
    }

    @Test
    void whatChangedIsSaidInWordsAndForPrograms() {
        String item = evidenceOn(claim, "DISPUTES");
        var ended = read("eva", "/judgements/" + status);
        assertEquals("An item of evidence was added.", ended.getString("decision.reason"));
        assertEquals("EVIDENCE_ADDED", ended.getString("decision.change.kind"));
        proposeAll();
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        ended = read("eva", "/judgements/" + status);
        assertEquals("JUDGEMENT_APPROVED", ended.getString("decision.change.kind"));
        assertEquals(item, ended.getString("decision.change.subject.id"));
    }

    /** One more claim that rests on it costs no more queries: what is retracted can be behind every claim there is. */
    @Test
    void asksTheDatabaseNoMoreForMoreProposals() {
        String little = aPublication();
        String much = aPublication();
        waitingOn(little, 1);
        waitingOn(much, 12);
        assertEquals(statements(little), statements(much));
    }

    private static void waitingOn(String paper, int count) {
        for (int i = 0; i < count; i++) {
            String waiting = aClaim();
            quoting(aSource(), paper, waiting, "SUPPORTS");
            propose("CLAIM", waiting, "STATUS", "UNDER_REVIEW");
        }
    }

    private long statements(String paper) {
        var statistics = orm.getStatistics();
        long before = statistics.getPrepareStatementCount();
        record("fleur", "/publications/" + paper + "/retraction", json("reason", "It was made up."));
        return statistics.getPrepareStatementCount() - before;
    }
}
