package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.assessment.core.Confidence;
import org.claimtrail.assessment.core.Likelihood;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.RelationKind;
import org.claimtrail.claim.Visibility;
import org.claimtrail.evidence.Credibility;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.publication.DerivationKind;
import org.claimtrail.reply.Medium;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.Identity;
import org.claimtrail.source.SourceKind;

/** The words that several pages share. Those of constants are in messages/msg.properties, Dutch in msg_nl.properties. */
@MessageBundle
public interface Messages {
    @Message
    String status(ClaimStatus status);

    @Message
    String level(EvidenceLevel level);

    @Message("Evidence not judged yet")
    String unjudgedLevel();

    @Message
    String visibility(Visibility visibility);

    @Message
    String direction(Direction direction);

    @Message
    String evidenceKind(EvidenceKind kind);

    @Message
    String replyKind(ReplyKind kind);

    @Message
    String outcome(Outcome outcome);

    @Message
    String medium(Medium medium);

    @Message
    String relation(RelationKind kind);

    /** The same relation, told from its other end. */
    @Message
    String relationFrom(RelationKind kind);

    @Message
    String sourceKind(SourceKind kind);

    @Message
    String derivation(DerivationKind kind);

    @Message
    String aspect(Aspect aspect);

    @Message
    String identity(Identity identity);

    @Message
    String state(State state);

    /** Of a day, and of a month or year. */
    @Message("on {day}")
    String onDay(String day);

    @Message("in {time}")
    String inTime(String time);

    // The frame of every page

    @Message("Skip to the content")
    String skip();

    @Message("Desk")
    String desk();

    @Message("Claims")
    String claims();

    @Message("Review")
    String review();

    @Message("Sources")
    String sources();

    @Message("Publications")
    String publications();

    @Message("Record a claim")
    String recordClaim();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Signed in as {name}")
    String signedInAs(String name);

    @Message("What is said is not yet what is known.")
    String motto();

    @Message("For programs: the API")
    String api();

    @Message("The connection was lost. What you typed is still here: try again when it is back.")
    String lost();

    @Message(
            "You were signed out, or never were in. What you typed is still here: sign in, in another tab, and send it again.")
    String expired();

    @Message("You were signed out. Nothing was recorded yet.")
    String signedOut();

    @Message("Go back: what you typed still stands in the form. Sign in, in another tab, and send it again.")
    String signedOutRemedy();

    @Message("Sign in, in another tab")
    String signInElsewhere();

    @Message("Your roles do not allow this.")
    String forbidden();

    @Message("What you asked for is not here, or not for you to see.")
    String gone();

    @Message("This is not public")
    String notPublic();

    @Message("Something failed on our side, and nothing was recorded. What you typed is still here: try again.")
    String failed();

    @Message("This is refused.")
    String refused();

    @Message("Back to the beginning")
    String toBeginning();

    @Message("As read on {day}")
    String asRead(String day);

    @Message("Keys")
    String keys();

    @Message("Single letters are keys, in this browser")
    String keysOn();

    @Message("Close")
    String close();

    // Forms

    @Message("Something in this form can't be recorded as it is: see the fields below.")
    String faulty();

    @Message("One thing more before it is recorded: see the question below.")
    String asked();

    @Message("This form was sent already, and is recorded. Send it again only to record a second one.")
    String sentBefore();

    @Message("Record")
    String record();

    @Message("Cancel")
    String cancel();

    @Message("as known, for example 2024, June 2024 or 11 September 2024")
    String dateHint();

    @Message("Choose")
    String choose();

    @Message("if known")
    String optional();

    @Message("{name} is new to us. What is it? It is recorded along with this.")
    String newSource(String name);

    @Message("{name} is new to us. Who published it? It is recorded along with this.")
    String newPublication(String name);

    @Message("Kind of source")
    String kindOfSource();

    @Message("Country")
    String country();

    @Message("Title")
    String title();

    @Message("Published by")
    String publishedBy();

    @Message("Published on")
    String publishedOn();

    @Message("Language")
    String language();

    @Message("Several have this name. Which one?")
    String whichOne();

    // Corrections

    @Message("Correct")
    String correct();

    @Message("Why it is corrected")
    String whyCorrected();

    @Message("What was wrong, and how you know. The earlier version stays readable.")
    String whyCorrectedHint();

    @Message("Record the correction")
    String recordCorrection();

    @Message("Corrected by {name} on {day}")
    String correctedBy(String name, String day);

    @Message("Corrected on {day}")
    String correctedOn(String day);

    @Message("Before:")
    String before();

    @Message("as recorded on {day}")
    String asRecordedOn(String day);

    @Message("{name} corrected this after you opened the form, on {day}")
    String correctedMeanwhile(String name, String day);

    @Message(
            "Something beside it was recorded after you opened the form, such as a grade, a status, a withdrawal or another name.")
    String changedMeanwhile();

    @Message(
            "Nothing of yours is recorded yet, and what you typed still stands below; what you left alone is as it is now. See what changed, and send it again.")
    String overtakenRemedy();

    @Message("How it stands now, in another tab")
    String asItStands();

    @Message("Recorded meanwhile:")
    String meanwhile();

    @Message("Left empty meanwhile.")
    String emptiedMeanwhile();

    @Message("recorded meanwhile")
    String recordedMeanwhile();

    // Times and grades

    @Message("Known on {day}")
    String knownOn(String day);

    @Message("More")
    String more();

    @Message("nobody judged it yet")
    String ungraded();

    @Message
    String reliability(org.claimtrail.source.Reliability reliability);

    @Message
    String likelihood(Likelihood likelihood);

    @Message
    String confidence(Confidence confidence);

    @Message("Source")
    String sourceGrade();

    @Message("Item")
    String itemGrade();

    @Message
    String credibility(Credibility credibility);
}
