package org.claimtrail.platform.refusal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one field.
 *
 * @param field the JSON path or parameter name, as the caller wrote it: {@code translations[0].language}
 * @param message what is wrong and what would be accepted
 */
public record Violation(
        String field, @Schema(implementation = String.class) Words message) {
    public static Violation of(String field, Phrase phrase, Object... about) {
        return new Violation(field, Words.of(phrase, about));
    }
}
