package org.claimtrail.account.settings;

/** How notices go out to somebody by mail. */
public enum Mail {
    /** They wait on the desk alone. */
    NEVER,
    /** Together, once a day, those that were not read on the desk by then. */
    DAILY,
    AT_ONCE;

    /**
     * Of whoever chose nothing: work that is made somebody's is of no use while nobody tells them, and whoever does not know yet that there
     * is a desk would never find this choice. One mail a day at most, and none on a day without news, is no nuisance; each leads here.
     */
    static final Mail UNLESS_CHOSEN = DAILY;
}
