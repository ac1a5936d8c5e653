package org.claimtrail.web.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Versioned;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/** A form that a person fills in, sends, and is shown again with what is wrong beside each field. Nothing typed is lost. */
public final class Form extends Fields {
    /** The hidden field that makes a second click the same as the first. */
    static final String KEY = "key";
    /** The hidden field that tells for whom the form was opened. */
    static final String PERSON = "person";
    /** The hidden field that tells, of a form that corrects, as of which instant it was filled in. */
    static final String SEEN = "seen";

    /** Below a field with this stands that what was asked about it was read, and that it is meant so. */
    public static final String AS_IT_IS = ".asItIs";

    private final String id;
    private boolean sentBefore;
    private boolean overtaken;
    private @Nullable String refilled;
    private Meanwhile meanwhile = Meanwhile.NOTHING;
    private final Set<String> unheardOf = new LinkedHashSet<>();
    private final Set<String> newTitles = new LinkedHashSet<>();

    private Form(String id, Typed typed, Locale locale) {
        super(typed, locale);
        this.id = id;
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

    /** This form with a field filled in beforehand. */
    public Form with(String field, Object value) {
        if (value != null) {
            typed.put(field, written(value));
        }
        return this;
    }

    /** A date as the hint beside its field writes one, in the language of the page. */
    private String written(Object value) {
        if (value instanceof LocalDate day) {
            return Dates.inWords(day, locale);
        }
        return value instanceof PartialDate date ? Dates.inWords(date, locale) : value.toString();
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

    /** What is wrong with the whole, and belongs to no field that the person sees. */
    public String fault() {
        return fault("");
    }

    /** Whether this very form was recorded before, and what is wrong is only that. */
    public boolean isSentBefore() {
        return sentBefore;
    }

    /** Whether what this form corrects was changed after the form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether more is filled in than the person typed: what their browser kept of it is older. */
    public boolean isRefilled() {
        return refilled != null;
    }

    /** The field that is filled in so. */
    public @Nullable String refilled() {
        return refilled;
    }

    /** The correction that somebody recorded after this form was opened; null where only something beside it changed. */
    public Versioned correctedBy() {
        return meanwhile.correctedBy();
    }

    /** What was recorded in a field after this form was opened; null where it is what it was. */
    public String meanwhile(String field) {
        return meanwhile.values().get(field);
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

    /** In this field stands the name of a source that nobody has. */
    void isUnheardOf(String field) {
        unheardOf.add(field);
    }

    /** The fields with such names. */
    Set<String> unheardOf() {
        return unheardOf;
    }

    /** In this field stands a title that no work has. */
    void isNewTitle(String field) {
        newTitles.add(field);
    }

    /** The fields with such titles. */
    Set<String> newTitles() {
        return newTitles;
    }

    void requireEachFieldOnce() {
        typed.requireEachFieldOnce();
    }

    void refill(String field) {
        refilled = field;
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
