package org.claimtrail.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.PartialDate;

/** Reads query parameters, and says which one is wrong and how to write it: Jakarta REST itself would answer 404. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, Parameters::uuid,
            Instant.class, Parameters::instant,
            Integer.class, number(Parameters::within),
            Long.class, number(Long::valueOf),
            Boolean.class, Parameters::truth,
            PartialDate.class, PartialDate::new);
    private static final Map<Class<?>, Refusal> FORMS = Map.of(
            UUID.class, Refusal.NO_UUID,
            Instant.class, Refusal.NO_INSTANT,
            Integer.class, Refusal.NO_NUMBER,
            Long.class, Refusal.NO_NUMBER,
            Boolean.class, Refusal.TRUE_OR_FALSE,
            PartialDate.class, Refusal.NO_DATE);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (name == null || !(type.isEnum() || READERS.containsKey(type))) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                return value == null || value.isEmpty() ? null : read(type, name, value);
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    /** Of the years that four digits can write: further off, the database has no instants. */
    public static Instant instant(String value) {
        if (!value.matches("(?!0000)\\d{4}-.*")) {
            throw new IllegalArgumentException(value);
        }
        return Instant.parse(value);
    }

    /** In its one form (RFC 9562, 4): the JDK takes shorter ones too, and digits of any script. */
    static UUID uuid(String value) {
        if (!value.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            throw new IllegalArgumentException(value);
        }
        return UUID.fromString(value);
    }

    /** The JDK takes whatever is not {@code true} for false. */
    private static Boolean truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value.equals("true");
    }

    /** As they are to be written: to people, too, who see in their address bar what they wrote. */
    static Words oneOf(Class<?> type) {
        return Words.of(
                Refusal.ONE_OF,
                Stream.of(type.getEnumConstants()).map(Parameters::written).toList());
    }

    /** What JSON calls otherwise than Java is to be written as JSON has it. */
    private static String written(Object constant) {
        try {
            Enum<?> named = (Enum<?>) constant;
            JsonProperty json = named.getDeclaringClass().getField(named.name()).getAnnotation(JsonProperty.class);
            return json == null ? named.toString() : json.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the digits that the API's description and JSON have: the JDK takes those of any script. */
    private static <T> Function<String, T> number(Function<String, T> reader) {
        return value -> {
            if (!value.matches("-?[0-9]+")) {
                throw new NumberFormatException(value);
            }
            return reader.apply(value);
        };
    }

    /** One that is too large for Java is a number still, and too large for what asks for it: let that say so. */
    private static Integer within(String value) {
        return new BigInteger(value)
                .max(BigInteger.valueOf(Integer.MIN_VALUE))
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    private static <T> T read(Class<T> type, String name, String value) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(value))
                    .findFirst()
                    .orElseThrow(() -> Problem.malformed(new Violation(name, oneOf(type))));
        }
        try {
            return type.cast(READERS.get(type).apply(value));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw Problem.malformed(name, FORMS.get(type));
        }
    }
}
