package org.claimtrail.judgement.aspect;

import org.claimtrail.platform.refusal.Phrase;

/** On what grounds something can't be judged so. */
enum Refusal implements Phrase {
    NO_VALUE("must be one of %s"),
    NO_GRADE("must be one of %s, or null to take the grade back"),
    EFFECTIVE_BEFORE("lies before there was anything to judge, %s; one of the two dates is wrong"),
    EFFECTIVE_BEFORE_BASIS("lies before what it rests on, which is dated %s; one of the two dates is wrong"),
    SAME("It is %s already."),
    SAME_LEVEL(
            "It is %s already, and nothing that it was decided on has changed since. Name why it is less certain than the rules take it to be, or leave it."),
    UNGRADED("It is ungraded already."),
    WITHDRAWN("This item of evidence is withdrawn; there is nothing to grade."),
    MOVE("A claim that is %s can't become %s; it can become %s."),
    NO_EVIDENCE("%s needs evidence that %s the claim; none is recorded that still counts"),
    NOT_TAKEN_BACK("RETRACTED needs what shows that the claimant took it back: a reply of kind WITHDRAWAL by %s"
            + " that no later CONFIRMATION gainsays, or the retraction of the publication in which it first appeared"),
    NO_SUCCESSOR("SUPERSEDED needs the claim that took its place: record that one as SUPERSEDES this one first");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
