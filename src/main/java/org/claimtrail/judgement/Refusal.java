package org.claimtrail.judgement;

import org.claimtrail.platform.Phrase;

/** Why a judgement can't be proposed, decided or withdrawn. */
enum Refusal implements Phrase {
    NO_VALUE("must be one of %s"),
    NO_GRADE("must be one of %s, or null to take the grade back"),
    EFFECTIVE_BEFORE("lies before there was anything to judge, %s; one of the two dates is wrong"),
    SAME("It is %s already."),
    UNGRADED("It is ungraded already."),
    WITHDRAWN("This item of evidence is withdrawn; there is nothing to grade."),
    MOVE("A claim that is %s can't become %s; it can become %s."),
    NO_EVIDENCE("%s needs evidence that %s the claim; none is recorded that still counts"),
    NOT_TAKEN_BACK("RETRACTED needs what shows that the claimant took it back: a reply of kind WITHDRAWAL by %s"
            + " that no later CONFIRMATION gainsays, or the retraction of the publication in which it first appeared"),
    NO_SUCCESSOR("SUPERSEDED needs the claim that took its place: record that one as SUPERSEDES this one first"),
    STALE("The subject changed since this was proposed, so the proposal is stale."
            + " Look at what is there now, and propose again."),
    ENDED("This judgement is %s already."),
    CLIENT("An API client proposes and never decides; a person has to."),
    OTHER_CLAIM("holds %s, which is no proposal on this claim's status, evidence level or visibility"),
    OWN("You proposed this yourself. Only somebody else can decide it."),
    OWN_CLIENT("A client that you answer for proposed this. Only somebody else can decide it."),
    OWNERLESS(
            "Nobody answers for this client, so it can't propose: have an administrator name its owner in the claim owner"
                    + " of its tokens."),
    NOT_OWN("Only its proposer can withdraw a proposal; somebody else can reject it."),
    NO_REASON("is missing: say why it is rejected");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
