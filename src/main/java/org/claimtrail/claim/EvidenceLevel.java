package org.claimtrail.claim;

/** How strong the evidence on a claim is as a whole, as judged (after GRADE's four levels, and none at all). */
public enum EvidenceLevel {
    NONE,
    WEAK,
    MODERATE,
    STRONG,
    CONCLUSIVE
}
