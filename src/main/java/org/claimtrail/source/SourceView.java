package org.claimtrail.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source at a moment.
 *
 * @param version counted from 1; each correction adds one
 * @param reliability A to F (NATO Admiralty code); null where nobody judged it
 * @param gradedVersion the version that had this reliability judged; null where nobody did
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 */
@Schema(name = "Source")
public record SourceView(
        UUID id,
        int version,
        String name,
        SourceKind kind,
        @Nullable String country,
        @Nullable String homepage,
        List<String> sameAs,
        @Nullable UUID partOf,
        @Nullable String partOfName,
        @Nullable Reliability reliability,
        @Nullable Integer gradedVersion,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy)
        implements Versioned {
    SourceView(SourceVersion source, SourceVersion whole, SourceGrade grade, long gradedVersion) {
        this(
                source.id(),
                source.version(),
                source.name(),
                source.kind(),
                source.country(),
                source.homepage(),
                source.sameAs(),
                source.partOf(),
                whole == null ? null : whole.name(),
                grade == null ? null : grade.reliability(),
                grade == null || grade.reliability() == null ? null : (int) gradedVersion,
                Fact.latest(source, whole, grade),
                source.reason(),
                source.recorded().at(),
                source.recorded().by().name());
    }
}
