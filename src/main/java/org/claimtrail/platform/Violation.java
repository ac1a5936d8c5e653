package org.claimtrail.platform;

/**
 * What is wrong with one field.
 *
 * @param field the JSON path or parameter name, as the caller wrote it: {@code translations[0].language}
 * @param message what is wrong and what would be accepted
 */
public record Violation(String field, String message) {}
