/**
 * Where boxes and lines stand in a picture of what leads to what ({@code GraphPicture}). Geometry that knows nothing of ours: no
 * injection, no clock, no words.
 */
package org.claimtrail.picture.graph;
