/**
 * How often what a source vouched for turned out so. Knows nothing else.
 */
package org.claimtrail.assessment.core.trackrecord;
