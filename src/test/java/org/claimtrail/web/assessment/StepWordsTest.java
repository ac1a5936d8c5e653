package org.claimtrail.web.assessment;

import static org.claimtrail.assessment.core.step.Quality.GOOD;
import static org.claimtrail.claim.EvidenceLevel.MODERATE;
import static org.claimtrail.claim.EvidenceLevel.STRONG;
import static org.claimtrail.claim.EvidenceLevel.WEAK;
import static org.claimtrail.web.assessment.AssessmentPictureTest.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Circumstance;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Party;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.SourceKind;
import org.claimtrail.web.words.AssessmentMessages;
import org.claimtrail.web.words.ClaimMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.RuleMessages;
import org.claimtrail.web.words.SourceMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step of an assessment in words: here the names of messages, each with what is in it. */
class StepWordsTest {
    private static final UUID ANN = new UUID(0, 1);
    private static final UUID PAGE = new UUID(0, 2);
    private static final UUID ITEM = new UUID(0, 3);
    private static final UUID REPLY = new UUID(0, 4);

    private static final StepWords WORDS = new AssessmentWords(
                    say(AssessmentMessages.class),
                    say(RuleMessages.class),
                    say(Messages.class),
                    say(SourceMessages.class),
                    say(ClaimMessages.class),
                    basis(),
                    Map.of())
            .steps();

    private static Basis basis() {
        return new Basis(
                Instant.EPOCH,
                null,
                new UUID(0, 5),
                ANN,
                List.of(new Basis.Item(ITEM, PAGE, ANN, Direction.SUPPORTS, EvidenceKind.DATA, null, List.of())),
                Map.of(PAGE, new Work(PAGE, "The page", ANN, false, List.of())),
                Map.of(ANN, new Party(ANN, "Ann", SourceKind.PERSON, null, null)),
                List.of(),
                Map.of(),
                Set.of(),
                List.of(),
                null,
                List.of());
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                is("The page: evidenceKind [DATA], circumstance [UNNAMED] -> ground [LEAD]", ofKind()),
                is("The page: Ann: E; 2 -> quality [BAD]", graded(Reliability.E, 2, Quality.BAD)),
                is("The page: Ann: none; none -> quality [POOR]", graded(null, null, Quality.POOR)),
                is(": replyKind [CONFIRMATION]; Ann: B -> ground [ADMISSION], quality [GOOD]", admission()),
                is("Ann: ground [FIND], quality [GOOD] -> level [STRONG]", lineLevel()),
                is(
                        "Ann: ground [FIND], quality [GOOD], isOneDown, isSeconded -> level [STRONG]",
                        new Applied.LineLevel(ANN, Ground.FIND, GOOD, true, true, STRONG)),
                is(": carriedBy [2] -> oneCounts", new Applied.OneThing(REPLY, 2, false)),
                is(": carriedBy [2] -> oneCounts, isSeconded", new Applied.OneThing(REPLY, 2, true)),
                is(
                        "The page: The page, level [MODERATE] -> isStruckOut",
                        new Applied.Defeated(ITEM, ITEM, MODERATE, true)),
                is("The page: The page, level [WEAK] -> isOneDown", new Applied.Defeated(ITEM, ITEM, WEAK, false)),
                is(": carriedBy [2] -> isNotCounted", new Applied.Undecided(2, false)),
                is(": carriedBy [20], heaviestFirst -> isNotCounted", new Applied.Undecided(20, true)),
                is("Ann: Ann: 3 -> isNotCounted", new Applied.Recanted(ANN, "Ann", 3)),
                is("Ann: Ann -> isDoubt", new Applied.Contradiction(ANN, "Ann")),
                is(": 3 -> level [WEAK]", new Applied.LineageNotRecorded(3, WEAK)),
                is(
                        "Ann: level [MODERATE], level [WEAK] -> level [STRONG]",
                        new Applied.Corroboration(ANN, MODERATE, WEAK, STRONG)),
                is(
                        ": Ann: replyKind [NON_DENIAL] -> isNotCounted",
                        new Applied.Denial(REPLY, "Ann", ReplyKind.NON_DENIAL)),
                is("Ann: Ann: outcome [DECLINED] -> isNotCounted", new Applied.Silence(ANN, "Ann", Outcome.DECLINED)),
                is(": openQuestion [1, 2] -> isDoubt", new Applied.OpenQuestion(1, 2)),
                is(": level [MODERATE], level [STRONG] -> level [WEAK]", new Applied.Conflict(MODERATE, STRONG, WEAK)),
                is(
                        ": level [STRONG], level [WEAK] -> likelihood [LIKELY]",
                        new Applied.Likely(STRONG, WEAK, Likelihood.LIKELY)),
                is(": noneModerate; doubt [CONFLICTING] -> confidence [LOW]", confident(null, 0)),
                is(": quality [GOOD], carriedBy [2]; doubt [CONFLICTING] -> confidence [LOW]", confident(GOOD, 2)),
                is(
                        ": confidence [HIGH], ratingDomain [IMPRECISION] -> confidence [MODERATE]",
                        new Applied.RatedDown(
                                Confidence.HIGH, List.of(RatingDown.Domain.IMPRECISION), Confidence.MODERATE)));
    }

    private static Applied ofKind() {
        return new Applied.OfKind(ITEM, EvidenceKind.DATA, List.of(Circumstance.UNNAMED), Ground.LEAD);
    }

    private static Applied graded(Reliability letter, Integer number, Quality quality) {
        return new Applied.Graded(ITEM, "Ann", letter, number, quality);
    }

    private static Applied admission() {
        return new Applied.Admission(REPLY, ReplyKind.CONFIRMATION, "Ann", Reliability.B, GOOD, Ground.ADMISSION);
    }

    private static Applied lineLevel() {
        return new Applied.LineLevel(ANN, Ground.FIND, GOOD, false, false, STRONG);
    }

    private static Applied confident(Quality quality, int lines) {
        return new Applied.Confident(quality, lines, List.of(Doubt.UNGRADED, Doubt.CONFLICTING), Confidence.LOW);
    }

    private static Arguments is(String words, Applied step) {
        return Arguments.of(step, words);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void saysOnWhatWhatWentInAndWhatCameOut(Applied step, String words) {
        var use = WORDS.use(step);
        assertEquals(words, use.on() + ": " + use.inputs() + " -> " + use.effect());
    }

    @Test
    void namesTheRuleAndItsVersion() {
        var use = WORDS.use(new Applied.Silence(ANN, "Ann", Outcome.PENDING));
        assertEquals("SILENCE 4", use.rule() + " " + use.version());
    }
}
