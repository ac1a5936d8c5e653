package org.claimtrail.assessment;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.areOne;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.replyTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ann, Bea and Cleo are one: Ann is Bea, Bea is Cleo, and nobody said anything of Ann and Cleo. Bea says nothing herself. */
@QuarkusTest
class OtherNamesTest {
    private String ann;
    private String cleo;
    private String claim;

    @BeforeEach
    void threeNames() {
        ann = person("Ann");
        String bea = person("Bea");
        cleo = person("Cleo");
        areOne(ann, bea);
        areOne(bea, cleo);
        claim = aClaim();
    }

    private static String person(String name) {
        return aSource(name + " " + UUID.randomUUID(), "PERSON");
    }

    private static int lines(String claim, String side) {
        return read("fleur", "/claims/" + claim + "/assessment").getInt(side + ".lines.findAll { it.counts }.size()");
    }

    @Test
    void areOneLine() {
        quoting(ann, claim, "SUPPORTS");
        quoting(cleo, claim, "SUPPORTS");
        assertEquals(1, lines(claim, "supporting"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areNamedWhereOneIsWhicheverWasRecordedFirst(boolean isNamedFirst) {
        String john = isNamedFirst ? person("John") : null;
        String official = aSource("an official " + UUID.randomUUID(), "UNNAMED");
        john = isNamedFirst ? john : person("John");
        quoting(john, claim, "SUPPORTS");
        quoting(aSource("another official " + UUID.randomUUID(), "UNNAMED"), claim, "SUPPORTS");
        areOne(official, john);
        assertEquals(1, lines(claim, "supporting"));
        assertEquals(
                List.of("PERSON", "UNNAMED"),
                read("fleur", "/claims/" + claim + "/assessment").getList("supporting.lines.originKind.sort()"));
    }

    /** What the official stated is John's, and the claimant who is also quoted against the claim says nothing. */
    @Test
    void shareATrackRecordWhicheverWasRecordedFirst() {
        String official = aSource("an official " + UUID.randomUUID(), "UNNAMED");
        String john = person("John");
        areOne(official, john);
        String own = aClaim(official);
        evidenceOn(own, "SUPPORTS");
        quoting(john, own, "DISPUTES");
        becomes(own, "UNDER_REVIEW", "CONFIRMED");
        assertEquals(0, read("fleur", "/sources/" + john + "/track-record").getInt("all.fell"));
        assertEquals(0, read("fleur", "/sources/" + official + "/track-record").getInt("all.held"));
    }

    @Test
    void sayNothingWhereTheyWereOnBothSides() {
        String dora = person("Dora");
        quoting(ann, claim, "SUPPORTS");
        quoting(dora, claim, "DISPUTES");
        quoting(person("Emil"), claim, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "CONFIRMED");
        assertEquals(1, read("fleur", "/sources/" + dora + "/track-record").getInt("all.fell"));
        areOne(cleo, dora);
        for (String name : List.of(ann, dora)) {
            assertEquals(
                    List.of(),
                    read("fleur", "/sources/" + name + "/track-record").getList("outcomes"));
        }
    }

    @Test
    void aPartUnderAnotherNameAddsNothingToItsWhole() {
        String ministry = aSource("Ministry " + UUID.randomUUID(), "GOVERNMENT");
        correct("/sources/" + ann, json("name", "Ann " + UUID.randomUUID(), "kind", "PERSON", "partOf", ministry));
        quoting(cleo, claim, "SUPPORTS");
        quoting(ministry, claim, "SUPPORTS");
        assertEquals(1, lines(claim, "supporting"));
    }

    @Test
    void whatOneDeniesTheOtherIsNoEvidenceOf() {
        replyTo(claim, ann, "CATEGORICAL_DENIAL");
        quoting(cleo, claim, "DISPUTES");
        assertEquals(0, lines(claim, "disputing"));
    }

    @Test
    void theClaimantAdmitsNothingUnderAnotherName() {
        String theirs = aClaim(ann);
        replyTo(theirs, cleo, "CONFIRMATION");
        assertEquals(0, lines(theirs, "supporting"));
    }

    @Test
    void whatFallsUnderOneNameShakesWhatRestsOnTheOther() {
        String other = aClaim();
        quoting(ann, claim, "SUPPORTS");
        evidenceOn(claim, "DISPUTES");
        quoting(cleo, other, "SUPPORTS");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        assertEquals(
                List.of("SAME_LINE"),
                read("fleur", "/reconsiderations?limit=100")
                        .getList("items.findAll { it.claimId == '" + other + "' }.why"));
    }

    /** In the newsroom, at whatever moment they are one; to readers, a name is one that was let out. */
    @Test
    void findTheSameClaims() {
        String theirs = aClaim(ann);
        replyTo(claim, cleo, "CATEGORICAL_DENIAL");
        for (String name : List.of(ann, cleo)) {
            assertEquals(List.of(theirs), found("fleur", "claimantId=" + name));
            assertEquals(List.of(claim), found("fleur", "deniedById=" + name));
        }
        assertEquals(List.of(), found("fleur", "deniedById=" + ann + "&asOf=2024"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(List.of(claim), found("anonymous", "deniedById=" + cleo));
        assertEquals(List.of(), found("anonymous", "deniedById=" + ann));
    }

    @Test
    void findWhatAPartDeniesUnderAnother() {
        String ministry = aSource("Ministry " + UUID.randomUUID(), "GOVERNMENT");
        correct("/sources/" + ann, json("name", "Ann " + UUID.randomUUID(), "kind", "PERSON", "partOf", ministry));
        replyTo(claim, cleo, "CATEGORICAL_DENIAL");
        assertEquals(List.of(), found("fleur", "deniedById=" + ministry));
        assertEquals(List.of(claim), found("fleur", "parts=true&deniedById=" + ministry));
    }

    private static List<String> found(String who, String asked) {
        return read(who, "/claims?" + asked).getList("items.id");
    }

    @Test
    void haveOneTrackRecord() {
        quoting(ann, claim, "SUPPORTS");
        evidenceOn(claim, "DISPUTES");
        becomes(claim, "UNDER_REVIEW", "REFUTED");
        for (String name : List.of(ann, cleo)) {
            assertEquals(1, read("fleur", "/sources/" + name + "/track-record").getInt("all.fell"));
        }
    }
}
