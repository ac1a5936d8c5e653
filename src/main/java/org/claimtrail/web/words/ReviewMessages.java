package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.assessment.ReconsiderationView;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.dossier.Event;

/** The words of the desk, the queue, the decision and the proposal; constants and Dutch in messages/review*.properties. */
@MessageBundle("review")
interface ReviewMessages {
    // One sentence says what is proposed: who, these words, the statement or source, what it becomes, since when

    @Message(
            "{#if own}You {#if open}propose{#else}proposed{/if}{#else}{#if open}proposes{#else}proposed{/if}{/if} that")
    String proposes(boolean own, boolean open);

    @Message("the evidence level of")
    String levelOf();

    @Message("the grade of")
    String gradeOf();

    @Message("the grade of the item of evidence from")
    String gradeOfItem();

    @Message("what was judged of")
    String identityOf();

    @Message("and")
    String and();

    @Message("on")
    String on();

    /** Where the claim stands beside the sentence, not in it. */
    @Message("it")
    String it();

    /** Where two sources stand beside the sentence. */
    @Message("they")
    String they();

    @Message("its evidence level")
    String itsLevel();

    @Message("its grade")
    String itsGrade();

    @Message(
            "{#if verdict.status}becomes {msg:status(verdict.status)}{#else if verdict.level}becomes {msg:level(verdict.level)}{#else if verdict.reliability}becomes {verdict.value} ({msg:reliability(verdict.reliability)}){#else if verdict.credibility}becomes {verdict.value} ({msg:credibility(verdict.credibility)}){#else if verdict.identity}are {msg:identity(verdict.identity)}{#else if verdict.grade}is taken back{#else if verdict.published}is published{#else}is shown to the newsroom only{/if}")
    String becomes(Verdict verdict);

    @Message(
            "{#if verdict.status}{msg:status(verdict.status)}{#else if verdict.level}{msg:level(verdict.level)}{#else if verdict.reliability}{verdict.value}, {msg:reliability(verdict.reliability)}{#else if verdict.credibility}{verdict.value}, {msg:credibility(verdict.credibility)}{#else if verdict.identity}{msg:identity(verdict.identity)}{#else if verdict.judged}not judged{#else if verdict.grade}no grade{#else}{msg:visibility(verdict.visibility)}{/if}")
    String verdict(Verdict verdict);

    @Message("Why it departs from the assessment")
    String departure();

    @Message("since {day}")
    String since(String day);

    // What is to be looked at again

    @Message("To look at again")
    String again();

    @Message("This claim is to be looked at again.")
    String claimAgain();

    /** What fell stands between these words and those that say how. */
    @Message(
            "{#when why}{#is SAME_LINE}It rests on the same line as{#is DEPENDS_ON}It depends on{#is REWORDED}Its status or level was decided on an earlier wording, or of another claimant:{#is DUPLICATE}It says the same as{#else}Its evidence rests on{/when}")
    String shakenBy(ReconsiderationView.Why why);

    @Message(
            "{#when why}{#is RETRACTED_WORK}, which was retracted.{#is REWORDED}.{#is DUPLICATE}, of which the contrary was decided.{#else}, which was refuted.{/when}")
    String fell(ReconsiderationView.Why why);

    @Message("The assessment before: {before}. After: {after}.")
    String beforeAndAfter(String before, String after);

    @Message("The assessment did not change by it: {conclusion}.")
    String unchanged(String conclusion);

    @Message(
            "{msg:level(conclusion.evidenceLevel)}{#if conclusion.likelihood}, {msg:likelihood(conclusion.likelihood)}{/if}, confidence {msg:confidence(conclusion.confidence)}")
    String concluded(Conclusion conclusion);

    @Message("and let the public read the claim as it is known then")
    String andRelease();

    @Message("Proposed with it, and approved with it unless you clear this:")
    String together();

    @Message("Not let out yet")
    String unreleased();

    @Message("the public reads it as of")
    String releasedAsOf();

    @Message("to be looked at since")
    String againSince();

    @Message("These are the newest {count}; the others follow as these are decided.")
    String newestAgain(int count);

    // The desk

    @Message("To decide")
    String toDecide();

    @Message("Waiting for a decision")
    String waiting();

    @Message("To do")
    String toDo();

    @Message("Changed")
    String changed();

    @Message("The whole queue")
    String wholeQueue();

    @Message("waiting since")
    String waitingSince();

    @Message("your own: somebody else decides")
    String ownBrief();

    @Message("Decide")
    String decide();

    @Message("Look")
    String look();

    @Message(
            "Nothing waits for your decision. What others propose stands here; what you propose yourself waits for somebody else.")
    String nothingToDecide();

    @Message(
            "Nothing waits for a decision. Propose a judgement at a claim, and it stands here until an editor decides.")
    String nothingWaits();

    @Message(
            "Nothing to do. Here stand the requests for comment that nobody answered yet, and the claims of which something changed after their status was decided.")
    String nothingToDo();

    @Message("Nothing was recorded since {when}. What colleagues record while you are away stands here, by claim.")
    String nothingChanged(String when);

    @Message("Recorded since {when}")
    String sinceVisit(String when);

    @Message("asked {when}")
    String askedOn(String when);

    @Message("No deadline was set.")
    String noDeadline();

    @Message("An answer is due by {day}.")
    String due(String day);

    @Message("An answer is due today.")
    String dueToday();

    @Message("Overdue: an answer was due by {day}.")
    String overdue(String day);

    @Message(
            "{#if evidence && replies}Evidence and replies{#else if replies}Replies{#else}Evidence{/if} changed after the status was decided.")
    String overtaken(boolean evidence, boolean replies);

    @Message("status decided {when}")
    String decidedAt(String when);

    @Message("Propose anew")
    String proposeAnew();

    @Message
    String happened(Event.Kind kind);

    @Message("{count} times")
    String times(int count);

    @Message("you")
    String you();

    @Message("{#if count == 1}and one thing more{#else}and {count} things more{/if}")
    String andMore(int count);

    // The queue and the decision

    @Message("Review")
    String review();

    @Message(
            "{#if next}More than {count} proposals wait for their decision{#else if count == 1}One proposal waits for its decision{#else}{count} proposals wait for their decision{/if}, oldest first.")
    String queueOf(int count, String next);

    @Message(
            "Nothing waits for a decision. Whoever proposes a judgement at a claim, an item of evidence or a source puts it here.")
    String emptyQueue();

    @Message("You proposed this: only somebody else can decide it.")
    String own();

    @Message("proposed by {name} on {when}")
    String proposedBy(String name, String when);

    @Message("proposed by you on {when}")
    String proposedByYou(String when);

    @Message("Because")
    String because();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Back to the queue")
    String toQueue();

    @Message("What it rests on now")
    String rests();

    @Message("At present: {verdict}")
    String atPresent(String verdict);

    @Message("What the parties answered")
    String replies();

    @Message("The source as it is now")
    String source();

    @Message("Grade")
    String grade();

    @Message("What changed since it was proposed")
    String changedSince();

    @Message("Nothing changed since it was proposed.")
    String nothingSince();

    @Message(
            "This proposal is stale: what it is about changed before anybody decided. Look at what is there now, and propose again.")
    String stale();

    @Message("Propose again")
    String proposeAgain();

    @Message("{#if own}You{#else}{name}{/if} {#if approved}approved{#else}rejected{/if} it on {when}.")
    String decided(boolean own, String name, boolean approved, String when);

    @Message("{#if own}You{#else}{name}{/if} withdrew it on {when}.")
    String withdrawn(boolean own, String name, String when);

    @Message("You typed:")
    String youTyped();

    @Message("Only an editor decides. It waits for one.")
    String editorsDecide();

    @Message("Your decision")
    String yourDecision();

    @Message("Your proposal")
    String yourProposal();

    @Message("Your reason")
    String yourReason();

    @Message("A rejection needs one; an approval may have one.")
    String reasonHint();

    @Message("Say why it is rejected.")
    String rejectionHint();

    @Message("if there is anything to say")
    String optionalHint();

    @Message("Approve")
    String approve();

    @Message("Reject")
    String reject();

    @Message("Withdraw")
    String withdraw();

    @Message("Nothing is decided until you confirm.")
    String notYet();

    @Message("Approve: {becomes}")
    String confirmApproval(String becomes);

    @Message("Reject: it stays as it is")
    String confirmRejection();

    @Message("Withdraw my proposal")
    String confirmWithdrawal();

    @Message("Not yet: back")
    String back();

    @Message("Approve this?")
    String askApproval();

    @Message("Reject this?")
    String askRejection();

    @Message("Withdraw this?")
    String askWithdrawal();

    @Message("Recorded: you approved that")
    String youApproved();

    @Message("Recorded: you rejected that")
    String youRejected();

    @Message("Recorded: you withdrew your proposal that")
    String youWithdrew();

    // The proposal

    @Message("Propose a judgement")
    String propose();

    @Message("What is to become of it")
    String becomesWhat();

    @Message("Somebody else decides; an editor has to.")
    String somebodyElse();

    @Message("So since")
    String effectiveOn();

    @Message("Without it, since today.")
    String effectiveHint();

    @Message("Take the grade back")
    String takeBack();

    @Message("What the statuses mean")
    String statuses();

    @Message("What the evidence levels mean")
    String levels();

    @Message("What the letters mean")
    String letters();

    @Message("What the numbers mean")
    String numbers();

    @Message(
            "The letter is for the source, from all that is known of it (NATO's Admiralty code). It says nothing of a single item: a source that is usually reliable can be wrong here.")
    String lettersMean();

    @Message(
            "The number is for this one item, whoever it comes from (NATO's Admiralty code): how well it fits what is known from elsewhere.")
    String numbersMean();

    @Message
    String statusMeans(ClaimStatus status);

    @Message
    String levelMeans(EvidenceLevel level);
}
