package org.claimtrail.judgement;

import java.util.Arrays;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Phrase;

/** What took the ground from a proposal before anybody decided. Those that are called like an entry of the ledger speak of it. */
enum Lapse implements Phrase {
    CLAIM_CORRECTED("The claim was corrected."),
    CLAIM_PAUSED("The claim was taken down to be looked at again."),
    CLAIM_RELATED("How the claim stands to another was recorded."),
    CLAIM_RELATION_WITHDRAWN("How the claim stands to another was recorded by mistake, and withdrawn."),
    EVIDENCE_ADDED("An item of evidence was added."),
    EVIDENCE_CORRECTED("An item of evidence was corrected."),
    EVIDENCE_WITHDRAWN("An item of evidence was withdrawn."),
    SEARCH_LOGGED("A search was logged."),
    SEARCH_CORRECTED("A search was corrected."),
    SEARCH_WITHDRAWN("A search was logged by mistake, and withdrawn."),
    REPLY_ADDED("A reply was added."),
    REPLY_CORRECTED("A reply was corrected."),
    REPLY_WITHDRAWN("A reply was recorded by mistake, and withdrawn."),
    COMMENT_REQUESTED("A party was asked for comment."),
    COMMENT_REQUEST_CORRECTED("A request for comment was corrected."),
    COMMENT_REQUEST_CONCLUDED("What came of a request for comment was recorded."),
    COMMENT_REQUEST_WITHDRAWN("A request for comment was recorded by mistake, and withdrawn."),
    PUBLICATION_CORRECTED("A publication that this rests on was corrected."),
    PUBLICATION_DERIVATION_ADDED("What a publication that this rests on derives from was added to."),
    PUBLICATION_PRESERVED("Where a publication that this rests on is preserved was recorded."),
    PUBLICATION_RETRACTED("A publication that this rests on was retracted."),
    PUBLICATION_RETRACTION_WITHDRAWN("That a publication that this rests on was retracted turned out to be a mistake."),
    SOURCE_CORRECTED("A source that this rests on was corrected."),
    THING_CORRECTED("What an item of evidence is about was corrected."),
    SAME_JUDGED("Another proposal on the same was approved."),
    ITEM_JUDGED("The credibility of an item of evidence was judged."),
    SOURCE_JUDGED("The reliability of a source that this rests on was judged."),
    PAIR_JUDGED("Whether two sources are one, on which this rests, was judged."),
    OTHER_CHANGE("What this rests on changed.");

    private final String english;

    Lapse(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }

    static Lapse of(EntryKind change, Subject changed, Subject judged) {
        if (change == EntryKind.JUDGEMENT_APPROVED) {
            return changed.equals(judged) ? SAME_JUDGED : ofOther(changed.kind());
        }
        return Arrays.stream(values())
                .filter(it -> change != null && it.name().equals(change.name()))
                .findFirst()
                .orElse(OTHER_CHANGE);
    }

    private static Lapse ofOther(Subject.Kind judged) {
        return switch (judged) {
            case EVIDENCE -> ITEM_JUDGED;
            case SOURCE -> SOURCE_JUDGED;
            case SOURCE_PAIR -> PAIR_JUDGED;
            default -> OTHER_CHANGE;
        };
    }
}
