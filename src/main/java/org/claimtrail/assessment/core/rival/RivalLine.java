package org.claimtrail.assessment.core.rival;

import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.source.SourceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one party has on each of several claims.
 *
 * @param originId the source where its lines start; of sources that are one, the one that has a name
 * @param level of its heaviest line on any of them
 * @param cells for each claim, in their order
 * @param equal whether it has the same on all of them, and so tells nothing apart
 */
@Schema(name = "RivalLine")
public record RivalLine(
        UUID originId,
        String originName,
        SourceKind originKind,
        EvidenceLevel level,
        List<Stance> cells,
        boolean equal) {}
