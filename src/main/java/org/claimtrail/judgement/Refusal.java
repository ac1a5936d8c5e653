package org.claimtrail.judgement;

import org.claimtrail.platform.refusal.Phrase;

/** Why a judgement can't be proposed, decided or withdrawn. */
enum Refusal implements Phrase {
    STALE("The subject changed since this was proposed, so the proposal is stale."
            + " Look at what is there now, and propose again."),
    ENDED("This judgement is %s already."),
    NOT_ALL("Nothing was decided: of what was to be decided together, %s is %s already."),
    CLIENT("An API client proposes and never decides; a person has to."),
    OTHER_CLAIM("holds %s, which is no proposal on this claim's status, evidence level or visibility"),
    OWN("You proposed this yourself. Only somebody else can decide it."),
    OWN_CLIENT("A client that you answer for proposed this. Only somebody else can decide it."),
    OWNERLESS(
            "Nobody answers for this client, so it can't propose: have an administrator name its owner in the claim owner"
                    + " of its tokens, by the id of their account, not by their name."),
    NOT_OWN("Only its proposer can withdraw a proposal; somebody else can reject it."),
    RATED_DOWN_TWICE("names %s twice; say all of it in one reason"),
    NO_REASON("is missing: say why it is rejected"),
    NO_CHANGES("is missing: say what is to be otherwise"),
    ASKED("Changes of this were asked for already; its proposer did not answer yet."),
    NOT_ASKED("Nobody asked for changes of this, or they were answered already."),
    NOT_ASKED_OF("Only its proposer answers whoever asked for changes.");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
