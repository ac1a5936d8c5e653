package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the claims' pages; Dutch in messages/claim_nl.properties. */
@MessageBundle("claim")
public interface ClaimMessages {
    // The list

    @Message("Published claims")
    String publishedClaims();

    @Message("Look for")
    String lookFor();

    @Message("words in the statement")
    String words();

    @Message("Status")
    String status();

    @Message("Evidence")
    String evidence();

    @Message("Topic")
    String topic();

    @Message("Claimed by")
    String claimedBy();

    @Message("Denied by")
    String deniedBy();

    @Message("Any")
    String any();

    @Message("Order")
    String order();

    @Message("newest first")
    String newest();

    @Message("oldest first")
    String oldest();

    @Message("latest said")
    String lastStated();

    @Message("As known on")
    String asKnownOn();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("This is the list as it stood at the end of {day}.")
    String listOn(String day);

    @Message("No claim fits. Widen what you look for, or show all.")
    String noneFit();

    @Message("No claim is recorded yet. The first one you record stands here.")
    String noneYet();

    @Message("Nothing is published yet.")
    String nonePublished();

    // One claim

    @Message("said so")
    String said();

    @Message("said so {when}")
    String saidOn(String when);

    @Message("First appeared in")
    String firstAppeared();

    @Message("In other words")
    String translations();

    @Message("Recorded by {name} on {day}")
    String recordedByOn(String name, String day);

    @Message("Recorded on {day}")
    String recordedOn(String day);

    @Message("This is what was known on {day}.")
    String asKnown(String day);

    @Message("{#if count == 1}One thing was recorded since.{#else}{count} things were recorded since.{/if}")
    String since(long count);

    @Message("This is what we published on {day}. It was overtaken on {until}.")
    String asReleased(String day, String until);

    @Message("The public reads this claim as it was on {day}. Since then, and not let out yet:")
    String notLetOut(String day);

    @Message("What the public reads")
    String whatIsPublic();

    @Message("Propose a release")
    String proposeRelease();

    @Message("Take it down")
    String pause();

    @Message("Why it is taken down")
    String whyPaused();

    @Message(
            "At once, the public reads only that the claim is being looked at again. To bring it back, one proposes and another approves. The reason stays in the newsroom.")
    String pauseHint();

    @Message("Of “{title}”, what it shares with other claims changed: a name, a grade, or the publication.")
    String sharedChanged(String title);

    @Message("Something further back in the evidence’s lineage changed: a name, a grade, or a publication.")
    String changedBehind();

    @Message("The claimant has another name now.")
    String claimantRenamed();

    @Message("The status is {status} now.")
    String isNow(String status);

    @Message("To the present")
    String toPresent();

    @Message("What happened, and when we knew")
    String timeline();

    @Message("Evidence")
    String evidenceTitle();

    @Message("Supports it")
    String supports();

    @Message("Disputes it")
    String disputes();

    @Message("Neither way")
    String neutral();

    @Message("Nothing is recorded that supports it.")
    String noSupport();

    @Message("Nothing is recorded that disputes it. A denial is no evidence: it stands beside.")
    String noDispute();

    @Message("No evidence is recorded yet. Add the first item to say what bears on this claim.")
    String noEvidence();

    @Message("Withdrawn: no longer counts")
    String withdrawn();

    @Message("in")
    String in();

    @Message("What {name} said")
    String about(String name);

    @Message("The passage's lineage is not recorded; the work's own counts.")
    String lineageOfWork();

    @Message("Archived {day}")
    String archived(String day);

    @Message("Shown to be so {when}")
    String observed(String when);

    @Message("Note for the newsroom")
    String note();

    @Message("What the parties answered")
    String replies();

    @Message("Nobody answered yet, and nobody was asked.")
    String noReplies();

    @Message("Taken back")
    String takenBack();

    @Message("asked {when}, no answer")
    String silence(String when);

    @Message("asked {when}, no answer yet")
    String pending(String when);

    @Message("asked {when}, declined to answer")
    String declined(String when);

    @Message("until {day}")
    String until(String day);

    @Message("Silence is not a denial.")
    String silenceIsNoDenial();

    @Message("Asked by {name}")
    String askedBy(String name);

    @Message("Decisions")
    String decisions();

    @Message("Nothing was decided yet.")
    String noDecisions();

    @Message("since {day}")
    String effective(String day);

    @Message("Proposed by {name} on {day}")
    String proposedBy(String name, String day);

    @Message("decided by {name} on {day}")
    String decidedBy(String name, String day);

    @Message("decided on {day}")
    String decidedOn(String day);

    @Message("Waiting for a decision")
    String waiting();

    @Message("What came to nothing")
    String dropped();

    @Message("Item of evidence from {name}")
    String itemOf(String name);

    @Message("Other claims")
    String relations();

    @Message(
            "None is recorded. Relate this claim to one that it narrows, depends on, contradicts, supersedes or repeats.")
    String noRelations();

    @Message("This claim")
    String thisClaim();

    // Actions

    @Message("Add evidence")
    String addEvidence();

    @Message("Add a reply")
    String addReply();

    @Message("Record a request for comment")
    String addRequest();

    @Message("Relate to another claim")
    String addRelation();

    @Message("Propose a judgement")
    String propose();

    @Message("Record what came of it")
    String conclude();

    @Message("Grade")
    String grade();

    @Message("Withdraw")
    String withdraw();

    @Message("Withdraw an item of evidence")
    String withdrawEvidence();

    @Message("Why it no longer counts")
    String whyWithdrawn();

    @Message("It stays readable, with this reason. A judgement that was proposed on it becomes stale.")
    String whyWithdrawnHint();

    @Message("Withdrawn by {name} on {day}")
    String withdrawnBy(String name, String day);

    @Message("Withdrawn on {day}")
    String withdrawnOn(String day);

    @Message("Record that they took it back")
    String takeBack();

    @Message("Correct the claim")
    String correctClaim();

    @Message("Correct an item of evidence")
    String correctEvidence();

    @Message("Correct a reply")
    String correctReply();

    @Message("Correct a request for comment")
    String correctRequest();

    // The form of a claim

    @Message("The statement, in the claimant's words")
    String statement();

    @Message("A statement that can be true or false, as it was said.")
    String statementHint();

    @Message("Language of the statement")
    String language();

    @Message("Claimed by whom")
    String claimant();

    @Message("The person, organisation, outlet or government that says so: not who reports it.")
    String claimantHint();

    @Message("Said on")
    String statedOn();

    @Message("Said where")
    String place();

    @Message("First appeared in")
    String firstAppearance();

    @Message("Paste an address, or type a title.")
    String publicationHint();

    @Message("Topics")
    String topics();

    @Message("divided by commas")
    String topicsHint();

    @Message("What a reader needs to know to understand it")
    String context();

    @Message("The same in another language")
    String translation();

    @Message("Language of that")
    String translationLanguage();

    // The form of evidence

    @Message("The publication it stands in")
    String publication();

    @Message("Who vouches for it")
    String vouching();

    @Message("The source that stands for this item: often not the outlet that carries it.")
    String vouchingHint();

    @Message("Which way it points")
    String direction();

    @Message("Towards the claim being true, towards its being false, or neither: context counts too.")
    String directionHint();

    @Message("What it is")
    String kind();

    @Message("The exact words")
    String quote();

    @Message("Where in the work")
    String locator();

    @Message("page, paragraph, minute")
    String locatorHint();

    @Message("When what it shows was so")
    String observedOn();

    @Message("How likely the source says it is")
    String statedLikelihood();

    @Message("in per cent, where it says so itself")
    String statedLikelihoodHint();

    @Message("says itself that the claim is {percent} % likely")
    String statesLikelihood(int percent);

    @Message("Where the passage has it from")
    String lineage();

    @Message(
            "Ten outlets that quote one official are one line of evidence: say where this passage has it from, if you know. Of the whole work that is said on its own page.")
    String lineageHint();

    // The form of a reply

    @Message("Who answered")
    String respondent();

    @Message("What they answered")
    String replyKind();

    @Message("What the words do, not what they are called. Silence is none of these: record a request for comment.")
    String replyKindHint();

    @Message("Answered on")
    String repliedOn();

    @Message("Published in")
    String publishedIn();

    @Message("Which earlier reply is taken back")
    String withdraws();

    // The form of a comment request

    @Message("Who was asked")
    String askedOf();

    @Message("Whom the claim is about, or who can know: they get to answer before it is judged.")
    String askedOfHint();

    @Message("Who asked")
    String askedByWhom();

    @Message("Asked on")
    String askedOn();

    @Message("An answer was awaited until")
    String deadline();

    @Message("How")
    String medium();

    @Message("Number, address or person")
    String channel();

    @Message("For the newsroom only.")
    String channelHint();

    @Message("What came of it")
    String outcome();

    @Message("Their reply")
    String outcomeReply();

    // The form of a relation

    @Message("This claim …")
    String relationKind();

    @Message("A claim that takes the place of another makes that one superseded once somebody decides so.")
    String relationKindHint();

    @Message("… that claim")
    String otherClaim();

    @Message("Type words of its statement, then choose.")
    String otherClaimHint();
}
