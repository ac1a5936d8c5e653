package org.claimtrail.evidence;

/** What sort of evidence. */
public enum EvidenceKind {
    PHYSICAL,
    DOCUMENT,
    IMAGERY,
    DATA,
    EYEWITNESS,
    ON_RECORD_STATEMENT,
    UNNAMED_STATEMENT,
    EXPERT_ANALYSIS,
    INFERENCE
}
