package org.claimtrail.assessment.core.step;

/** What takes from confidence. */
public enum Doubt {
    /** Nothing counts on either side. */
    NO_LINE,
    /** One line carries the leading side. */
    SINGLE_SOURCED,
    /** The origin of the leading line, or its best item, has no grade, or one that says that it can't be judged. */
    UNGRADED,
    /** Both sides have something that weighs. */
    CONFLICTING,
    /** Evidence that is neither for nor against: somebody looked, and the question stays open. */
    OPEN_QUESTION
}
