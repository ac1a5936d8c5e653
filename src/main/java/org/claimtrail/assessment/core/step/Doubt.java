package org.claimtrail.assessment.core.step;

/** What keeps confidence from being high. */
public enum Doubt {
    /** Nothing counts on either side. */
    NO_LINE(false),
    /** No line is worth MODERATE by itself. */
    NO_MODERATE_LINE(false),
    /** One line carries the leading side. */
    SINGLE_SOURCED(false),
    /** The best line that carries it has no grade, or one that says that it can't be judged. */
    UNGRADED(false),
    /** The best line that carries it is graded less than good. */
    NOT_GOOD(false),
    /** Both sides have something that weighs. */
    CONFLICTING(true),
    /** Evidence that is neither for nor against: somebody looked, and the question stays open. */
    OPEN_QUESTION(true),
    /** A party says both, and took neither back. */
    SELF_CONTRADICTING(true);

    private final boolean isStepDown;

    Doubt(boolean isStepDown) {
        this.isStepDown = isStepDown;
    }

    /** Whether it takes a step; the others say where in the table it stands. */
    public boolean isStepDown() {
        return isStepDown;
    }
}
