package org.claimtrail.claim;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.named;

import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.publication.retraction.PublicationRetraction;

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

    // Said once: Hibernate knows a query by its text, whose hash is the text's own to remember.
    private final String present;
    private final String asOf;
    private final String one;
    private final String oneAsOf;

    Reading(String at, boolean isPublic) {
        this.at = at;
        this.isPublic = isPublic;
        String claim = " where " + latestState("s", ":id", "");
        this.present = view("s", "s") + from(names());
        this.asOf = view("st", "l") + from(namesAsOf()) + " join ClaimState st on "
                + latestState("st", "s.key.id", decided("st", "statusOn"))
                + " join ClaimState l on "
                + latestState("l", "s.key.id", decided("l", "levelOn"));
        this.one = present + claim;
        this.oneAsOf = asOf + claim + " and " + byThen("v.statedOn");
    }

    String at() {
        return at;
    }

    /**
     * A claim with its status and its level of these states. Column by column: making entities of rows, to be forgotten at once, was
     * two thirds of a list's time.
     */
    static String view(String status, String level) {
        return ("select new org.claimtrail.claim.ClaimView(v.key.id, v.key.version, v.statement, v.language, v.translations, v.claimantId,"
                        + " c.name, v.statedOn, v.place, v.firstAppearanceId, p.name, pr, v.topics, v.context, %s.status,"
                        + " %s.evidenceLevel, s.visibility, s.releasedAt, greatest(s.key.knownFrom, c.at, p.at, pr.recorded.at),"
                        + " v.reason, v.recorded.at, v.recorded.by.name)")
                .formatted(status, level);
    }

    /** Status and level as of a world date are those of the last judgement that took effect by then. */
    String view(Moment moment) {
        return moment.asOf() == null ? present : asOf;
    }

    /** The same of the claim {@code :id}, where it was stated by then. */
    String one(Moment moment) {
        return moment.asOf() == null ? one : oneAsOf;
    }

    /** What claimant and first appearance are called, where it had appeared by then, and whether that was taken back. */
    String names(Moment moment) {
        return moment.asOf() == null ? names() : namesAsOf();
    }

    private static String from(String names) {
        return " from ClaimState s join ClaimVersion v on v.key.id = s.key.id and v.key.version = s.version" + names;
    }

    private String names() {
        return named("SourceVersion", "name", "c", "v.claimantId", at)
                + named("PublicationVersion", "title", "p", "v.firstAppearanceId", at)
                + retracted();
    }

    private String namesAsOf() {
        return named("SourceVersion", "name", "c", "v.claimantId", at)
                + " left join lateral (select p0.title as name, p0.recorded.at as at from PublicationVersion p0"
                + " where p0.key.id = v.firstAppearanceId and p0.recorded.at = (select max(p1.recorded.at)"
                + " from PublicationVersion p1 where p1.key.id = v.firstAppearanceId and p1.recorded.at <= " + at + ")"
                + " and " + byThen("p0.publishedOn") + ") p" + retracted() + " and " + byThen("pr.retractedOn");
    }

    private String retracted() {
        return " left join PublicationRetraction pr on " + PublicationRetraction.known("pr", "v.firstAppearanceId", at);
    }

    /** As {@link Version#known(String, String, String)}: one step into an index, however often the claim was judged. */
    String latestState(String alias, String id, String condition) {
        return ("%1$s.key.id = %2$s and %1$s.key.knownFrom = (select max(%1$s0.key.knownFrom) from ClaimState %1$s0"
                        + " where %1$s0.key.id = %2$s and %1$s0.key.knownFrom <= %4$s%3$s)")
                .formatted(alias, id, condition, at);
    }

    private String decided(String alias, String since) {
        return " and " + byThen(alias + "0." + since) + (isPublic ? LET_OUT.formatted(alias, since) : "");
    }
}
