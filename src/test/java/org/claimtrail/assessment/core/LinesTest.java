package org.claimtrail.assessment.core;

import static org.claimtrail.assessment.core.Case.cites;
import static org.claimtrail.assessment.core.Case.id;
import static org.claimtrail.assessment.core.Case.ownWork;
import static org.claimtrail.assessment.core.Case.quotes;
import static org.claimtrail.evidence.Direction.SUPPORTS;
import static org.claimtrail.evidence.EvidenceKind.DOCUMENT;
import static org.claimtrail.evidence.EvidenceKind.IMAGERY;
import static org.claimtrail.evidence.EvidenceKind.ON_RECORD_STATEMENT;
import static org.claimtrail.evidence.EvidenceKind.PHYSICAL;
import static org.claimtrail.evidence.EvidenceKind.UNNAMED_STATEMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a line, and what is shown to be independent. */
class LinesTest {
    private final Case it = new Case().person("Ann").person("Bob");

    private void linesAre(String... origins) {
        assertEquals(Set.of(origins), counted(it.assessed().supporting()));
    }

    private static Set<String> counted(SideView side) {
        return side.counted().stream().map(LineView::originName).collect(Collectors.toSet());
    }

    @Test
    void tenOutletsThatQuoteOneOfficialAreOneLine() {
        for (int i = 0; i < 10; i++) {
            it.supports("paper " + i, ON_RECORD_STATEMENT, quotes("Ann"));
        }
        linesAre("Ann");
        assertEquals(10, it.assessed().supporting().lines().get(0).publishers());
    }

    @Test
    void aChainIsFollowedToItsRoot() {
        it.paper("agency", quotes("Ann")).paper("paper", cites("agency")).paper("blog", cites("paper"));
        it.supports("blog", ON_RECORD_STATEMENT);
        linesAre("Ann");
    }

    @Test
    void whatAPublisherFoundOutItselfStartsWithThePublisher() {
        it.supports("lab", PHYSICAL, ownWork()).paper("paper", cites("lab")).supports("paper", PHYSICAL);
        linesAre("lab's publisher");
    }

    @Test
    void thePassageWinsOverTheWholeWork() {
        it.paper("paper", quotes("Ann")).supports("paper", ON_RECORD_STATEMENT, quotes("Bob"));
        linesAre("Bob");
    }

    @Test
    void thePassageWinsAlsoFurtherOn() {
        it.paper("page", quotes("Ann")).supports("page", ON_RECORD_STATEMENT, quotes("Bob"));
        it.supports("blog", ON_RECORD_STATEMENT, cites("page"));
        linesAre("Bob");
    }

    @Test
    void aPassageAgainstTheClaimIsNotWhereOneForItComesFrom() {
        it.paper("page", quotes("Ann")).disputes("page", ON_RECORD_STATEMENT, quotes("Bob"));
        it.supports("blog", ON_RECORD_STATEMENT, cites("page"));
        linesAre("Ann");
    }

    @Test
    void anItemWithTwoOriginsIsInOneLine() {
        it.supports("paper", ON_RECORD_STATEMENT, quotes("Ann"), quotes("Bob"));
        linesAre("Ann");
    }

    @Test
    void aFindBelongsToWhoHoldsItAndNotToWhoSpeaksBesideIt() {
        it.supports("lab", PHYSICAL, quotes("Ann"), ownWork());
        linesAre("lab's publisher");
    }

    @Test
    void whereItWeighsTheSameAnItemGoesWhereItMakesOneLineMore() {
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann"))
                .supports("both", ON_RECORD_STATEMENT, quotes("Ann"), quotes("Bob"));
        linesAre("Ann", "Bob");
    }

    @Test
    void aDigestOfTwoLinesDoesNotMakeThemOne() {
        it.supports("first", ON_RECORD_STATEMENT, quotes("Ann")).supports("second", ON_RECORD_STATEMENT, quotes("Bob"));
        it.supports("digest", ON_RECORD_STATEMENT, cites("first"), cites("second"));
        linesAre("Ann", "Bob");
    }

    @Test
    void aLineageThatNobodyRecordedIsSaidAloudAndNoLine() {
        it.supports("paper", ON_RECORD_STATEMENT);
        linesAre();
        assertEquals(Set.of(Flag.LINEAGE_INCOMPLETE), it.assessed().flags());
        assertEquals(EvidenceLevel.WEAK, it.assessed().conclusion().evidenceLevel());
    }

    @Test
    void anOutletNamedWithoutAPublicationSaysNotWhereItHasItFrom() {
        it.party("agency", SourceKind.OUTLET).supports("paper", ON_RECORD_STATEMENT, quotes("agency"));
        linesAre();
    }

    @Test
    void circularReportingSupportsNothingAndShowsItsPath() {
        it.paper("A", cites("B")).paper("B", cites("C")).paper("C", cites("A")).supports("A", DOCUMENT);
        linesAre();
        assertEquals(EvidenceLevel.NONE, it.assessed().conclusion().evidenceLevel());
        assertEquals(1, it.assessed().circles().size());
        assertEquals(
                Set.of("A", "B", "C"),
                Set.copyOf(it.assessed().circles().get(0).stream()
                        .map(Assessment.Stop::title)
                        .toList()));
    }

    @Test
    void aDerivationOntoItselfIsTheSmallestCircle() {
        it.supports("A", DOCUMENT, cites("A"));
        assertEquals(
                List.of(id("A")),
                it.assessed().circles().get(0).stream()
                        .map(Assessment.Stop::publicationId)
                        .toList());
    }

    @Test
    void aCircleWithAWayOutLeadsThere() {
        it.paper("A", cites("B")).paper("B", cites("A"), quotes("Ann")).supports("A", ON_RECORD_STATEMENT);
        linesAre("Ann");
        assertEquals(Set.of(Flag.CIRCULAR, Flag.SINGLE_SOURCED), it.assessed().flags());
    }

    @Test
    void whatRestsOnARetractedWorkHangsInTheAir() {
        it.paper("A", quotes("Ann")).retracted("A").supports("B", ON_RECORD_STATEMENT, cites("A"));
        linesAre();
        assertEquals(Set.of(Flag.RETRACTED_WORK), it.assessed().flags());
    }

    @Test
    void twoUnnamedOnesMayBeOnePerson() {
        it.unnamed("a US official").unnamed("an official in Washington");
        it.supports("A", UNNAMED_STATEMENT, quotes("a US official"));
        it.supports("B", UNNAMED_STATEMENT, quotes("an official in Washington"));
        assertEquals(1, counted(it.assessed().supporting()).size());
        assertEquals(
                Set.of(Flag.SINGLE_SOURCED, Flag.INDEPENDENCE_NOT_ESTABLISHED),
                it.assessed().flags());
        it.differ("an official in Washington", "a US official");
        linesAre("a US official", "an official in Washington");
        assertEquals(Set.of(), it.assessed().flags());
    }

    @Test
    void anUnnamedOneMayBeWhoIsNamed() {
        it.unnamed("an official").supports("A", ON_RECORD_STATEMENT, quotes("Ann"));
        it.supports("B", ON_RECORD_STATEMENT, quotes("an official"));
        linesAre("Ann");
        it.differ("an official", "Ann");
        linesAre("Ann", "an official");
    }

    @Test
    void oneUnnamedFindOutweighsNoTwoThatAreNamed() {
        it.unnamed("an account")
                .rated("an account", Reliability.B)
                .rated("Ann", Reliability.B)
                .rated("Bob", Reliability.B);
        it.item("post", SUPPORTS, IMAGERY, 2, quotes("an account"));
        it.item("A", SUPPORTS, ON_RECORD_STATEMENT, 2, quotes("Ann"));
        it.item("B", SUPPORTS, ON_RECORD_STATEMENT, 2, quotes("Bob"));
        linesAre("Ann", "Bob");
    }

    /** Twenty-seven of them took five seconds, when each choice was tried. */
    @Test
    void ofManyWhoMayBeOneTheHeaviestCounts() {
        for (int i = 0; i < 5_000; i++) {
            it.unnamed("u" + i).supports("A" + i, UNNAMED_STATEMENT, quotes("u" + i));
        }
        it.rated("u77", Reliability.B).graded("A77", SUPPORTS, 2);
        linesAre("u77");
    }

    @Test
    void ofTooManyChoicesTheHeaviestIsTakenFirstAndThatIsSaid() {
        for (int i = 0; i < 3 * 9; i += 3) {
            for (int j = 0; j < 3; j++) {
                it.unnamed("u" + (i + j)).supports("A" + (i + j), UNNAMED_STATEMENT, quotes("u" + (i + j)));
            }
        }
        for (int i = 0; i < 27; i++) {
            for (int j = 0; j < i; j++) {
                if (i / 3 != j / 3) {
                    it.differ("u" + i, "u" + j);
                }
            }
        }
        assertEquals(9, counted(it.assessed().supporting()).size());
        assertEquals(
                List.of(new Applied.Undecided(18, true)),
                it.assessed().supporting().rules().stream()
                        .filter(Applied.Undecided.class::isInstance)
                        .toList());
    }

    @Test
    void twoThatWereJudgedToBeOneAreOneLine() {
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann")).supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        it.same("Ann", "Bob");
        assertEquals(1, it.assessed().supporting().lines().size());
    }

    /** A UUIDv7 is in the order of recording, and an id here is made of the name: both orders are tried. */
    @ParameterizedTest
    @ValueSource(strings = {"John", "Joan", "Jane", "Jack", "Jim", "Jill"})
    void whoeverIsOneWithANamedPersonIsNamed(String name) {
        it.unnamed("an official").person(name).unnamed("another official");
        it.supports("A", DOCUMENT, quotes("an official")).supports("B", UNNAMED_STATEMENT, quotes("another official"));
        it.same("an official", name);
        linesAre(name);
        it.differ("an official", "another official");
        linesAre(name, "another official");
        assertEquals(Set.of(), it.assessed().flags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"John", "Joan", "Jane", "Jack", "Jim", "Jill"})
    void whoWasAskedUnderTwoNamesIsCalledByTheNameThatIsOne(String name) {
        it.unnamed("an official").person(name).same("an official", name);
        it.isSilent("an official").isSilent(name);
        assertEquals(
                List.of(name),
                it.assessed().silences().stream().map(Applied.Silence::name).toList());
    }

    @Test
    void thePartIsNotIndependentOfTheWhole() {
        it.party("the ministry", SourceKind.GOVERNMENT).partOf("Ann", "the ministry");
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann"));
        it.supports("B", ON_RECORD_STATEMENT, quotes("the ministry"));
        linesAre("Ann");
        assertEquals(2, it.assessed().supporting().lines().get(0).items().size());
    }

    @Test
    void twoPartsOfOneWholeAreOneUntilTheyAreToldApart() {
        it.party("the ministry", SourceKind.GOVERNMENT)
                .partOf("Ann", "the ministry")
                .partOf("Bob", "the ministry");
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann")).supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        linesAre("Ann");
        assertTrue(it.assessed().flags().contains(Flag.INDEPENDENCE_NOT_ESTABLISHED));
        it.differ("Ann", "Bob").supports("C", ON_RECORD_STATEMENT, quotes("the ministry"));
        linesAre("Ann", "Bob");
    }

    @Test
    void whatTellsTwoHousesApartTellsApartWhoBelongsToThem() {
        it.party("the government", SourceKind.GOVERNMENT)
                .party("one ministry", SourceKind.GOVERNMENT)
                .party("another", SourceKind.GOVERNMENT)
                .partOf("one ministry", "the government")
                .partOf("another", "the government")
                .partOf("Ann", "one ministry")
                .partOf("Bob", "another");
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann")).supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        linesAre("Ann");
        it.differ("one ministry", "another");
        linesAre("Ann", "Bob");
    }

    @Test
    void aLabsFindStandsNotBehindTwoOfItsStaff() {
        it.party("the lab", SourceKind.ORGANIZATION)
                .rated("the lab", Reliability.A)
                .partOf("Ann", "the lab");
        it.partOf("Bob", "the lab").differ("Ann", "Bob");
        it.item("report", SUPPORTS, PHYSICAL, 2, quotes("the lab"));
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann")).supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        assertEquals(EvidenceLevel.STRONG, it.assessed().conclusion().evidenceLevel());
        linesAre("the lab", "Bob");
    }

    @Test
    void ofThoseWhoAreOneTheLowestLetterCountsWhicheverWasRecordedFirst() {
        it.rated("Ann", Reliability.A).rated("Bob", Reliability.E).same("Ann", "Bob");
        it.item("A", SUPPORTS, DOCUMENT, 2, quotes("Ann"));
        linesAre();
    }

    @Test
    void whatWasDeniedAndTakenBackStaysNoEvidence() {
        it.disputes("paper", ON_RECORD_STATEMENT, quotes("Ann")).takesBack("Ann", ReplyKind.CATEGORICAL_DENIAL);
        assertEquals(Set.of(), counted(it.assessed().disputing()));
        assertEquals(List.of(), it.assessed().denials());
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTER_CLAIM", "NON_DENIAL", "PARTIAL_DENIAL"})
    void aDenialUnderAnotherNameIsOne(ReplyKind kind) {
        it.disputes("paper", ON_RECORD_STATEMENT, quotes("Ann")).answers("Ann", kind);
        assertEquals(Set.of(), counted(it.assessed().disputing()));
    }

    @Test
    void whoTookTheClaimBackSaysItNoLonger() {
        it.claimedBy("Ann").answers("Ann", ReplyKind.WITHDRAWAL);
        it.supports("A", ON_RECORD_STATEMENT, quotes("Ann")).supports("B", PHYSICAL, quotes("Ann"));
        assertEquals(
                List.of(id("B SUPPORTS")),
                it.assessed().supporting().lines().get(0).items());
    }

    @Test
    void thatNobodyOutsideTheClaimantsHouseSaysSoIsSaid() {
        it.partOf("Ann", "the claimant").supports("A", ON_RECORD_STATEMENT, quotes("Ann"));
        assertTrue(it.assessed().flags().contains(Flag.CLAIMANTS_HOUSE_ONLY));
        it.supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        assertFalse(it.assessed().flags().contains(Flag.CLAIMANTS_HOUSE_ONLY));
    }

    @Test
    void thatAllAgainstItComesFromWhoDeniesItIsSaid() {
        it.disputes("Ann's paper", DOCUMENT, quotes("Ann")).answers("Ann", ReplyKind.CATEGORICAL_DENIAL);
        assertTrue(it.assessed().flags().contains(Flag.DENYING_HOUSE_ONLY));
    }

    @Test
    void aDenialIsNoEvidenceAgainstEvenWhenItStandsInAPaper() {
        it.disputes("paper", ON_RECORD_STATEMENT, quotes("Ann"));
        assertEquals(Set.of("Ann"), counted(it.assessed().disputing()));
        it.answers("Ann", ReplyKind.CATEGORICAL_DENIAL);
        assertEquals(Set.of(), counted(it.assessed().disputing()));
    }

    @Test
    void anAdmissionIsALineOfItsOwn() {
        it.answers("Ann", ReplyKind.CONFIRMATION);
        linesAre("Ann");
        assertEquals(EvidenceLevel.MODERATE, it.assessed().supporting().level());
    }

    @Test
    void whatOnlyARetractedWorkTellsOfIsNoAdmission() {
        it.paper("A").answersIn("A", "Ann", ReplyKind.CONFIRMATION);
        linesAre("Ann");
        it.retracted("A");
        linesAre();
        assertEquals(Set.of(Flag.RETRACTED_WORK), it.assessed().flags());
    }

    @Test
    void theClaimantsOwnHouseAdmitsNothing() {
        it.partOf("the claimant", "Ann").answers("Ann", ReplyKind.CONFIRMATION);
        linesAre();
    }

    @Test
    void aNumberThatSaysThatOthersConfirmItAsksForThem() {
        it.item("A", SUPPORTS, ON_RECORD_STATEMENT, 1, quotes("Ann"));
        assertTrue(it.assessed().flags().contains(Flag.CONFIRMATION_NOT_RECORDED));
        it.supports("B", ON_RECORD_STATEMENT, quotes("Bob"));
        assertFalse(it.assessed().flags().contains(Flag.CONFIRMATION_NOT_RECORDED));
    }

    @Test
    void silenceIsNeither() {
        Case silent = new Case().person("Ann").isSilent("Ann");
        assertEquals(
                new Case().person("Ann").assessed().conclusion(),
                silent.assessed().conclusion());
    }

    @Test
    void whoAnsweredUnderAnotherNameWasNotSilent() {
        it.person("Ann").isSilent("Ann").person("Bo").same("Ann", "Bo").answers("Bo", ReplyKind.NON_DENIAL);
        assertEquals(List.of(), it.assessed().silences());
    }

    @Test
    void toDeclineInAReplyIsNoAnswer() {
        it.person("Ann").cameOfAsking("Ann", Outcome.DECLINED).answers("Ann", ReplyKind.DECLINED_TO_COMMENT);
        assertEquals(
                List.of(new Applied.Silence(id("Ann"), "Ann", Outcome.DECLINED)),
                it.assessed().silences());
    }

    @Test
    void whoWasAskedUnderTwoNamesCameAsFarAsUnderOne() {
        it.person("Ann").isSilent("Ann").person("Bo").same("Ann", "Bo").cameOfAsking("Bo", Outcome.DECLINED);
        assertEquals(
                List.of(Outcome.DECLINED),
                it.assessed().silences().stream().map(Applied.Silence::outcome).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "NO_RESPONSE", "DECLINED"})
    void whatCameOfAskingIsShownAsWhatItWas(Outcome outcome) {
        assertEquals(
                List.of(new Applied.Silence(id("Ann"), "Ann", outcome)),
                new Case().person("Ann").cameOfAsking("Ann", outcome).assessed().silences());
    }

    @Test
    void aChainOfTenThousandIsFollowed() {
        it.paper("0", quotes("Ann"));
        for (int i = 1; i < 10_000; i++) {
            it.paper("" + i, cites("" + (i - 1)));
        }
        it.item("9999", Direction.SUPPORTS, ON_RECORD_STATEMENT, null);
        linesAre("Ann");
    }

    @Test
    void aCircleOfTenThousandToo() {
        for (int i = 0; i < 10_000; i++) {
            it.paper("" + i, cites("" + (i + 1) % 10_000));
        }
        it.item("0", SUPPORTS, DOCUMENT, null);
        assertEquals(10_000, it.assessed().circles().get(0).size());
    }

    @Test
    void anEmptyClaimHasNothing() {
        assertEquals(
                new Conclusion(EvidenceLevel.NONE, null, Confidence.LOW),
                new Case().assessed().conclusion());
    }
}
