package org.claimtrail.web.form;

import java.util.List;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Unreadable;

/** What was typed can be several things: which of them is for the person to say. */
final class Unasked extends Unreadable {
    private final transient List<?> possible;

    Unasked(Phrase question, List<?> possible) {
        super(question, possible.toArray());
        this.possible = possible;
    }

    List<?> possible() {
        return possible;
    }
}
