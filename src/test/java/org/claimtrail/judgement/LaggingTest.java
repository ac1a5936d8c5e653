package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimtrail.claim.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public reads lags behind when something changes that many claims share, until the next release. */
@QuarkusTest
class LaggingTest {
    @Inject
    Releases releases;

    private String claimant;
    private String publisher;
    private String agency;
    private String official;
    private String party;
    private String asker;
    private String work;
    private String report;
    private String claim;

    @BeforeEach
    void aClaimIsLetOut() {
        claimant = aSource();
        publisher = aSource();
        agency = aSource();
        official = aSource();
        party = aSource();
        asker = aSource();
        report = aPublication(agency);
        work = aPublication(publisher);
        record("fleur", "/publications/" + work + "/derivations", json("publicationId", report, "kind", "SYNDICATES"));
        claim = aClaim(claimant);
        quoting(official, work, claim, "SUPPORTS");
        replyTo(claim, party, "CLARIFICATION");
        record("fleur", "/claims/" + claim + "/comment-requests", with(commentRequest(aSource()), "askedById", asker));
        release();
    }

    @Test
    void whatItsEvidenceStandsInWasRetracted() {
        retract(work);
        lags(true);
    }

    @Test
    void thatItWasRetractedWasAMistake() {
        retract(report);
        release();
        record("fleur", "/publications/" + report + "/retraction/withdrawal", json("reason", "Another was meant."));
        lags(true);
    }

    @Test
    void whatThatDerivesFromWasRetracted() {
        retract(report);
        lags(true);
    }

    @Test
    void whatItsEvidenceStandsInHasAnotherTitle() {
        correct("/publications/" + work, publication(publisher));
        lags(true);
    }

    @Test
    void whoIsNamedOnItHasAnotherName() {
        for (String named : new String[] {claimant, publisher, agency, official, party, asker}) {
            correct("/sources/" + named, source());
            lags(true);
            release();
        }
    }

    @Test
    void itsSourceIsGraded() {
        decided("SOURCE", official, "RELIABILITY", "B");
        lags(true);
    }

    @Test
    void itsSourceIsFoundToBeAnother() {
        decided("SOURCE_PAIR", aPair(official, aSource()), "IDENTITY", "SAME");
        lags(true);
    }

    @Test
    void nothingElseMatters() {
        String other = aSource();
        correct("/sources/" + other, source());
        decided("SOURCE", other, "RELIABILITY", "B");
        retract(aPublication(other));
        lags(false);
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        lags(false);
    }

    private static void retract(String work) {
        record("fleur", "/publications/" + work + "/retraction", json("reason", "The witness was misquoted."));
    }

    private void lags(boolean expected) {
        assertEquals(expected, releases.behind(UUID.fromString(claim)) != null);
    }
}
