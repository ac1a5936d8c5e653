/**
 * Claims that can't be true together, side by side: whose evidence tells them apart. Knows data only, as the rules do.
 */
package org.claimtrail.assessment.core.rival;
