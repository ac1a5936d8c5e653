package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.account.PersonRole;
import org.claimtrail.account.PersonView;
import org.claimtrail.account.client.ApiClientRole;
import org.claimtrail.account.client.ApiClientView;
import org.claimtrail.account.notice.Why;
import org.claimtrail.account.settings.Mail;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Likelihood;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Credibility;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.PublicationGap;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.pair.Identity;
import org.claimtrail.thing.ThingKind;

/** What several pages say of something. The words of constants are in messages/msg.properties, Dutch in msg_nl.properties. */
@MessageBundle
public interface Messages {
    @Message
    String status(ClaimStatus status);

    @Message
    String level(EvidenceLevel level);

    /** One that was found. */
    @Message
    String searchKind(SearchKind kind);

    /** All of them. */
    @Message
    String searchKinds(SearchKind kind);

    @Message
    String visibility(Visibility visibility);

    @Message
    String direction(Direction direction);

    @Message
    String stake(Stake stake);

    @Message
    String access(Access access);

    @Message
    String evidenceKind(EvidenceKind kind);

    @Message
    String searchOutcome(SearchOutcome outcome);

    @Message
    String replyKind(ReplyKind kind);

    @Message
    String outcome(Outcome outcome);

    /** What they did just now. */
    @Message
    String done(Done done);

    @Message
    String medium(Medium medium);

    @Message
    String relation(RelationKind kind);

    /** The same relation, told from its other end. */
    @Message
    String relationFrom(RelationKind kind);

    @Message
    String gap(PublicationGap gap);

    @Message
    String sourceKind(SourceKind kind);

    @Message
    String thingKind(ThingKind kind);

    @Message
    String derivation(DerivationKind kind);

    @Message
    String aspect(Aspect aspect);

    @Message
    String identity(Identity identity);

    @Message
    String state(State state);

    @Message
    String clientState(ApiClientView.State state);

    @Message
    String clientRole(ApiClientRole role);

    @Message
    String personRole(PersonRole role);

    @Message
    String personState(PersonView.State state);

    @Message
    String subjectKind(Subject.Kind kind);

    /** Of a day, and of a month or year. */
    @Message("on {day}")
    String onDay(String day);

    @Message("in {time}")
    String inTime(String time);

    // The frame of every page

    @Message("Signed in as {name}")
    String signedInAs(String name);

    @Message("{count} new")
    String unread(String count);

    @Message("As read on {day}")
    String asRead(String day);

    @Message
    String mail(Mail mail);

    /** What reaches somebody, as they choose it. */
    @Message
    String reaches(Why why);

    @Message("The newsroom's: {zone}")
    String newsroomsZone(String zone);

    // Forms

    @Message("{name} is new to us. What is it? It is recorded along with this.")
    String newSource(String name);

    /** Some are called nearly so. */
    @Message("{name} is new to us. Did you mean one of these?")
    String likeSource(String name);

    @Message("If {name} is none of them, what is it? It is recorded along with this.")
    String orNewSource(String name);

    @Message("{name} is new to us. Who published it? It is recorded along with this.")
    String newPublication(String name);

    @Message("If {name} is none of them, who published it? It is recorded along with this.")
    String orNewPublication(String name);

    // Who did what and when; the public is told no name

    @Message("Recorded{#if name} by {name}{/if} on {day}")
    String recordedBy(String name, String day);

    @Message("Changed by {name} on {day}")
    String changedBy(String name, String day);

    @Message("Proposed by {name} on {day}")
    String proposedBy(String name, String day);

    @Message("decided{#if name} by {name}{/if} on {day}")
    String decidedBy(String name, String day);

    // API clients

    @Message("until {day}")
    String takenUntil(String day);

    @Message("Put right by {name} on {day}")
    String clientCorrectedBy(String name, String day);

    @Message("Disabled by {name} on {day}")
    String disabledBy(String name, String day);

    @Message("{name}: its secret")
    String secretOf(String name);

    // Corrections

    @Message("Corrected{#if name} by {name}{/if} on {day}")
    String correctedBy(String name, String day);

    @Message("As of {day}: what is dated later is left out.")
    String asOf(String day);

    @Message("as recorded on {day}")
    String asRecordedOn(String day);

    @Message("{name} corrected this after you opened the form, on {day}")
    String correctedMeanwhile(String name, String day);

    // Times and grades

    @Message("Known on {day}")
    String knownOn(String day);

    @Message
    String reliability(org.claimtrail.source.Reliability reliability);

    @Message
    String likelihood(Likelihood likelihood);

    @Message
    String confidence(Confidence confidence);

    @Message
    String credibility(Credibility credibility);
}
