package org.claimtrail.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Speech;

/** The fields of a form: what was typed into them, what that reads as, and what is wrong with it. */
public abstract class Fields {
    /** The ending of the field that says which of two days, or times, is meant. */
    private static final String MEANT = ".meant";

    private static final int UNPROCESSABLE = 422;

    final Typed typed;
    final Locale locale;
    private final Faults faults = new Faults();
    private final Map<String, List<?>> choices = new LinkedHashMap<>();

    Fields(Typed typed, Locale locale) {
        this.typed = typed;
        this.locale = locale;
    }

    /** What was typed below a field, or below another one of the same name. */
    public List<String> saidOf(String field, String below) {
        return typed.saidOf(field, below);
    }

    /** As it was typed; empty where nothing was. */
    public String value(String field) {
        return typed.value(field);
    }

    public boolean has(String field) {
        return typed.has(field);
    }

    /** What is wrong with a field; null where nothing is. */
    public String fault(String field) {
        Words fault = faults.of(field);
        return fault == null ? null : Speech.inWords(fault, locale);
    }

    /** Whether what is said of a field is a question, which is a normal next step, and nothing that is wrong. */
    public boolean isAsked(String field) {
        return faults.isAsked(field);
    }

    /** Whether all that is said of this form is questions. */
    public boolean isOnlyAsked() {
        return faults.isOnlyAsked();
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** What a field can be, where what was typed fits several; empty where there is no such question. */
    public List<?> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** The endings of the names of a field that stands there more than once: none, then 2, 3. */
    public List<String> endings(String field) {
        return typed.endings(field);
    }

    /** The name of a field with one of its endings. */
    public String name(String field, String ending) {
        return field + ending;
    }

    public static String ending(int index) {
        return index == 0 ? "" : String.valueOf(index + 1);
    }

    /** The text of a field, exactly; null where it is blank. */
    public String text(String field) {
        return has(field) ? value(field) : null;
    }

    /** The tag of the language in a field, which may be typed by its name; null where it is blank. */
    public String language(String field) {
        return TypedLanguage.read(text(field));
    }

    /** The parts of a field that are divided by what divides a list on anybody's keyboard: commas, semicolons, line ends. */
    public List<String> texts(String field) {
        return typed.texts(field);
    }

    /** The world date in a field, as people write one; null where it is blank. */
    public PartialDate date(String field) {
        return read(field, () -> TypedDate.read(value(field), locale), day -> PartialDate.of((LocalDate) day));
    }

    /**
     * The time in a field, as a browser sends one, in a zone; null where it is blank. What the clocks there never showed is refused, and
     * of what they showed twice it is asked which is meant.
     */
    public Instant instant(String field, ZoneId zone) {
        return read(field, () -> TypedTime.read(value(field), zone), Instant.class::cast);
    }

    /** The whole number of per cent in a field; null where it is blank. */
    public Integer percentage(String field) {
        return read(field, () -> TypedPercentage.read(value(field)), Integer.class::cast);
    }

    /** What a field reads as; null where it is blank, where that is refused, and where it is still to be said which is meant. */
    private <T> T read(String field, Supplier<T> reading, Function<Object, T> meant) {
        try {
            return has(field) ? reading.get() : null;
        } catch (Unasked e) {
            offer(field, e.possible());
            return e.possible().stream()
                    .filter(it -> it.toString().equals(value(field + MEANT)))
                    .findFirst()
                    .map(meant)
                    .orElseGet(() -> refuse(field, e));
        } catch (Unreadable e) {
            return refuse(field, e);
        }
    }

    private <T> T refuse(String field, Unreadable refused) {
        faults.put(field, refused.words());
        return null;
    }

    /** What is chosen in a field; null where nothing is, and where what was sent is none of its choices, which is refused. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return choice(field, List.of(type.getEnumConstants()));
    }

    /** As above, in a field that offers no more than these. */
    public <E extends Enum<E>> E choice(String field, List<E> choices) {
        typed.offer(field);
        return has(field) ? choice(field, value(field), choices) : null;
    }

    <E extends Enum<E>> E choice(String field, String value, List<E> choices) {
        Optional<E> chosen =
                choices.stream().filter(choice -> choice.name().equals(value)).findFirst();
        if (chosen.isEmpty()) {
            blame(field, org.claimtrail.platform.refusal.Refusal.ONE_OF, choices);
        }
        return chosen.orElse(null);
    }

    public UUID id(String field) {
        return ids(field).stream().findFirst().orElse(null);
    }

    /** Those that stand in one field, with blanks between them. */
    public List<UUID> ids(String field) {
        try {
            return Stream.of(value(field).split(" "))
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Problem.refused(field, Refusal.NO_ID);
        }
    }

    /** Says what is wrong with a field, where nothing is said of it, or of what stands below it, yet. */
    public void blame(String field, Phrase phrase, Object... about) {
        blame(Violation.of(field, phrase, about));
    }

    public void blame(Violation fault) {
        faults.add(fault);
    }

    void offer(String field, List<?> choices) {
        this.choices.put(field, choices);
    }

    /** Puts what was refused beside the fields that are at fault. */
    public void blame(Problem problem) {
        // What is refused without a word was told already, field by field.
        boolean isToldAlready = isFaulty() && problem.body().status() == UNPROCESSABLE;
        if (!isToldAlready && problem.body().violations().isEmpty()) {
            blame(new Violation("", problem.body().detail()));
        }
        for (Violation violation : problem.body().violations()) {
            blame(placed(violation));
        }
    }

    /** Where a person sees it; what is wrong with something that the form has no field for says of what it speaks. */
    Violation placed(Violation violation) {
        String field = shown(violation.field());
        return field.isEmpty() && !violation.field().isEmpty()
                ? Violation.of(
                        "", org.claimtrail.platform.refusal.Refusal.AT_FIELD, violation.field(), violation.message())
                : new Violation(field, violation.message());
    }

    /** Says in which field a part of what is recorded was typed, where that has another name: {@code translations[0].language}. */
    public void place(String path, String field) {
        typed.place(path, field);
    }

    boolean isPlaced(String path) {
        return typed.isPlaced(path);
    }

    /** The field that a person sees where the API has this one. */
    String shown(String path) {
        return typed.shown(path);
    }
}
