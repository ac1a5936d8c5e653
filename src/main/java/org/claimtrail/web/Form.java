package org.claimtrail.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Problem;
import org.claimtrail.platform.Violation;

/** What a person typed, to be read, or shown again with what is wrong beside each field. Nothing typed is lost. */
public final class Form {
    /** The hidden field that makes a second click the same as the first. */
    static final String KEY = "key";

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, List<?>> choices = new LinkedHashMap<>();
    private final Locale locale;

    private Form(Locale locale) {
        this.locale = locale;
    }

    /** A form to be filled in. */
    static Form empty(Locale locale) {
        Form form = new Form(locale);
        form.typed.put(KEY, UUID.randomUUID().toString());
        return form;
    }

    /** A form that was sent; browsers end lines with CRLF, people don't. */
    static Form of(MultivaluedMap<String, String> sent, Locale locale) {
        Form form = new Form(locale);
        sent.forEach((field, values) ->
                form.typed.put(field, values.get(0).replace("\r\n", "\n")));
        return form;
    }

    /** This form with a field filled in beforehand. */
    Form with(String field, Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
        return this;
    }

    /** As it was typed; empty where nothing was. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    /** What is wrong with a field; null where nothing is. */
    public String fault(String field) {
        return faults.get(field);
    }

    /** What is wrong with the whole, and belongs to no field that the person sees. */
    public String fault() {
        return faults.get("");
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** What a field can be, where what was typed fits several; empty where there is no such question. */
    public List<?> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** The text of a field, exactly; null where it is blank. */
    String text(String field) {
        return has(field) ? value(field) : null;
    }

    /** The parts of a field that are divided by commas. */
    List<String> texts(String field) {
        return Stream.of(value(field).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The world date in a field, as people write one; null where it is blank. */
    PartialDate date(String field) {
        try {
            return has(field) ? Dates.read(value(field), locale) : null;
        } catch (IllegalArgumentException e) {
            faults.put(field, e.getMessage());
            return null;
        }
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value(field)))
                .findFirst()
                .orElse(null);
    }

    UUID id(String field) {
        try {
            return has(field) ? UUID.fromString(value(field)) : null;
        } catch (IllegalArgumentException e) {
            throw Problem.refused(field, "is no id");
        }
    }

    /** Says what is wrong with a field. */
    void blame(String field, String fault) {
        faults.putIfAbsent(field, fault);
    }

    void offer(String field, List<?> choices) {
        this.choices.put(field, choices);
    }

    /** Puts what was refused beside the fields that are at fault. */
    void blame(Problem problem) {
        if (problem.body().violations().isEmpty()) {
            blame("", problem.body().detail());
        }
        for (Violation violation : problem.body().violations()) {
            String field = shown(violation.field());
            blame(field, violation.message());
        }
    }

    /** {@code claimantId} is what a person finds by typing as {@code claimant}. */
    private String shown(String field) {
        String name = field.replaceFirst("Id$", "");
        return typed.containsKey(field) ? field : typed.containsKey(name) ? name : "";
    }

    /** After this form was sent already: what is sent now is another one. */
    void renew() {
        typed.put(KEY, UUID.randomUUID().toString());
    }

    String fingerprint() {
        return typed.toString();
    }
}
