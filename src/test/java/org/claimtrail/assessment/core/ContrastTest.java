package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.id;
import static org.claimtrail.assessment.core.Case.quotes;
import static org.claimtrail.assessment.core.rival.Stance.AGAINST;
import static org.claimtrail.assessment.core.rival.Stance.BOTH;
import static org.claimtrail.assessment.core.rival.Stance.FOR;
import static org.claimtrail.assessment.core.rival.Stance.NOTHING;
import static org.claimtrail.evidence.EvidenceKind.DOCUMENT;
import static org.claimtrail.evidence.EvidenceKind.ON_RECORD_STATEMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.rival.Contrast;
import org.claimtrail.assessment.core.rival.RivalLine;
import org.claimtrail.assessment.core.rival.Stance;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.Reliability;
import org.junit.jupiter.api.Test;

/** Whose evidence tells claims apart that can't be true together. */
class ContrastTest {
    private final Case one = aCase();
    private final Case other = aCase();
    private final Case third = aCase();

    private static Case aCase() {
        return new Case().person("Ann").person("Bob").person("Cas");
    }

    private Contrast contrast(Case... claims) {
        return Contrast.of(Stream.of(claims).map(Case::basis).toList());
    }

    private static RivalLine line(Contrast contrast, String name) {
        return contrast.lines().stream()
                .filter(line -> line.originName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Stance> stances(String name) {
        return line(contrast(one, other, third), name).cells();
    }

    @Test
    void whatSomebodyHasOnEachClaimStandsInTheirOrder() {
        one.supports("A", DOCUMENT, quotes("Ann"));
        third.disputes("B", DOCUMENT, quotes("Ann"));
        assertEquals(List.of(FOR, NOTHING, AGAINST), stances("Ann"));
    }

    @Test
    void whoSaysBothHasBoth() {
        one.supports("A", DOCUMENT, quotes("Ann")).disputes("B", DOCUMENT, quotes("Ann"));
        assertEquals(List.of(BOTH, NOTHING, NOTHING), stances("Ann"));
    }

    @Test
    void whatIsTheSameOnAllTellsNothingApartAndComesLast() {
        for (Case it : List.of(one, other, third)) {
            it.supports("A", DOCUMENT, quotes("Ann"));
        }
        third.supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        Contrast contrast = contrast(one, other, third);
        assertEquals(List.of("Bob", "Ann"), names(contrast));
        assertTrue(line(contrast, "Ann").equal());
        assertFalse(line(contrast, "Bob").equal());
        assertEquals(id("Bob"), contrast.lookNext());
    }

    private static List<String> names(Contrast contrast) {
        return contrast.lines().stream().map(RivalLine::originName).toList();
    }

    @Test
    void whoContradictsTheOtherTellsMoreApartThanWhoHasNothingOnIt() {
        one.supports("A", DOCUMENT, quotes("Ann")).supports("B", DOCUMENT, quotes("Bob"));
        other.disputes("B", DOCUMENT, quotes("Bob"));
        assertEquals(List.of("Bob", "Ann"), names(contrast(one, other)));
        assertEquals(id("Bob"), contrast(one, other).lookNext());
    }

    @Test
    void soDoesAHeavierLine() {
        one.supports("A", ON_RECORD_STATEMENT, quotes("Ann")).supports("B", DOCUMENT, quotes("Bob"));
        assertEquals(id("Bob"), contrast(one, other).lookNext());
    }

    @Test
    void ofEqualContrastTheHeavierComesFirstAndThenTheName() {
        one.rated("Cas", Reliability.B)
                .item("C", org.claimtrail.evidence.Direction.SUPPORTS, DOCUMENT, 2, quotes("Cas"));
        one.supports("B", ON_RECORD_STATEMENT, quotes("Bob")).supports("A", DOCUMENT, quotes("Ann"));
        other.disputes("B", DOCUMENT, quotes("Bob"));
        Contrast contrast = contrast(one, other);
        assertEquals(List.of("Cas", "Bob", "Ann"), names(contrast));
        assertEquals(EvidenceLevel.STRONG, line(contrast, "Cas").level());
    }

    @Test
    void sourcesThatAreOneAreOnePartyOnAllClaims() {
        one.supports("A", DOCUMENT, quotes("Bob"));
        other.same("Ann", "Bob").disputes("B", DOCUMENT, quotes("Ann"));
        Contrast contrast = contrast(one, other);
        assertEquals(List.of("Ann"), names(contrast));
        assertEquals(List.of(FOR, AGAINST), line(contrast, "Ann").cells());
    }

    @Test
    void whatIsWorthNothingIsNoLine() {
        one.rated("Ann", Reliability.E).supports("A", DOCUMENT, quotes("Ann"));
        assertEquals(List.of(), contrast(one, other).lines());
    }

    @Test
    void whereNothingTellsThemApartThereIsNothingToLookAt() {
        one.supports("A", DOCUMENT, quotes("Ann"));
        other.supports("A", DOCUMENT, quotes("Ann"));
        assertNull(contrast(one, other).lookNext());
        assertNull(contrast().lookNext());
    }

    @Test
    void aClaimByItselfHasNothingToBeTheSameAs() {
        one.supports("A", DOCUMENT, quotes("Ann"));
        assertFalse(line(contrast(one), "Ann").equal());
        assertNull(contrast(one).lookNext());
    }

    @Test
    void eachHasWhatTheRulesSayOfItAlone() {
        one.supports("A", DOCUMENT, quotes("Ann"));
        assertEquals(
                List.of(one.assessed().conclusion(), other.assessed().conclusion()),
                contrast(one, other).conclusions());
    }
}
