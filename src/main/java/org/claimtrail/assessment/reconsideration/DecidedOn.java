package org.claimtrail.assessment.reconsideration;

/** HQL: what a claim's status and level in force were decided on, held against what is known at another instant. */
final class DecidedOn {
    /** HQL: a decision, what was decided, and how the claim was worded then and at the later instant. */
    static final String WORDED = "Decision d, Judgement o, ClaimVersion w, ClaimVersion n";

    private DecidedOn() {}

    /**
     * HQL: that a status or level which was in force before an instant, and says something, was decided on other words, or of another
     * claimant, than a later instant knows.
     */
    static String onOtherWords(String claim, String before, String at, String since) {
        return "exists (select 1 from " + WORDED + " where " + isOnOtherWords(claim, before, at) + since + ")";
    }

    /** HQL: the same of a decision {@code d} among {@link #WORDED}. */
    static String isOnOtherWords(String claim, String before, String at) {
        return inForce(claim, before)
                + " and d.aspect in (STATUS, EVIDENCE_LEVEL) and o.id = d.judgementId"
                + " and (d.aspect = EVIDENCE_LEVEL or o.value not in ('REPORTED', 'UNDER_REVIEW')) and "
                + version("w", claim, "d.recorded.at") + " and " + version("n", claim, at)
                + " and (w.statement <> n.statement or w.claimantId <> n.claimantId)";
    }

    /** HQL: that what a correction took from a status is back: it has the claimant and the first appearance again of which that was decided. */
    static String asDecidedAgain(String at) {
        return "exists (select 1 from Decision d, ClaimVersion w, ClaimVersion n, ClaimVersion k where "
                + inForce("r.claimId", "r.recorded.at")
                + " and d.aspect = STATUS and k.key.id = r.claimId and k.recorded.at = r.recorded.at"
                + " and (w.claimantId <> k.claimantId or w.firstAppearanceId is distinct from k.firstAppearanceId) and "
                + version("w", "r.claimId", "d.recorded.at") + " and " + version("n", "r.claimId", at)
                + " and n.recorded.at > r.recorded.at and w.claimantId = n.claimantId"
                + " and w.firstAppearanceId is not distinct from n.firstAppearanceId)";
    }

    /** HQL: that the work which the claim appeared in first, as when it was decided to be retracted, was retracted once more. */
    static String retractedAgain(String at) {
        return "exists (select 1 from Decision d, Judgement o, ClaimVersion w, ClaimVersion n, PublicationRetraction x where "
                + inForce("r.claimId", "r.recorded.at")
                + " and d.aspect = STATUS and o.id = d.judgementId and o.value = 'RETRACTED' and "
                + version("w", "r.claimId", "d.recorded.at") + " and " + version("n", "r.claimId", at)
                + " and w.claimantId = n.claimantId and w.firstAppearanceId = n.firstAppearanceId"
                + " and x.publicationId = n.firstAppearanceId and not x.withdrawn and x.recorded.at > r.recorded.at"
                + " and x.recorded.at = (select max(y.recorded.at) from PublicationRetraction y"
                + " where y.publicationId = n.firstAppearanceId and y.recorded.at <= " + at + ")"
                + " and exists (from PublicationRetraction z where z.publicationId = w.firstAppearanceId"
                + " and z.recorded.at < d.recorded.at))";
    }

    /** HQL: that {@code d} was in force on this claim until an instant. */
    private static String inForce(String claim, String before) {
        return ("d.subjectId = %1$s and d.outcome = APPROVED and d.recorded.at < %2$s and not exists (from Decision i"
                        + " where i.subjectId = d.subjectId and i.aspect = d.aspect and i.outcome = APPROVED"
                        + " and i.recorded.at > d.recorded.at and i.recorded.at < %2$s)")
                .formatted(claim, before);
    }

    /** HQL: that {@code alias} is how a claim was worded at an instant. */
    static String version(String alias, String claim, String at) {
        return ("%1$s.key.id = %2$s and %1$s.recorded.at = (select max(%1$s0.recorded.at) from ClaimVersion %1$s0"
                        + " where %1$s0.key.id = %2$s and %1$s0.recorded.at <= %3$s)")
                .formatted(alias, claim, at);
    }
}
