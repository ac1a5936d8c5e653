package org.claimtrail.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.platform.value.Text;
import org.claimtrail.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The schemas of the API's description, and what the records behind them say that is not read from them otherwise. */
class Schemas {
    private static final String REF = "#/components/schemas/";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<String, Schema> schemas;
    private final Map<String, ClassInfo> records = new HashMap<>();

    Schemas(Map<String, Schema> schemas, IndexView index) {
        this.schemas = schemas;
        for (ClassInfo type : index.getKnownClasses()) {
            AnnotationInstance given = type.declaredAnnotation(SCHEMA);
            if (type.isRecord() && given != null && given.value("name") != null) {
                records.put(given.value("name").asString(), type);
            } else if (type.isRecord()) {
                // A record that is in no answer can have the name that another is given there.
                records.putIfAbsent(type.simpleName(), type);
            }
        }
    }

    static String nameOf(Schema reference) {
        return reference.getRef() == null ? "" : reference.getRef().substring(REF.length());
    }

    Schema get(String name) {
        return schemas.get(name);
    }

    Schema resolve(Schema schema) {
        return schema.getRef() == null ? schema : schemas.get(nameOf(schema));
    }

    /** Whether this field of what the schema describes can be null. */
    boolean isNullable(String schema, String field) {
        ClassInfo type = typeOf(schema);
        return type != null && type.field(field) != null && type.field(field).hasAnnotation(Nullable.class);
    }

    /** Says which fields an answer always has, which of them can be null, and how long texts can be. */
    void complete(List<Operation> operations) {
        Set<String> asked = new HashSet<>();
        for (Operation operation : operations) {
            if (operation.getRequestBody() != null) {
                operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(it -> reach(it.getSchema(), asked));
            }
        }
        schemas.forEach((name, schema) -> {
            if (typeOf(name) != null && schema.getProperties() != null) {
                complete(name, schema, !asked.contains(name));
            }
        });
    }

    private void complete(String name, Schema schema, boolean answer) {
        ClassInfo type = typeOf(name);
        for (String field : List.copyOf(schema.getProperties().keySet())) {
            FieldInfo component = type.field(field);
            Schema property = schema.getProperties().get(field);
            if (property.getRef() != null) {
                // A check such as isDeadline is taken for a second, write-only field of that name.
                property.type(null).writeOnly(null);
            }
            limit(property, component.type());
            if (isNullable(name, field)) {
                schema.addProperty(field, orNull(property));
            }
            if (answer
                    && !component.hasAnnotation(JsonInclude.class)
                    && !type.hasDeclaredAnnotation(JsonInclude.class)) {
                schema.addRequired(field);
            }
        }
    }

    /** A page has a schema for each kind of item. */
    private @Nullable ClassInfo typeOf(String schema) {
        return records.get(schema.startsWith("Page") ? "Page" : schema);
    }

    private void reach(Schema schema, Set<String> reached) {
        if (schema.getRef() != null && !reached.add(nameOf(schema))) {
            return;
        }
        Schema resolved = resolve(schema);
        if (resolved.getItems() != null) {
            reach(resolved.getItems(), reached);
        }
        if (resolved.getProperties() != null) {
            resolved.getProperties().values().forEach(field -> reach(field, reached));
        }
    }

    private static Schema orNull(Schema schema) {
        return schema.getRef() == null
                ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .addAnyOf(schema)
                        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static void limit(Schema schema, Type type) {
        AnnotationInstance text = type.annotation(DotName.createSimple(Text.class));
        if (text != null) {
            schema.minLength(1).maxLength(text.value("max").asInt());
        }
        if (type.hasAnnotation(DotName.createSimple(WebAddress.class))) {
            schema.format("uri").maxLength(2000);
        }
        if (schema.getItems() != null && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            limit(schema.getItems(), type.asParameterizedType().arguments().get(0));
        }
    }
}
