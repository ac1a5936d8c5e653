package org.claimtrail.assessment.core;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line that the result rests on.
 *
 * @param without what the rules would say if that line were not there
 */
@Schema(name = "Mainstay")
public record Mainstay(UUID originId, String originName, Conclusion without) {}
