/**
 * Reconsiderations: calls to look again at a claim on which somebody decided, where something fell that the decision rested on.
 * <p>May know assessment and below.
 */
package org.claimtrail.assessment.reconsideration;
