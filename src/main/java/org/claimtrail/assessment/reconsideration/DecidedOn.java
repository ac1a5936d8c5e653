package org.claimtrail.assessment.reconsideration;

/** HQL: what a claim's status and level in force were decided on, held against what is known at another instant. */
final class DecidedOn {
    private DecidedOn() {}

    /**
     * HQL: that a status or level which was in force before an instant, and says something, was decided on other words, or of another
     * claimant, than a later instant knows.
     */
    static String onOtherWords(String claim, String before, String at, String since) {
        return "exists (from Decision d where " + inForce(claim, before) + " and " + isOnOtherWords(claim, at) + since
                + ")";
    }

    /** HQL: the same of one decision {@code d}. */
    static String isOnOtherWords(String claim, String at) {
        return "d.aspect in (STATUS, EVIDENCE_LEVEL) and exists (select 1 from Judgement o, ClaimVersion w, ClaimVersion n"
                + " where o.id = d.judgementId and (d.aspect = EVIDENCE_LEVEL or o.value not in ('REPORTED', 'UNDER_REVIEW')) and "
                + version("w", claim, "d.recorded.at") + " and " + version("n", claim, at)
                + " and (w.statement <> n.statement or w.claimantId <> n.claimantId))";
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

    /** HQL: that an item of evidence which showed a status when that was decided, and then no longer, shows it again: as corrected once more. */
    static String shownAgain(String at) {
        return "exists (select 1 from Decision d, Judgement o, EvidenceVersion e, EvidenceVersion g where "
                + inForce("r.claimId", "r.recorded.at")
                + " and d.aspect = STATUS and o.id = d.judgementId and e.claimId = r.claimId and e.recorded.at > r.recorded.at"
                + " and (o.value = 'REFUTED' and e.direction = DISPUTES"
                + " or o.value in ('CORROBORATED', 'CONFIRMED') and e.direction = SUPPORTS) and "
                + version("EvidenceVersion", "e", "g.key.id", at) + " and "
                + version("EvidenceVersion", "g", "e.key.id", "d.recorded.at") + " and g.direction = e.direction"
                + " and not exists (from EvidenceWithdrawal z where z.evidenceId = e.key.id and z.recorded.at <= " + at
                + "))";
    }

    /** HQL: that what {@code d} decided was not decided anew, nor confirmed by a rejection, from {@code r} until an instant. */
    static String notAnew(String at) {
        return " and not exists (from Decision e where e.subjectId = d.subjectId and e.aspect = d.aspect" + " and "
                + settles("e") + " and e.recorded.at > r.recorded.at and e.recorded.at <= " + at + ")";
    }

    /** HQL: that a decision settles what {@code r} calls for. That nothing shows a status is not mended by rejecting another. */
    static String settles(String decision) {
        return "(%1$s.outcome = APPROVED or %1$s.outcome = REJECTED and r.why <> GROUND_WITHDRAWN)".formatted(decision);
    }

    /** HQL: that {@code d} was in force on this claim until an instant. */
    static String inForce(String claim, String before) {
        return ("d.subjectId = %1$s and d.outcome = APPROVED and d.recorded.at < %2$s and not exists (from Decision i"
                        + " where i.subjectId = d.subjectId and i.aspect = d.aspect and i.outcome = APPROVED"
                        + " and i.recorded.at > d.recorded.at and i.recorded.at < %2$s)")
                .formatted(claim, before);
    }

    /** HQL: that {@code alias} is how a claim was worded at an instant. */
    static String version(String alias, String claim, String at) {
        return version("ClaimVersion", alias, claim, at);
    }

    private static String version(String entity, String alias, String id, String at) {
        return ("%2$s.key.id = %3$s and %2$s.recorded.at = (select max(%2$s0.recorded.at) from %1$s %2$s0"
                        + " where %2$s0.key.id = %3$s and %2$s0.recorded.at <= %4$s)")
                .formatted(entity, alias, id, at);
    }
}
