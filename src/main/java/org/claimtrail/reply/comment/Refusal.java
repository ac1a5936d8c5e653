package org.claimtrail.reply.comment;

import org.claimtrail.platform.refusal.Phrase;

/** Why a comment request, or what came of it, is refused. */
enum Refusal implements Phrase {
    FIXED("can't be changed: %s"),
    WITHDRAWN(
            "This request was recorded by mistake, and is withdrawn already. Record a new one if somebody was asked."),
    NO_OUTCOME("must be one of %s"),
    OUTCOME("The outcome is %s and can't become %s."),
    NOTHING_CAME("Nothing came of it yet: there is nothing to correct. Record what does."),
    SAME_OUTCOME("It is recorded already that it came to %s."),
    NO_REPLY("is missing: record the reply first, and name it here"),
    REPLY_TO_SILENCE("does not go with NO_RESPONSE; leave it out, or say REPLIED"),
    STILL_AWAITED("can't be silence yet: the deadline is %s; wait until that day is over"),
    SILENT_ALREADY("lies ahead, and silence is recorded already; ask again in a new request"),
    ASKED_AFTER("lies after what came of it, which is dated %s; one of the two dates is wrong"),
    ANSWERED_BEFORE(
            "was given %s, before the party was asked, %s; one of the two dates is wrong, or it answers something else"),
    ASKS_ITSELF("is the party that is asked, or was judged to be one with it; name who asked it"),
    OTHER_OUTCOME("%s does not go with a reply that is %s; say %s"),
    ANSWERED("can't be so: the party answered, %s, in the time that it had; say %s, and name that reply (replyId)"),
    UNKNOWN_ANSWER("there is no such reply to this claim by the party that was asked");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
