package org.claimtrail.account.notice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.judgement.aspect.Aspect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One more judgement of those that one act was about.
 *
 * @param judgementId the proposal
 * @param value what was proposed; null where a grade was to be taken back
 */
@Schema(name = "AlsoJudged")
public record AlsoJudged(
        UUID judgementId, Aspect aspect, @Nullable String value) {
    /** As {@link NoticeSql} tells them; null where there are none. */
    static List<AlsoJudged> read(@Nullable String told) {
        return told == null
                ? List.of()
                : Stream.of(told.split(",")).map(AlsoJudged::one).toList();
    }

    private static AlsoJudged one(String told) {
        String[] parts = told.split(" ");
        return new AlsoJudged(UUID.fromString(parts[0]), Aspect.valueOf(parts[1]), parts.length > 2 ? parts[2] : null);
    }
}
