/**
 * Where on a line each instant stands, and what stands beside it: {@code TimeAxis} breaks the line where nothing was, {@code Lane}
 * finds each mark its row. Geometry that knows nothing of ours: no injection, no clock, no words but the calendar's.
 */
package org.claimtrail.picture.axis;
