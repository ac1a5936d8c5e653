package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.account.settings.Mail;

/** What a mail says of notices. */
@MessageBundle("letter")
public interface LetterMessages {
    @Message("{by} named you: {what}")
    String named(String by, String what);

    @Message("{by} made this yours to do{#if over}, which it is no longer{/if}: {what}")
    String yours(String by, String what, boolean over);

    @Message("{by} made this yours to do no longer: {what}")
    String noLongerYours(String by, String what);

    @Message("{by} approved what {#if client}the API client {client}{#else}you{/if} proposed: {value}")
    String approved(String by, String client, String value);

    @Message("{by} rejected what {#if client}the API client {client}{#else}you{/if} proposed: {value}")
    String rejected(String by, String client, String value);

    @Message("{by} asks for changes of what {#if client}the API client {client}{#else}you{/if} proposed: {value}")
    String changesRequested(String by, String client, String value);

    @Message(
            "What {#if client}the API client {client}{#else}you{/if} proposed became stale, since what it rested on changed: {value}")
    String stale(String client, String value);

    /** What came of a request or a proposal that is theirs. */
    @Message("Your work: {what}")
    String yourWork(String what);

    /** What was done, or what it was done to, and what was said by it. */
    @Message("{what}: {value}")
    String valued(String what, String value);

    @Message("{outcome} ({party})")
    String ofParty(String outcome, String party);

    @Message("{party} has not answered, and was asked to by {day}")
    String overdue(String party, String day);

    @Message("{party} was asked to answer by {day}")
    String due(String party, String day);

    @Message("{what} by {by}{#if value}: {value}{/if}")
    String recorded(String what, String by, String value);

    @Message("{what} by {by}, {count} times")
    String recordedOften(String what, String by, int count);

    /** What nobody did, but followed. */
    @Message("{what}, after what {by} recorded")
    String followed(String what, String by);

    /** The subject of a mail of one. */
    @Message("{what}: {about}")
    String subject(String what, String about);

    @Message("{count} notices")
    String subjectOfSeveral(long count);

    @Message("And {count} more: {address}")
    String more(String count, String address);

    /** Why somebody gets the mail. */
    @Message
    String sent(Mail mail);
}
