package org.claimtrail.platform.http;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.platform.value.PartialDate;

/** What is not understood is refused, not guessed: a misspelt field or a number for a name would else be lost in silence. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    /** After Quarkus, which adds Jackson's own readers. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // configure(MapperFeature) on a given mapper has no successor before Jackson 3
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        for (CoercionInputShape other :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(other, CoercionAction.Fail);
        }
        for (LogicalType type :
                List.of(LogicalType.OtherScalar, LogicalType.Enum, LogicalType.DateTime, LogicalType.POJO)) {
            // Else an id that is empty would be none, where an empty text is refused.
            json.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        json.registerModule(new SimpleModule("claimtrail")
                .addDeserializer(UUID.class, new Written<>(UUID.class, Parameters::uuid))
                .addDeserializer(Instant.class, new Written<>(Instant.class, Parameters::instant))
                .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, PartialDate::day)));
    }

    /** Read from its text alone: Jackson's own readers take numbers too, as days or seconds since 1970, and ids in base64. */
    private static class Written<T> extends FromStringDeserializer<T> {
        private final transient Function<String, T> reader;

        Written(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw context.weirdStringException(text, _valueClass, "unreadable");
            }
        }
    }
}
