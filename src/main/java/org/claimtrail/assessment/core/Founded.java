package org.claimtrail.assessment.core;

import org.claimtrail.claim.ClaimView;

/** A claim, and what an assessment of it looks at. */
public record Founded(ClaimView claim, Basis basis) {}
