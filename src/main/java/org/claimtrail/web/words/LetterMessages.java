package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.account.settings.Mail;

/** What a mail says of notices. */
@MessageBundle("letter")
public interface LetterMessages {
    @Message("{by} named you: {what}")
    String named(String by, String what);

    @Message("{by} made this yours to do")
    String yours(String by);

    @Message("This is yours to do no longer, says {by}")
    String noLongerYours(String by);

    @Message("{by} approved what you proposed")
    String approved(String by);

    @Message("{by} rejected what you proposed")
    String rejected(String by);

    @Message("What you proposed became stale: what it rested on changed")
    String stale();

    @Message("{party} has not answered, and was asked to by {day}")
    String overdue(String party, String day);

    @Message("{party} was asked to answer by {day}")
    String due(String party, String day);

    @Message("{what}, says {by}")
    String recorded(String what, String by);

    /** The subject of a mail of one. */
    @Message("{what}: {about}")
    String subject(String what, String about);

    @Message("{count} notices")
    String subjectOfSeveral(String count);

    @Message("And {count} more: {address}")
    String more(String count, String address);

    @Message("more than {count}")
    String moreThan(int count);

    /** Why somebody gets the mail. */
    @Message
    String sent(Mail mail);
}
