package org.claimtrail.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;

/** What is wrong with a body that is to be JSON. */
final class JsonProblems {
    private JsonProblems() {}

    /** What is wrong with it, and with which field. */
    static Problem of(JsonProcessingException e) {
        if (e.getCause() instanceof Problem problem) {
            return problem;
        }
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return Problem.malformed("body", Refusal.TOO_DEEP);
        }
        if (!(e instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()
                || e.getCause() instanceof JsonParseException) {
            if (e.getProcessor() instanceof JsonParser parser
                    && e.getOriginalMessage().startsWith("Duplicate field")) {
                return Problem.malformed(parser.getParsingContext().getCurrentName(), Refusal.FIELD_TWICE);
            }
            var where = e.getLocation();
            // Of two texts one after another each may be an object.
            boolean isOther = e instanceof MismatchedInputException
                    && !e.getOriginalMessage().startsWith("Trailing token");
            Problem noJson = where == null || isOther
                    ? Problem.malformed("body", Refusal.NO_OBJECT)
                    : Problem.malformed("body", Refusal.NO_JSON, where.getLineNr(), where.getColumnNr());
            return noJson;
        }
        return Problem.refused(List.of(new Violation(fieldOf(mapping), wordsOf(mapping))));
    }

    private static String fieldOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Words wordsOf(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Words.of(
                    Refusal.UNKNOWN_FIELD,
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return Parameters.oneOf(wrong.getTargetType());
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable.words();
            }
            if (cause instanceof InputCoercionException) {
                return Words.of(Refusal.OTHER_FORM, "a smaller whole number");
            }
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? Words.of(Refusal.OTHER_FORM, formOf(mismatch.getTargetType()))
                : Words.of(Refusal.UNREADABLE);
    }

    private static Object formOf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> "a UUID";
            case "Instant" -> "an instant such as 2024-09-11T08:00:00Z";
            case "LocalDate" -> "a day such as 2024-09-11";
            case "PartialDate" -> "a text: 2024, 2024-06 or 2024-08-18";
            case "String" -> "a text";
            case "List", "ArrayList" -> "a list";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            default -> type.isEnum() ? Parameters.oneOf(type) : "an object";
        };
    }
}
