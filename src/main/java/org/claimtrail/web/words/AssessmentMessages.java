package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.assessment.core.Flag;
import org.claimtrail.assessment.core.rival.Stance;
import org.claimtrail.assessment.core.step.Doubt;
import org.claimtrail.assessment.core.step.Ground;
import org.claimtrail.assessment.core.step.Quality;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.reply.comment.Outcome;

/** The words of who stands behind a claim; constants and Dutch in messages/backing*.properties. */
@MessageBundle("backing")
public interface AssessmentMessages {
    @Message
    String level(EvidenceLevel level);

    @Message
    String ground(Ground ground);

    @Message
    String quality(Quality quality);

    @Message
    String doubt(Doubt doubt);

    /** What somebody has on a claim, of which several can't be true together. */
    @Message
    String stance(Stance stance);

    @Message
    String ratingDomain(RatingDown.Domain domain);

    /** What is asked for, in a form. */
    @Message
    String ratingDomainMeans(RatingDown.Domain domain);

    /** After the confidence by the rules, before the reasons. */
    @Message(
            "By the rules it is {byRules}. Two people rated it down{#if confidence == byRules}, which leaves it there{/if}, for:")
    String ratedDown(String byRules, String confidence);

    /** After a level. */
    @Message("up to {most} if graded")
    String upTo(String most);

    // The headline

    @Message("Nothing that bears on it is recorded yet.")
    String nothing();

    @Message("No line of evidence counts.")
    String noLine();

    @Message("No line of evidence: lineage not recorded.")
    String noLineage();

    @Message(
            "{#if count == 1}One line of evidence: {names}.{#else}{number} independent lines of evidence: {names}.{/if}")
    String linesFor(int count, String number, String names);

    @Message("{#if count == 1}One line against it: {names}.{#else}{number} independent lines against it: {names}.{/if}")
    String linesAgainst(int count, String number, String names);

    @Message(
            "{#if count == 1}One item recorded against it adds no line.{#else}{number} items recorded against it add no line.{/if}")
    String noLineAgainst(int count, String number);

    @Message("No line for it.")
    String noneFor();

    @Message("{#if count == 1}One news outlet carries it.{#else}{number} news outlets carry it.{/if}")
    String papers(int count, String number);

    @Message("{#if count == 1}One publisher carries it.{#else}{number} publishers carry it.{/if}")
    String publishers(int count, String number);

    /** At the beginning of a sentence. */
    @Message(
            "{#when count}{#is 2}Two{#is 3}Three{#is 4}Four{#is 5}Five{#is 6}Six{#is 7}Seven{#is 8}Eight{#is 9}Nine{#is 10}Ten{#is 11}Eleven{#is 12}Twelve{#else}{count}{/when}")
    String number(int count);

    @Message("{first} and {last}")
    String and(String first, String last);

    @Message("{count} more")
    String more(int count);

    @Message
    String flag(Flag flag);

    @Message("They said: {was}. They say now: {is}.")
    String wasAndIs(String was, String is);

    @Message("{level}{#if likelihood}, “{likelihood}”{/if}, confidence {confidence}")
    String conclusion(String level, String likelihood, String confidence);

    @Message("Single-sourced: one line carries the stronger side.")
    String strongerSideIsSingleSourced();

    // The picture, and the same as a list

    @Message("This is not all: what stands nearest to the claim is shown, {count} of each at most.")
    String capped(int count);

    @Message("for it")
    String forIt();

    @Message("against it")
    String against();

    @Message("one line, {level}")
    String line(String level);

    @Message("supports")
    String supports();

    @Message("disputes")
    String disputes();

    @Message("admits")
    String admits();

    @Message("counts")
    String counts();

    @Message("weighs nothing")
    String weighsNothing();

    @Message("independence not established")
    String notIndependent();

    @Message("rests on the same object as a line that counts")
    String onOneThing();

    @Message("counts already by another line")
    String oneOrigin();

    @Message("Struck out: the heaviest of what is said against it is {level}.")
    String strikesOut(String level);

    @Message("One step down: the heaviest of what is said against it is {level}.")
    String weakens(String level);

    @Message("Struck out, with all that it copies.")
    String fallsWithCopied();

    @Message("struck out")
    String isStruckOut();

    @Message("speaks against it")
    String speaksAgainst();

    @Message("neither way")
    String neither();

    @Message("adds no line")
    String addsNoLine();

    @Message("against it, adds no line")
    String addsNoLineAgainst();

    @Message("a circle: no support")
    String goesRound();

    @Message("a denial: no evidence")
    String isDenial();

    @Message("taken back")
    String takenBack();

    @Message("{count} works")
    String works(int count);

    // What it rests on, what would change it, and what is not counted

    @Message("Without {name} no line is left.")
    String withoutAny(String name);

    @Message("Without {name} it comes to the same.")
    String withoutChange(String name);

    @Message("Without {name} the evidence is {level}, the likelihood “{likelihood}” and confidence {confidence}.")
    String without(String name, String level, String likelihood, String confidence);

    @Message("{what} would {effects}.")
    String would(String what, String effects);

    @Message("A grade for {names}")
    String grade(String names);

    @Message("this item in {title}")
    String item(String title);

    @Message("A judgement that {names} differ")
    String identity(String names);

    @Message("The lineage of what {title} says, if it leads to an origin of its own,")
    String lineage(String title);

    @Message("A second examiner, independent of {name},")
    String secondExaminer(String name);

    @Message("A second origin, independent of {name},")
    String secondOrigin(String name);

    @Message("One more line {side}, independent of those there are and as strong as the strongest,")
    String oneMoreLine(String side);

    @Message("One line {side} with a recorded origin")
    String firstLine(String side);

    @Message("bring the level of evidence to {level}")
    String lift(String level);

    @Message("lower the level of evidence to {level}")
    String lower(String level);

    @Message("raise confidence to {confidence}")
    String liftConfidence(String confidence);

    @Message("lower confidence to {confidence}")
    String lowerConfidence(String confidence);

    @Message("make the likelihood “{likelihood}”")
    String makeLikelihood(String likelihood);

    @Message("leave no likelihood")
    String leaveNoLikelihood();

    @Message("{name}: {reply}. It stands with the replies, and is no evidence against the claim.")
    String denial(String name, String reply);

    @Message(
            "{#when outcome}{#is NO_RESPONSE}{name} was asked and did not answer. Silence counts for nothing.{#is DECLINED}{name} declined to answer. That counts for nothing.{#else}{name} was asked and has yet to answer.{/when}")
    String silence(String name, Outcome outcome);

    @Message(
            "{#if count == 1}One item points{#else}{number} items point{/if} neither way. That is a reason for doubt: it lowers confidence, unless that is low already, and leaves the likelihood as it is.")
    String openQuestions(int count, String number);

    @Message(
            "{#if count == 1}One search{#else}{number} searches{/if} found nothing. That is a reason for doubt: it lowers confidence, unless that is low already, and leaves the likelihood as it is.")
    String searchedInVain(int count, String number);
}
