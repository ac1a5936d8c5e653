package org.claimtrail.platform.refusal;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * A phrase and what it is about: English text to programs, and to people whatever their language makes of it.
 *
 * @param about texts, constants, lists of these, or other words
 */
public record Words(Phrase phrase, List<?> about) {
    public static Words of(Phrase phrase, Object... about) {
        return new Words(phrase, List.of(about));
    }

    /** What a constraint says, under the key of its message. */
    public static Words of(ConstraintViolation<?> fault) {
        HibernateConstraintViolation<?> found = fault.unwrap(HibernateConstraintViolation.class);
        Words said = found.getDynamicPayload(Words.class);
        Object most = fault.getConstraintDescriptor().getAttributes().get("max");
        return said != null
                ? said
                : new Words(
                        new Rule(fault.getMessageTemplate().replaceAll("[{}]", ""), fault.getMessage()),
                        Stream.ofNullable(most).toList());
    }

    private record Rule(String name, String english) implements Phrase {
        @Override
        public String key() {
            return name;
        }
    }

    /** The text, with its phrases and what they are about said as told. */
    public String said(Function<Phrase, String> phrases, Function<Object, String> things) {
        return phrases.apply(phrase)
                .formatted(about.stream().map(it -> said(it, phrases, things)).toArray());
    }

    private static String said(Object thing, Function<Phrase, String> phrases, Function<Object, String> things) {
        if (thing instanceof Collection<?> several) {
            return several.stream().map(things).collect(Collectors.joining(", "));
        }
        return thing instanceof Words words ? words.said(phrases, things) : things.apply(thing);
    }

    @JsonValue
    @Override
    public String toString() {
        return said(Phrase::english, String::valueOf);
    }
}
