package org.claimtrail.claim;

/** How strong the evidence on a claim is as a whole, as judged (after GRADE's four levels, and none at all). */
public enum EvidenceLevel {
    NONE,
    WEAK,
    MODERATE,
    STRONG,
    CONCLUSIVE;

    /** One level down; of none, none. */
    public EvidenceLevel below() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** By more than one level: then somebody has to say why. */
    public boolean departsFrom(EvidenceLevel suggested) {
        return Math.abs(ordinal() - suggested.ordinal()) > 1;
    }
}
