package org.claimtrail.web.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.history.Versioned;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Speech;

/** What a person typed, to be read, or shown again with what is wrong beside each field. Nothing typed is lost. */
public final class Form {
    /** The hidden field that makes a second click the same as the first. */
    static final String KEY = "key";
    /** The hidden field that tells for whom the form was opened. */
    static final String PERSON = "person";
    /** The hidden field that tells, of a form that corrects, as of which instant it was filled in. */
    static final String SEEN = "seen";
    /** The ending of the field that says which of two days, or times, is meant. */
    private static final String MEANT = ".meant";

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?iU)(\\d{1,9})\\s*(?:[%\u066A]|per ?cent|procent|pct)?\\.?");

    private final Typed typed;
    private final Faults faults = new Faults();
    private final Map<String, List<?>> choices = new LinkedHashMap<>();
    private final String id;
    private boolean sentBefore;
    private boolean overtaken;
    private Meanwhile meanwhile = Meanwhile.NOTHING;
    private final Locale locale;

    private Form(String id, Typed typed, Locale locale) {
        this.id = id;
        this.typed = typed;
        this.locale = locale;
    }

    /**
     * A form to be filled in.
     *
     * @param id tells it from other forms on a page
     */
    static Form empty(String id, Locale locale) {
        Form form = new Form(id, new Typed(), locale);
        form.typed.put(KEY, UUID.randomUUID().toString());
        return form;
    }

    /** A form that was sent. */
    public static Form of(String id, MultivaluedMap<String, String> sent, Locale locale) {
        return new Form(id, Typed.of(sent), locale);
    }

    /** What was typed below a field, or below another one of the same name. */
    List<String> saidOf(String field, String below) {
        return typed.saidOf(field, below);
    }

    /** This form with a field filled in beforehand. */
    public Form with(String field, Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
        return this;
    }

    /** This form with something filled in that a person finds by name; its id tells it from others of that name. */
    public Form with(String field, String name, UUID id) {
        return with(field, name).with(field + ".id", id);
    }

    public String id() {
        return id;
    }

    public String key() {
        return value(KEY);
    }

    public String person() {
        return value(PERSON);
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

    /** What is wrong with the whole, and belongs to no field that the person sees. */
    public String fault() {
        return fault("");
    }

    /** Whether this very form was recorded before, and what is wrong is only that. */
    public boolean isSentBefore() {
        return sentBefore;
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

    /** Whether what this form corrects was changed after the form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The correction that somebody recorded after this form was opened; null where only something beside it changed. */
    public Versioned correctedBy() {
        return meanwhile.correctedBy();
    }

    /** What was recorded in a field after this form was opened; null where it is what it was. */
    public String meanwhile(String field) {
        return meanwhile.values().get(field);
    }

    /** The text of a field, exactly; null where it is blank. */
    public String text(String field) {
        return has(field) ? value(field) : null;
    }

    /** The parts of a field that are divided by what divides a list on anybody's keyboard: commas, semicolons, line ends. */
    public List<String> texts(String field) {
        return typed.texts(field);
    }

    /** The world date in a field, as people write one; null where it is blank. */
    public PartialDate date(String field) {
        try {
            return has(field) ? TypedDate.read(value(field), locale) : null;
        } catch (TypedDate.Unasked e) {
            LocalDate day = meant(field, e.days(), e.words());
            return day == null ? null : PartialDate.of(day);
        } catch (Unreadable e) {
            faults.put(field, e.words());
            return null;
        }
    }

    /**
     * The time in a field, as a browser sends one, in a zone; null where it is blank. What the clocks there never showed is refused, and
     * of what they showed twice it is asked which is meant.
     */
    public Instant instant(String field, ZoneId zone) {
        try {
            return has(field) ? instant(field, LocalDateTime.parse(value(field)), zone.getRules()) : null;
        } catch (DateTimeParseException e) {
            blame(field, Refusal.NO_TIME);
            return null;
        }
    }

    private Instant instant(String field, LocalDateTime typed, ZoneRules clocks) {
        List<Instant> possible =
                clocks.getValidOffsets(typed).stream().map(typed::toInstant).toList();
        if (possible.isEmpty()) {
            ZoneOffsetTransition gap = clocks.getTransition(typed);
            blame(
                    field,
                    Refusal.SKIPPED_TIME,
                    gap.getDateTimeBefore().toLocalTime(),
                    gap.getDateTimeAfter().toLocalTime());
            return null;
        }
        return possible.size() == 1
                ? possible.get(0)
                : meant(field, possible, Words.of(Refusal.WHICH_TIME, possible.toArray()));
    }

    /** Which of what was typed is meant; null where that is still to be said. */
    private <T> T meant(String field, List<T> possible, Words question) {
        offer(field, possible);
        String meant = value(field + MEANT);
        return possible.stream()
                .filter(it -> it.toString().equals(meant))
                .findFirst()
                .orElseGet(() -> {
                    faults.put(field, question);
                    return null;
                });
    }

    /** The whole number of per cent in a field, whether or not that is said behind it; null where it is blank. */
    public Integer percentage(String field) {
        Matcher parts = PERCENTAGE.matcher(Folded.strip(Normalizer.normalize(value(field), Normalizer.Form.NFKC)));
        if (parts.matches()) {
            return Integer.valueOf(parts.group(1));
        }
        if (has(field)) {
            blame(field, Refusal.NO_PERCENTAGE);
        }
        return null;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return constant(value(field), type);
    }

    static <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
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
        if (!isFaulty() && problem.body().violations().isEmpty()) {
            blame(new Violation("", problem.body().detail()));
        }
        for (Violation violation : problem.body().violations()) {
            blame(new Violation(shown(violation.field()), violation.message()));
        }
    }

    /** The field that a person sees where the API has this one. */
    String shown(String path) {
        return typed.shown(path);
    }

    /**
     * Gives it another key: what is sent now is another one.
     *
     * @param unusable whether that is because its key is none; else this very form was sent already
     */
    void renew(boolean unusable) {
        if (unusable) {
            blame("", Refusal.NO_KEY);
        }
        sentBefore = !unusable;
        typed.put(KEY, UUID.randomUUID().toString());
    }

    /** What was opened for somebody else is recorded by nobody, until this person sends it. */
    void handTo(String person, String name) {
        blame("", Refusal.ANOTHERS, name);
        typed.put(PERSON, person);
    }

    void requireEachFieldOnce() {
        typed.requireEachFieldOnce();
    }

    void overtake() {
        overtaken = true;
    }

    /** After what it corrects was changed: what it was filled in with then, and would be now. */
    void meet(Form then, Form now, Versioned correctedBy) {
        meanwhile = Meanwhile.meet(typed, then.typed, now.typed, correctedBy);
    }

    String fingerprint() {
        return typed.toString();
    }
}
