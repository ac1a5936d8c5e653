package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.ledger.EntryKind;

/** What the desk, the queue, the decision and the proposal say of something; constants and Dutch in messages/review*.properties. */
@MessageBundle("review")
public interface ReviewMessages {
    // One sentence says what is proposed: who, these words, the statement or source, what it becomes, since when

    @Message(
            "{#if own}You {#if open}propose{#else}proposed{/if}{#else}{#if open}proposes{#else}proposed{/if}{/if} that")
    String proposes(boolean own, boolean open);

    @Message(
            "{#if verdict.status}becomes {msg:status(verdict.status)}{#else if verdict.level}becomes {msg:level(verdict.level)}{#else if verdict.reliability}becomes {verdict.value} ({msg:reliability(verdict.reliability)}){#else if verdict.credibility}becomes {verdict.value} ({msg:credibility(verdict.credibility)}){#else if verdict.identity}are {msg:identity(verdict.identity)}{#else if verdict.grade}is taken back{#else if verdict.published}is published{#else}is shown to the newsroom only{/if}")
    String becomes(Verdict verdict);

    @Message(
            "{#if verdict.status}{msg:status(verdict.status)}{#else if verdict.level}{msg:level(verdict.level)}{#else if verdict.reliability}{verdict.value}, {msg:reliability(verdict.reliability)}{#else if verdict.credibility}{verdict.value}, {msg:credibility(verdict.credibility)}{#else if verdict.identity}{msg:identity(verdict.identity)}{#else if verdict.judged}not judged{#else if verdict.grade}no grade{#else}{msg:visibility(verdict.visibility)}{/if}")
    String verdict(Verdict verdict);

    @Message("since {day}")
    String since(String day);

    // What is to be looked at again

    /**
     * What fell stands between these words and those that say how.
     *
     * @param reworded whether it said something else; if not, another said it
     */
    @Message(
            "{#when why}{#is SAME_LINE}It rests on the same line as{#is DEPENDS_ON}It depends on{#is REWORDED}Its status or level was decided {#if reworded}on an earlier wording{#else}when it was another’s{/if}:{#is DUPLICATE}It says the same as{#is IDENTITY}Whether two of its sources are one was decided:{#is RELIABILITY}A source that it rests on was graded anew:{#is SAME_THING}Something that its evidence is about turned out to be recorded under another name too, or not to be after all:{#is GROUND_WITHDRAWN}Nothing that showed its status counts any longer, since this was put right:{#else}Its evidence, or a reply, rests on{/when}")
    String shakenBy(ReconsiderationView.Why why, boolean reworded);

    @Message(
            "{#when why}{#is RETRACTED_WORK}, which was retracted.{#is RETRACTION_WITHDRAWN}, whose retraction was recorded by mistake.{#is REWORDED}.{#is IDENTITY}.{#is RELIABILITY}.{#is SAME_THING}.{#is GROUND_WITHDRAWN}.{#is DUPLICATE}, of which the contrary was decided.{#else}, which was refuted.{/when}")
    String fell(ReconsiderationView.Why why);

    @Message(
            "{#when why}{#is GROUND_WITHDRAWN}Nothing that showed its status counts any longer, since something recorded on it was put right, withdrawn or added.{#else}Since evidence on it was put right or withdrawn, its level departs from what the rules say by more than one, and nobody said why.{/when}")
    String shakenByItself(ReconsiderationView.Why why);

    @Message("The assessment before: {before}. After: {after}.")
    String beforeAndAfter(String before, String after);

    @Message("The assessment did not change by it: {conclusion}.")
    String unchanged(String conclusion);

    @Message(
            "{msg:level(conclusion.evidenceLevel)}{#if conclusion.likelihood}, {msg:likelihood(conclusion.likelihood)}{/if}, confidence {msg:confidence(conclusion.confidence)}")
    String concluded(Conclusion conclusion);

    @Message("These are the newest {count}; the others follow as these are decided.")
    String newestAgain(int count);

    // The desk

    @Message("Nothing was recorded since {when}. What colleagues record while you are away stands here, by claim.")
    String nothingChanged(String when);

    @Message("Recorded since {when}")
    String sinceVisit(String when);

    @Message("asked {when}")
    String askedOn(String when);

    @Message("An answer is due by {day}.")
    String due(String day);

    @Message("Overdue: an answer was due by {day}.")
    String overdue(String day);

    @Message(
            "{#if evidence && searches && replies}Evidence, search log and replies{#else if evidence && searches}Evidence and search log{#else if searches && replies}Search log and replies{#else if searches}The search log{#else if evidence && replies}Evidence and replies{#else if replies}Replies{#else}Evidence{/if} changed after the status was decided.")
    String overtaken(boolean evidence, boolean searches, boolean replies);

    @Message("status decided {when}")
    String decidedAt(String when);

    @Message
    String happened(EntryKind kind);

    @Message("{count} times")
    String times(int count);

    @Message("{#if count == 1}and one thing more{#else}and {count} things more{/if}")
    String andMore(int count);

    // The queue and the decision

    @Message(
            "{#if next}More than {count} proposals wait for their decision, oldest first{#else if count == 1}One proposal waits for its decision{#else}{count} proposals wait for their decision, oldest first{/if}.")
    String queueOf(int count, String next);

    @Message("proposed by {#if own}you{#else}{name}{/if} on {when}")
    String proposedBy(boolean own, String name, String when);

    /** By an API client of the reader's. */
    @Message("{name}, for which you answer, proposed that")
    String clientProposed(String name);

    @Message("At present: {verdict}")
    String atPresent(String verdict);

    @Message("{#if own}You{#else}{name}{/if} {#if approved}approved{#else}rejected{/if} it on {when}.")
    String decided(boolean own, String name, boolean approved, String when);

    @Message("{#if own}You{#else}{name}{/if} withdrew it on {when}.")
    String withdrawn(boolean own, String name, String when);

    @Message("Approve: {becomes}")
    String confirmApproval(String becomes);

    @Message("{#if own}You propose{#else}proposes{/if} for")
    String proposesFor(boolean own);

    @Message("Approve all {count}")
    String approveAll(int count);

    @Message("Reject all {count}: it stays as it is")
    String rejectAll(int count);

    @Message("{#if own}You{#else}{name}{/if} asked for changes on {when}:")
    String changesAsked(boolean own, String name, String when);

    @Message("{#if own}You{#else}{name}{/if} answered on {when}:")
    String changesAnswered(boolean own, String name, String when);

    // The proposal

    @Message("stays as it is: {verdict}")
    String stays(String verdict);

    @Message
    String statusMeans(ClaimStatus status);

    @Message
    String levelMeans(EvidenceLevel level);

    // What the rules suggest

    @Message(
            "{#if by == 0}The proposal is what the rules suggest.{#else if by == 1}The proposal is one level above what the rules suggest.{#else if by == -1}The proposal is one level below what the rules suggest.{#else if by > 1}The proposal is {by} levels above what the rules suggest.{#else}The proposal is {below} levels below what the rules suggest.{/if}")
    String departs(int by, int below);

    @Message(
            "The assessment suggests “{level}”. An evidence level that is more than one away from it needs a reason here.")
    String suggests(String level);
}
