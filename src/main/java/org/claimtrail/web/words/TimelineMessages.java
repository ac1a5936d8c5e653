package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.Outcome;
import org.jspecify.annotations.Nullable;

/** The words of the timeline. Who recorded something is null for the public. */
@MessageBundle("timeline")
public interface TimelineMessages {
    @Message("{count} events, in the order of recording")
    String listed(int count);

    /** Readers are told when it was let out, and not by whom it was recorded. */
    @Message("{#if who}recorded {when} by {who}{#else}published {when}{/if}")
    String recorded(String when, String who);

    @Message("{count} events, {when}")
    String several(int count, String when);

    @Message("{from} to {to}")
    String between(String from, String to);

    @Message(
            "{count} {#when what}{#is ITEMS}{#if count == 1}item{#else}items{/if}{#is REPLIES}{#if count == 1}reply{#else}replies{/if}{#is REQUESTS}{#if count == 1}request{#else}requests{/if}{#is SEARCHES}{#if count == 1}search{#else}searches{/if}{#is JUDGEMENTS}{#if count == 1}judgement{#else}judgements{/if}{#is RECORDINGS}{#if count == 1}recording{#else}recordings{/if}{#else}{#if count == 1}event{#else}events{/if}{/when}")
    String counted(Counted what, int count);

    @Message("known on {when}")
    String knownOn(String when);

    // The slider

    @Message("{when}: {number} of {count} recordings")
    String step(String when, int number, int count);

    // How long nothing was

    @Message("{#if count == 1}1 year{#else}{count} years{/if}")
    String years(long count);

    @Message("{#if count == 1}1 month{#else}{count} months{/if}")
    String months(long count);

    @Message("{#if count == 1}1 day{#else}{count} days{/if}")
    String days(long count);

    @Message("{#if count == 1}1 hour{#else}{count} hours{/if}")
    String hours(long count);

    // Events

    @Message("somebody")
    String somebody();

    @Message("{party} said it")
    String claimAdded(String party);

    @Message(
            "{#when kind}{#is NARROWS}It narrows another claim{#is DEPENDS_ON}It depends on another claim{#is CONTRADICTS}It contradicts another claim{#is SUPERSEDES}It takes the place of another claim{#else}It says the same as another claim{/when}")
    String related(RelationKind kind);

    @Message(
            "{#when kind}{#is NARROWS}Another claim narrows it{#is DEPENDS_ON}Another claim depends on it{#is CONTRADICTS}Another claim contradicts it{#is SUPERSEDES}Another claim takes its place{#else}Another claim says the same{/when}")
    String relatedFrom(RelationKind kind);

    @Message("Recorded by mistake: {what}. {reason}")
    String mistaken(String what, String reason);

    @Message("{what} from {party} {direction}")
    String evidenceAdded(String what, String party, String direction);

    @Message("Corrected: {what} from {party} {direction}")
    String evidenceCorrected(String what, String party, String direction);

    @Message("Evidence from {party} was withdrawn: {reason}")
    String evidenceWithdrawn(String party, String reason);

    @Message(
            "{#when direction}{#is SUPPORTS}supports it{#is DISPUTES}disputes it{#is DEFEATS}speaks against other evidence{#else}points neither way{/when}")
    String direction(Direction direction);

    @Message(
            "{#when kind}{#is PHYSICAL}Physical evidence{#is DOCUMENT}A document{#is IMAGERY}Imagery{#is DATA}Data{#is EYEWITNESS}An eyewitness account{#is ON_RECORD_STATEMENT}A statement on the record{#is UNNAMED_STATEMENT}An unnamed statement{#is EXPERT_ANALYSIS}An expert analysis{#else}An inference{/when}")
    String evidenceKind(EvidenceKind kind);

    @Message(
            "Searched in {where}: {#when outcome}{#is FOUND}what was looked for is there{#else}nothing was found{/when}")
    String searched(String where, SearchOutcome outcome);

    @Message(
            "{party} {#when kind}{#is CATEGORICAL_DENIAL}denied it{#is PARTIAL_DENIAL}denied part of it{#is NON_DENIAL}answered without denying it{#is COUNTER_CLAIM}answered with a counter-claim{#is NEITHER_CONFIRM_NOR_DENY}would neither confirm nor deny it{#is DECLINED_TO_COMMENT}declined to comment{#is PARTIAL_CONFIRMATION}confirmed part of it{#is CONFIRMATION}confirmed it{#is CLARIFICATION}clarified it{#else}took it back{/when}")
    String replied(String party, ReplyKind kind);

    @Message("Corrected: {sentence}")
    String corrected(String sentence);

    @Message("{party} was asked for comment{#if medium} {msg:medium(medium)}{/if}{#if channel} ({channel}){/if}")
    String asked(String party, Medium medium, String channel);

    @Message(
            "{party} {#when outcome}{#is NO_RESPONSE}did not answer{#is DECLINED}declined to answer{#is REPLIED}answered{#else}has yet to answer{/when}")
    String concluded(String party, Outcome outcome);

    @Message("“{title}” was retracted: {reason}")
    String retracted(String title, String reason);

    @Message("That “{title}” was retracted was recorded by mistake: {reason}")
    String notRetracted(String title, String reason);

    // Judgements

    @Message("{#if who}{who} proposed{#else}Proposed{/if}: {what}")
    String proposed(String who, String what);

    @Message("{#if who}{who} decided{#else}Decided{/if}: {what}")
    String approved(String who, String what);

    @Message("{#if who}{who} rejected{#else}Rejected{/if}: {what}")
    String rejected(String who, String what);

    @Message("{#if who}{who} withdrew the proposal{#else}Proposal withdrawn{/if}: {what}")
    String withdrawn(String who, String what);

    @Message("{#if who}{who} asked for changes of{#else}Changes asked for of{/if}: {what}")
    String changesRequested(String who, String what);

    @Message("{#if who}{who} answered why it stands{#else}Answered why it stands{/if}: {what}")
    String changesAnswered(String who, String what);

    @Message("The claim changed, so this proposal lapsed: {what}")
    String lapsed(String what);

    @Message(
            "To be looked at again: {#when why}{#is SAME_LINE}a claim that rests on the same line was refuted{#is DEPENDS_ON}a claim that it depends on was refuted{#is REWORDED}it was decided on an earlier wording{#is DUPLICATE}of a claim that says the same, the contrary was decided{#is IDENTITY}whether two of its sources are one was decided{#is RELIABILITY}a source that it rests on was graded anew{#is SAME_THING}whether two things that its evidence is about are one was recorded anew{#is GROUND_WITHDRAWN}nothing that showed its status counts any longer{#is LEVEL_DEPARTS}evidence that its level was decided on counts no longer, or says something else{#is RETRACTION_WITHDRAWN}it was decided while a publication that its evidence or a reply rests on counted as retracted, which was recorded by mistake{#else}a publication that its evidence or a reply rests on was retracted{/when}")
    String shaken(ReconsiderationView.Why why);

    @Message(
            "{#if by}{by} took the claim down{#else}The claim was taken down{/if}, to be looked at again{#if reason}: {reason}{/if}")
    String paused(@Nullable String by, @Nullable String reason);

    @Message("{msg:aspect(verdict.aspect)} {review:verdict(verdict)}")
    String judged(Verdict verdict);

    @Message("{msg:status(status)}")
    String status(ClaimStatus status);
}
