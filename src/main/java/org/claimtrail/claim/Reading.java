package org.claimtrail.claim;

import static org.claimtrail.history.Version.named;

import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;

/** HQL: as whose a claim is read, and so at which instant, and with what of its judgements. */
enum Reading {
    /** The newsroom's, at the moment that is asked for. */
    NEWSROOM(":knownAt", false),
    /** The public's of one claim, at the release that is asked for. */
    RELEASE(":knownAt", true),
    /** The public's of each claim, at its own release. */
    RELEASES("s.key.knownFrom", true);

    /** Of what was decided, what a release showed; that nothing was decided yet is no secret. */
    private static final String LET_OUT = " and (%1$s0.releasedUntil is not null or %1$s0.%2$s is null)";

    private final String at;
    private final boolean isPublic;

    Reading(String at, boolean isPublic) {
        this.at = at;
        this.isPublic = isPublic;
    }

    String at() {
        return at;
    }

    /** What claimant and first appearance are called. */
    String names() {
        return named("SourceVersion", "name", "c", "v.claimantId", at)
                + named("PublicationVersion", "title", "p", "v.firstAppearanceId", at);
    }

    /** Status and level as of a world date are those of the last judgement that took effect by then. */
    String view(Moment moment) {
        String from =
                " from ClaimState s join ClaimVersion v on v.key.id = s.key.id and v.key.version = s.version" + names();
        if (moment.asOf() == null) {
            return "select new org.claimtrail.claim.ClaimView(v, s, s, s, c.name, c.at, p.name, p.at)" + from;
        }
        return "select new org.claimtrail.claim.ClaimView(v, s, st, l, c.name, c.at, p.name, p.at)" + from
                + " join ClaimState st on "
                + latestState("st", "s.key.id", decided("st", "statusOn"))
                + " join ClaimState l on "
                + latestState("l", "s.key.id", decided("l", "levelOn"));
    }

    /** As {@link Version#known(String, String, String)}: one step into an index, however often the claim was judged. */
    String latestState(String alias, String id, String condition) {
        return ("%1$s.key.id = %2$s and %1$s.key.knownFrom = (select max(%1$s0.key.knownFrom) from ClaimState %1$s0"
                        + " where %1$s0.key.id = %2$s and %1$s0.key.knownFrom <= %4$s%3$s)")
                .formatted(alias, id, condition, at);
    }

    private String decided(String alias, String since) {
        return (" and (%1$s0.%2$s is null or %1$s0.%2$s <= :lastDay)" + (isPublic ? LET_OUT : ""))
                .formatted(alias, since);
    }
}
