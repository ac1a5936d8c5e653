package org.claimtrail.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Examples for the API's description: those that the schemas give and, for an answer, one made of its fields and of the
 * example of the body that records such a thing, so that a {@code Source} shows what {@code NewSource} says.
 */
class Examples {
    static final String ID = "019925d0-1111-7000-8000-000000000001";
    static final String INSTANT = "2024-09-11T08:00:00.000001Z";

    /** For texts that no body gives: by their field, or else by the end of its name. */
    private static final Map<String, String> TEXTS = Map.of(
            "recordedBy", "fleur",
            "name", "fleur",
            "Name", "Conflict Armament Research",
            "Title", "Report on missile remains",
            "Statement", "China gives Russia direct support for its war",
            "leaf", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private final Schemas schemas;

    Examples(Schemas schemas) {
        this.schemas = schemas;
    }

    void addTo(MediaType content) {
        if (content.getExample() == null && content.getExamples() == null) {
            content.setExample(of("", content.getSchema(), null));
        }
    }

    /** The same of what is put in the place of what was recorded: a correction says why. */
    void addToCorrection(MediaType content) {
        addTo(content);
        if (content.getExample() instanceof Map<?, ?> fields
                && schemas.resolve(content.getSchema()).getProperties().containsKey("reason")) {
            Map<Object, Object> corrected = new LinkedHashMap<>(fields);
            corrected.put("reason", "It was noted down wrongly.");
            content.setExample(corrected);
        }
    }

    private Object of(String field, Schema reference, @Nullable Object given) {
        Schema schema = schemas.resolve(reference);
        if (given instanceof Map<?, ?> fields && schema.getProperties() != null) {
            return ofFields(Schemas.nameOf(reference), schema, fields);
        }
        if (given instanceof List<?> items && schema.getItems() != null) {
            return items.stream()
                    .map(item -> of(field, schema.getItems(), item))
                    .toList();
        }
        return given == null ? made(field, reference, schema) : given;
    }

    /** Of what the schema says itself, or else of what kind it is. */
    private Object made(String field, Schema reference, Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getProperties() != null) {
            return ofFields(Schemas.nameOf(reference), schema, Map.of());
        }
        SchemaType type =
                schema.getType() == null ? SchemaType.OBJECT : schema.getType().get(0);
        return switch (type) {
            case ARRAY -> List.of(of(field, schema.getItems(), null));
            case INTEGER, NUMBER -> 1;
            case BOOLEAN -> true;
            case STRING -> "uuid".equals(schema.getFormat()) ? ID : text(field);
            default -> Map.of();
        };
    }

    private Map<String, Object> ofFields(String name, Schema schema, Map<?, ?> given) {
        Schema body = schemas.get("New" + name);
        Map<?, ?> recorded = given;
        if (body != null && body.getExamples() != null && body.getExamples().get(0) instanceof Map<?, ?> fields) {
            recorded = fields;
        }
        Map<String, Object> example = new LinkedHashMap<>();
        for (Map.Entry<String, Schema> field : schema.getProperties().entrySet()) {
            Object value = recorded.get(field.getKey());
            example.put(
                    field.getKey(),
                    value == null && schemas.isNullable(name, field.getKey())
                            ? null
                            : of(field.getKey(), field.getValue(), value));
        }
        return example;
    }

    private static String text(String field) {
        return TEXTS.entrySet().stream()
                .filter(text -> field.endsWith(text.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(field);
    }
}
