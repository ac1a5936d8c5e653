package org.claimtrail.assessment.core;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One use of a rule, so that a person can redo it with a pencil.
 *
 * @param version of the rule, as in {@code docs/assessment.md}
 * @param aboutId the source, publication, item of evidence or reply that it was used on; null for the claim as a whole
 * @param inputs what went in, in the order in which the rule names it; {@code none} where there is no grade
 * @param effect what came out: steps such as {@code +2}, a level, or what is said aloud
 */
@Schema(name = "AppliedRule")
public record Applied(Rule rule, int version, @Nullable UUID aboutId, List<String> inputs, String effect) {
    static Applied of(Rule rule, UUID aboutId, String effect, Object... inputs) {
        return new Applied(
                rule,
                rule.version(),
                aboutId,
                Stream.of(inputs).map(input -> Objects.toString(input, "none")).toList(),
                effect);
    }
}
